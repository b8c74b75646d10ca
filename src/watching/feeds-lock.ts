import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { JournalLocked } from '../journal/journal-error.ts'
import { lockFolder, type WriterLock } from '../journal/writer-lock.ts'

/** Another process polls the feeds of this data folder. */
export class FeedsTaken extends Error {}

/**
 * Takes the feeds of a data folder for this process: with a database server several may have the folder open, and two that poll
 * would ask each feed twice and tell each fact twice. Throws `FeedsTaken` where another has them.
 */
export const lockFeeds = async (dataFolder: string, name: string): Promise<WriterLock> => {
  const folder = join(dataFolder, 'feeds')
  await mkdir(folder, { recursive: true })
  try {
    return await lockFolder(folder, undefined, { name, advice: '' })
  } catch (error) {
    if (!(error instanceof JournalLocked)) throw error
    const { writer } = error
    const who = writer ? `${writer.name ?? 'another command'}, process ${writer.pid} on ${writer.host}` : 'another process'
    throw new FeedsTaken(`the feeds of ${dataFolder} are polled by ${who}; they are not polled twice`, { cause: error })
  }
}
