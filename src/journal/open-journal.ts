import { mkdir, open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { endOf } from './batches.ts'
import { FileJournal } from './file-journal.ts'
import { diskError, type Holder } from './journal-error.ts'
import type { Journal, JournalReader } from './journal.ts'
import { openLast } from './open-segment.ts'
import { readEntries } from './read-entries.ts'
import { parseLine } from './record.ts'
import { segmentsOf, syncFolder } from './segment.ts'
import { lockFolder } from './writer-lock.ts'

export interface JournalOptions {
  /** A file that has grown to this many bytes is followed by a new one. */
  segmentBytes?: number
  /** Gets what had to be mended at opening, in words. */
  notice?: (text: string) => void
  /** How long to wait for another writer to end, milliseconds. */
  waitMs?: number
  /** What other processes are told that find the folder taken. */
  holder?: Holder | null
}

const SEGMENT_BYTES = 64 * 1024 * 1024

/**
 * The journal in a folder, made if there is none, for the one process that writes. What a crash left at the end is cut off and
 * told; a `JournalError` tells everything else that is wrong.
 */
export const openJournal = async (folder: string, options: JournalOptions = {}): Promise<Journal> => {
  const made = await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw diskError(error, folder)
  })
  const lock = await lockFolder(folder, options.waitMs, options.holder)
  try {
    if (made !== undefined) await syncFolder(dirname(made))
    return new FileJournal(folder, lock, options.segmentBytes ?? SEGMENT_BYTES, await openLast(folder, options.notice ?? (() => {})))
  } catch (error) {
    await lock.release()
    throw diskError(error, folder)
  }
}

/** The journal in a folder for reading, also while another process writes; empty where there is none. */
export const openJournalReader = (folder: string): JournalReader => ({
  entries: (from) => readEntries(folder, from),
  last: () => lastIn(folder),
  close: () => Promise.resolve(),
})

/** Number of the last whole entry, without mending anything. */
const lastIn = async (folder: string): Promise<number> => {
  const segment = (await segmentsOf(folder)).at(-1)
  if (!segment) return 0
  const handle = await open(segment.file, 'r')
  try {
    return (await lastLine(handle)) ?? (await endOf(segment, handle)).end.next - 1
  } finally {
    await handle.close()
  }
}

const TAIL = 1 << 16

/** Number of the entry in the last line of a file; null where that is not the whole end of a batch, and the file must be gone through. */
const lastLine = async (handle: FileHandle): Promise<number | null> => {
  const { size } = await handle.stat()
  for (let length = Math.min(size, TAIL); ; length = Math.min(size, length * 8)) {
    const tail = Buffer.alloc(length)
    const { bytesRead } = await handle.read(tail, 0, length, size - length)
    if (bytesRead < length || tail[length - 1] !== NEWLINE) return null
    const start = tail.lastIndexOf(NEWLINE, length - 2)
    if (start < 0 && length < size) continue
    const record = parseLine(tail.subarray(start + 1, length - 1))
    return 'got' in record || record.seq !== record.last ? null : record.seq
  }
}

const NEWLINE = 10
