import { existsSync } from 'node:fs'
import { rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../archive/archive.ts'
import { ArchiveError } from '../archive/archive-error.ts'
import { openArchive, type ArchiveOptions } from '../archive/open-archive.ts'
import { openPglite } from '../archive/pglite.ts'
import { probe } from '../archive/probe.ts'
import { FolderMark, type Left } from './folder-mark.ts'
import { StoreError } from './store-error.ts'

/** Folder of the database within the data folder, and the file that says that it is open. */
const DATABASE = 'archive'
const MARK = 'archive-is-open'

/** Room that a new database and some work in it take. */
const ROOM = 64 * 1024 * 1024

/**
 * The archive in the data folder, which the caller holds the lock of. One that was not closed is looked at first; one that cannot
 * be used is moved aside, never deleted, and an empty one opened in its place, to be filled from the journal.
 */
export const openLocal = async (folder: string, options: ArchiveOptions, note: (text: string) => void): Promise<Archive> => {
  const database = join(folder, DATABASE)
  const mark = new FolderMark(join(folder, MARK))
  const existed = existsSync(database)
  const left = existed ? await mark.left() : 'closed'
  await mark.set()
  try {
    const archive = await openWhole(database, mark, left, options)
    if (left !== 'closed')
      note(`The archive was not closed the last time; it was looked ${left === 'crashed' ? 'through' : 'at'} and is whole.`)
    return archive
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    if (!existed) {
      await rm(database, { recursive: true, force: true })
      throw await noDatabase(folder, error)
    }
    const aside = `${database}.damaged-${new Date().toISOString().replace(/[:.]/g, '-')}`
    await rename(database, aside)
    try {
      const archive = await openWhole(database, mark, 'closed', options)
      note(
        `The archive could not be used (${reason(error)}); it is made anew from the journal. What was there is kept in ${aside}; delete it when nothing is missing.`,
      )
      return archive
    } catch (again) {
      // Nothing is gained by moving it: most likely the disk is full.
      await rm(database, { recursive: true, force: true })
      await rename(aside, database)
      throw await noDatabase(folder, again)
    }
  }
}

const openWhole = async (database: string, mark: FolderMark, left: Left, options: ArchiveOptions): Promise<Archive> => {
  const db = await openPglite(database)
  const close = async (): Promise<void> => {
    await db.close()
    await mark.clear()
  }
  try {
    const archive = await openArchive({ ...db, close }, options)
    if (left !== 'closed') await probe(db, left === 'crashed')
    return archive
  } catch (error) {
    // One that is beyond use may not even close.
    await db.close().catch(() => {})
    throw error
  }
}

/** What went wrong in one line; the database in WebAssembly only says that it gave up. */
const reason = (error: unknown): string => {
  const { name, message } = error as Error
  return name === 'RuntimeError' ? 'its files are damaged' : message.split('\n', 1)[0]!
}

const noDatabase = async (folder: string, error: unknown): Promise<StoreError> => {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const room = `${Math.floor(free / 2 ** 20)} MiB`
  return new StoreError(
    'disk',
    free < ROOM
      ? `${folder}: got a disk with ${room} free; expected ${ROOM / 2 ** 20} MiB for the archive. Free some room, or name a folder on another disk with --data. What was taken in is safe in the journal.`
      : `${folder}: got an archive that cannot be made (${reason(error)}); expected a folder that can be written to. Name another with --data. What was taken in is safe in the journal.`,
    error,
  )
}
