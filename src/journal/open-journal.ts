import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { endOf } from './batches.ts'
import { FileJournal } from './file-journal.ts'
import { diskError } from './journal-error.ts'
import type { Journal, JournalReader } from './journal.ts'
import { openLast } from './open-segment.ts'
import { readEntries } from './read-entries.ts'
import { segmentsOf, syncFolder } from './segment.ts'
import { lockFolder } from './writer-lock.ts'

export interface JournalOptions {
  /** A file that has grown to this many bytes is followed by a new one. */
  segmentBytes?: number
  /** Gets what had to be mended at opening, in words. */
  notice?: (text: string) => void
  /** How long to wait for another writer to end, milliseconds. */
  waitMs?: number
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
  const lock = await lockFolder(folder, options.waitMs)
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
    return (await endOf(segment, handle)).end.next - 1
  } finally {
    await handle.close()
  }
}
