import { Command } from 'commander'
import { launchRecords } from '../../formats/launches/launch-record.ts'
import { incomingRow } from '../../rows/incoming-row.ts'
import { ExitCode } from '../exit-code.ts'
import { loadLaunchTable, withTableOptions, type TableOptions } from '../launch-table.ts'
import { startProgress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { addedLine, countAdded, emptySummary, printAdded } from './run-add.ts'
import { withPageOptions, withStoreOptions, type PageOptions, type StoreOptions } from './store-options.ts'
import { withStore } from './with-store.ts'

interface ImportOptions extends TableOptions, StoreOptions, PageOptions {
  name?: string
}

const EXAMPLES = `
Examples:
  groundtrack import launches.csv
  groundtrack import tests.json --date-zone UTC
  groundtrack import sheet.csv --name "Our own list" --column "When"=date --column "Range (km)"=distance

Each row is taken in as a report of the database: its cells word by word, each a claim of the database, and its text column
read as any report. The same row again adds nothing; a row that the database numbers and that has changed is kept as its
next revision. The layouts of the CNS and CSIS databases and of nk-missile-tests are recognised; any other needs --column.

Exit codes: 0 all taken in or known; 1 the file could not be read; 2 wrong usage; 4 the data could not be opened or written.
`

/** The command `groundtrack import`; `done` gets its exit code. */
export const importCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPageOptions(
    withStoreOptions(
      withTableOptions(
        new Command('import')
          .description('Take a launch database in: its rows become reports, merged with what is in store.')
          .argument('<file>', 'CSV, JSON or JSON Lines, a launch a row; - for standard input'),
      ).option('--name <name>', 'what the database is called (default: by layout, or the name of the file)'),
    ),
    'print an object a line: each row, then each incident',
  )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: ImportOptions) => done(await runImport(file, options, terminal)))

const runImport = async (path: string, options: ImportOptions, terminal: Terminal): Promise<ExitCode> => {
  const loaded = await loadLaunchTable(path, options, terminal)
  if (!loaded) return ExitCode.unreadable
  const { file, table, layout } = loaded
  const named = options.name === undefined ? layout : { ...layout, title: options.name }
  const records = launchRecords(table, named, options.dateZone)
  return withStore(
    options,
    terminal,
    async (store) => {
      const summary = emptySummary()
      const progress = startProgress(terminal, terminal.stderrIsTerminal ? records.length : 0)
      for await (const added of store.add(records.map(incomingRow))) {
        const where = `${file} row ${records[summary.reports]!.row}`
        countAdded(summary, added)
        if (options.json && !(await terminal.out(`${JSON.stringify(addedLine(where, added))}\n`))) break
        progress.advance(where)
      }
      progress.clear()
      await printAdded(store, summary, options, terminal)
      return ExitCode.ok
    },
    { create: true },
  )
}
