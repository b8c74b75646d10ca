import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createGunzip } from 'node:zlib'
import { diskError, JournalError } from './journal-error.ts'
import type { Journal, JournalEntry } from './journal.ts'
import { openJournal } from './open-journal.ts'
import { entryOf, parseLine } from './record.ts'
import { linesIn, segmentsOf, syncFolder } from './segment.ts'
import { lockFolder } from './writer-lock.ts'

const FIRST_LINE = /^groundtrack backup 1: (\d+) entries/
const TOGETHER = 200

export interface Restored {
  entries: number
  /** Where the journal that was there before lies now; null where there was none. */
  setAside: string | null
}

/**
 * Makes the journal of a folder from a backup. The backup is read to its end and checked before anything is changed; a journal
 * that is there already is refused, or with `replace` set aside, never deleted.
 */
export const restoreBackup = async (
  file: string,
  folder: string,
  {
    replace = false,
    onEntry = () => {},
    now = () => new Date(),
  }: { replace?: boolean; onEntry?: (seq: number, of: number) => void; now?: () => Date } = {},
): Promise<Restored> => {
  const fresh = `${folder}.restoring`
  try {
    if ((await segmentsOf(folder)).length > 0 && !replace)
      throw new JournalError('exists', {
        where: folder,
        got: 'a journal that is there already',
        expected: 'a data folder without one',
        hint: 'Give another folder with --data, or set the old journal aside with --replace.',
      })
    await mkdir(dirname(folder), { recursive: true })
    await rm(fresh, { recursive: true, force: true })
    const journal = await openJournal(fresh)
    const entries = await fill(journal, file, onEntry).finally(() => journal.close())
    const setAside = await moveAside(folder, now())
    await rename(fresh, folder)
    await syncFolder(dirname(folder))
    return { entries, setAside }
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {})
    throw diskError(error, folder)
  }
}

const moveAside = async (folder: string, now: Date): Promise<string | null> => {
  if ((await segmentsOf(folder)).length === 0) {
    await rm(folder, { recursive: true, force: true })
    return null
  }
  const aside = `${folder}.replaced-${now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '')}`
  // Nobody may be writing to it; who opens it from here on finds its lock file gone and writes nothing.
  const lock = await lockFolder(folder)
  await lock.release()
  await rename(folder, aside)
  return aside
}

const fill = async (journal: Journal, file: string, onEntry: (seq: number, of: number) => void): Promise<number> => {
  const notWhole = (got: string, expected: string, cause?: unknown): JournalError =>
    new JournalError('backup', { where: file, got, expected, hint: 'Nothing was changed; give another backup.' }, cause)
  let count: number | null = null
  let seq = 0
  const together: JournalEntry[] = []
  try {
    for await (const { bytes, whole } of linesIn(await bytesOf(file))) {
      if (count === null) {
        count = Number(FIRST_LINE.exec(bytes.toString('latin1', 0, 80))?.[1] ?? NaN)
        if (!whole || Number.isNaN(count)) throw notWhole(JSON.stringify(bytes.toString('latin1', 0, 40)), 'the first line of a backup')
        continue
      }
      const record = whole ? parseLine(bytes) : { got: `${bytes.length} bytes without an end`, expected: 'a whole entry' }
      if ('got' in record) throw notWhole(`${record.got} after entry ${seq}`, record.expected)
      if (record.seq !== ++seq) throw notWhole(`entry ${record.seq}`, `entry ${seq}`)
      together.push(entryOf(record))
      if (together.length < TOGETHER) continue
      await journal.append(together.splice(0))
      onEntry(seq, count)
    }
  } catch (error) {
    // zlib's own words for a file cut short or changed.
    if ((error as { code?: string }).code?.startsWith('Z_'))
      throw notWhole(`a file that cannot be unpacked (${(error as Error).message})`, 'a whole backup', error)
    throw error
  }
  if (count === null) throw notWhole('an empty file', 'a backup')
  if (seq !== count) throw notWhole(`${seq} entries`, `${count}, as its first line says`)
  if (together.length > 0) await journal.append(together)
  onEntry(seq, count)
  return seq
}

/** The bytes of a file, unpacked where it is packed. */
const bytesOf = async (file: string): Promise<AsyncIterable<Buffer>> => {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw new JournalError(
      'backup',
      { where: file, got: `no readable file (${(error as NodeJS.ErrnoException).code})`, expected: 'a backup', hint: 'Check the name.' },
      error,
    )
  })
  const head = Buffer.alloc(2)
  await handle.read(head, 0, 2, 0)
  await handle.close()
  const bytes = createReadStream(file)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return bytes
  const unpacked = createGunzip()
  bytes.on('error', (error) => unpacked.destroy(error))
  return bytes.pipe(unpacked)
}
