import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { JournalError } from '../../journal/journal-error.ts'
import { StoreError } from '../../store/store-error.ts'
import type { Store } from '../../store/store.ts'
import { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { dataFolder } from './data-folder.ts'
import type { StoreOptions } from './store-options.ts'

/** Opens the store that the options name, works on it and closes it; what keeps it from opening or writing is told in its own words. */
export const withStore = (
  options: StoreOptions,
  terminal: Terminal,
  work: (store: Store) => Promise<ExitCode>,
  { create = false }: { create?: boolean } = {},
): Promise<ExitCode> =>
  telling(terminal, async () => {
    const folder = dataFolder(options.data, terminal.env)
    if (!create && !hasJournal(folder)) return noStore(folder, terminal)
    // Loaded only here: it takes longer than all other commands need together.
    const { openStore } = await import('../../store/open-store.ts')
    const database = options.database ?? terminal.env['GROUNDTRACK_DATABASE']
    const store = await openStore(folder, database ? { database } : {})
    try {
      for (const note of store.notes) terminal.err(`groundtrack: ${note}\n`)
      return await work(store)
    } finally {
      await store.close()
    }
  })

/** Runs work on a store, and prints the faults that a store or journal tells in words. */
export const telling = async (terminal: Terminal, work: () => Promise<ExitCode>): Promise<ExitCode> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof JournalError)) throw error
    terminal.err(`groundtrack: ${error.message}\n`)
    return error.code === 'not-applying' ? ExitCode.notFound : ExitCode.store
  }
}

/** The folder of the journal within a data folder. */
export const journalFolder = (folder: string): string => join(folder, 'journal')

/** Whether anything was ever taken in there. */
export const hasJournal = (folder: string): boolean => existsSync(journalFolder(folder))

/** Says that there is nothing yet. */
export const noStore = (folder: string, terminal: Terminal): ExitCode => {
  terminal.err(
    `groundtrack: ${folder}: got a folder without a journal; expected one with reports. Take some in with groundtrack add FILES, or name another with --data.\n`,
  )
  return ExitCode.notFound
}

/** A value of an option or argument that only the store or the world can judge: wrong usage, said as commander says it. */
export const wrongUsage = (error: unknown, terminal: Terminal, command: string): ExitCode => {
  if (!(error instanceof InvalidArgumentError)) throw error
  terminal.err(`error: ${error.message}\nTry \`groundtrack ${command} --help\`.\n`)
  return ExitCode.usage
}
