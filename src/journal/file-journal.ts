import { diskError, JournalError } from './journal-error.ts'
import type { Journal, JournalEntry, Numbered } from './journal.ts'
import { newSegment, type OpenSegment } from './open-segment.ts'
import { readEntries } from './read-entries.ts'
import { encodeBatch } from './record.ts'
import type { WriterLock } from './writer-lock.ts'

interface Waiting {
  entries: readonly JournalEntry[]
  done: (last: number) => void
  failed: (error: unknown) => void
}

/** The journal in a folder, for the one process that writes: it holds the lock and the last file open. */
export class FileJournal implements Journal {
  readonly #folder: string
  readonly #lock: WriterLock
  readonly #segmentBytes: number
  #open: OpenSegment
  /** Additions that came while the last ones were being flushed; they share the next flush. */
  #waiting: Waiting[] = []
  #flushing: Promise<void> | null = null
  /** Set where it is not known any more what is on the disk. */
  #broken: unknown = null
  #closed = false

  constructor(folder: string, lock: WriterLock, segmentBytes: number, open: OpenSegment) {
    this.#folder = folder
    this.#lock = lock
    this.#segmentBytes = segmentBytes
    this.#open = open
  }

  append(entries: readonly JournalEntry[]): Promise<number> {
    if (this.#closed) return Promise.reject(closed(this.#folder))
    if (entries.length === 0) return this.last()
    return new Promise((done, failed) => {
      this.#waiting.push({ entries, done, failed })
      this.#flushing ??= this.#flushAll()
    })
  }

  async *entries(from?: number): AsyncGenerator<Numbered> {
    // Flushed ones only: the file may hold more.
    for await (const numbered of readEntries(this.#folder, from)) {
      if (numbered.seq >= this.#open.end.next) return
      yield numbered
    }
  }

  last(): Promise<number> {
    return Promise.resolve(this.#open.end.next - 1)
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#flushing
    await this.#open.handle.close()
    await this.#lock.release()
  }

  async #flushAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const together = this.#waiting.splice(0)
      try {
        const lasts = await this.#write(together)
        together.forEach(({ done }, i) => done(lasts[i]!))
      } catch (error) {
        for (const { failed } of together) failed(error)
      }
    }
    // At once: the next addition must not wait for a round that has ended.
    this.#flushing = null
  }

  /** Writes and flushes batches; the number of the last entry of each. On a fault the file is cut back to what it was. */
  async #write(together: readonly Waiting[]): Promise<number[]> {
    if (this.#broken !== null) throw this.#broken
    await this.#lock.check()
    if (this.#open.end.offset >= this.#segmentBytes) {
      const next = await newSegment(this.#folder, this.#open.end.next)
      await this.#open.handle.close()
      this.#open = next
    }
    const { segment, handle, end } = this.#open
    let next = end.next
    const lasts: number[] = []
    const batches = together.map(({ entries }) => {
      const batch = encodeBatch(next, entries)
      next += entries.length
      lasts.push(next - 1)
      return batch
    })
    const bytes = Buffer.concat(batches)
    try {
      for (let written = 0; written < bytes.length;)
        written += (await handle.write(bytes, written, bytes.length - written, end.offset + written)).bytesWritten
      await handle.sync()
    } catch (error) {
      const fault = diskError(error, segment.file)
      // After a failed flush the system may have forgotten what it did not write: only reopening tells what is there.
      if ((error as NodeJS.ErrnoException).syscall === 'fsync') this.#broken = fault
      await handle
        .truncate(end.offset)
        .then(() => handle.sync())
        .catch(() => (this.#broken = fault))
      throw fault
    }
    this.#open.end = { next, offset: end.offset + bytes.length }
    return lasts
  }
}

const closed = (folder: string): JournalError =>
  new JournalError('closed', { where: folder, got: 'an addition', expected: 'none after closing', hint: 'Open the journal again.' })
