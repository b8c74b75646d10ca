import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '../archive/archive.ts'
import { openArchive } from '../archive/open-archive.ts'
import { openPostgres } from '../archive/postgres.ts'
import { diskError, type Holder } from '../journal/journal-error.ts'
import type { Numbered } from '../journal/journal.ts'
import { splitName } from '../reading/text/tokenize.ts'
import { loadWorld, type World } from '../world/world.ts'
import { FileStore } from './file-store.ts'
import { journalAccess, type JournalAccess } from './journal-access.ts'
import { openLocal } from './open-local.ts'
import { readerVersion } from './reader-version.ts'
import { Readers } from './readers.ts'
import { salvageJournal } from './salvage-journal.ts'
import { StoreError } from './store-error.ts'
import type { Progress, Store } from './store.ts'

export interface StoreOptions {
  /** Address of a PostgreSQL server (`postgres://…`) for the archive; default: a database in the data folder. */
  database?: string
  /** What is known of the world; default: what ships with the package. */
  world?: World
  /** Threads that read articles; 0: none. A world of the caller's own is read with in the caller's thread. */
  readers?: number
  /** Threads read single articles too: the caller's thread answers others meanwhile. */
  readApart?: boolean
  /** Mends a damaged journal first: what cannot be read is given up, and told in the notes. */
  salvage?: boolean
  /** Empties a database server that holds the archive of another journal, instead of refusing it. */
  replace?: boolean
  /** What other processes are told that find the folder taken. */
  holder?: Holder
  /** Opening may have to make the archive anew. */
  onProgress?: (progress: Progress) => void
}

/** With a server many processes may work on one folder: each waits for its turn to write, and gives way to others. */
const SHARED = { waitMs: 60_000, holdMs: 2000 } as const
/** A database in the folder has one process at a time. */
const ALONE = { waitMs: 250, holdMs: null } as const

/**
 * Opens the store of a data folder, made where there is none. What the archive lacks is applied from the journal; an archive that
 * cannot be used is made anew beside the old one. Throws a `StoreError` or `JournalError` that says what to do.
 */
export const openStore = async (folder: string, options: StoreOptions = {}): Promise<Store> => {
  const notes: string[] = []
  const note = (text: string): void => void notes.push(text)
  const journalFolder = join(folder, 'journal')
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw diskError(error, folder)
  })
  if (options.salvage) await salvageJournal(journalFolder, note)
  const journal = journalAccess(journalFolder, {
    notice: note,
    ...(options.database === undefined ? ALONE : SHARED),
    holder: options.holder ?? null,
  })
  const world = options.world ?? loadWorld(splitName)
  const readers = new Readers(world, options.world ? 0 : options.readers, options.readApart)
  const version = readerVersion()
  let archive: Archive | undefined
  try {
    // Taken before the database is touched: two processes on one folder would lose rows.
    await journal.writing(() => Promise.resolve())
    const archiveOptions = { world, version, read: readers.read.bind(readers) }
    archive =
      options.database === undefined ? await openLocal(folder, archiveOptions, note) : await openServer(options.database, archiveOptions)
    await checkOrigin(archive, journal, options, note)
    const store = new FileStore({ folder, notes, journal, archive, readers })
    await store.begin(version, options.onProgress)
    if (await archive.outdated()) note('Some reports were read by another version; groundtrack rebuild reads them anew.')
    return store
  } catch (error) {
    await archive?.close()
    await readers.close()
    await journal.release()
    throw error
  }
}

const openServer = async (address: string, options: Parameters<typeof openArchive>[1]): Promise<Archive> => {
  const db = await openPostgres(address).catch((error: unknown) => {
    throw new StoreError(
      'unreachable',
      `${withoutPassword(address)}: got no database (${messageOf(error)}); expected a PostgreSQL server, 15 or later.`,
      error,
    )
  })
  try {
    return await openArchive(db, options)
  } catch (error) {
    await db.close()
    throw error
  }
}

const withoutPassword = (address: string): string => address.replace(/(\/\/[^:/@]*):[^@]*@/, '$1@')

/** A refused connection has its words in the errors of each address that was tried. */
const messageOf = (error: unknown): string => {
  const { message, errors } = error as Error & { errors?: Error[] }
  return message || (errors?.map((one) => one.message).join('; ') ?? String(error))
}

/** The archive must follow this journal: one restored from a backup, or another database, does not. */
const checkOrigin = async (
  archive: Archive,
  { reader }: JournalAccess,
  { database, replace }: StoreOptions,
  note: (text: string) => void,
): Promise<void> => {
  const applied = await archive.applied()
  if (applied === 0) return
  const entry = await entryAt(applied, reader)
  if (entry && (await archive.follows(entry))) return
  if (database !== undefined && !replace)
    throw new StoreError(
      'other-journal',
      `${withoutPassword(database)}: got the archive of another journal (its entry ${applied} is ${entry ? 'another' : 'not in this one'}); expected an empty database or the one of this folder. Name another with --database, or replace what is there.`,
    )
  await archive.clear()
  note('The archive was of another journal, as after a restore; it is made anew.')
}

const entryAt = async (seq: number, reader: JournalAccess['reader']): Promise<Numbered | null> => {
  for await (const entry of reader.entries(seq)) return entry.seq === seq ? entry : null
  return null
}
