import { Command, Option } from 'commander'
import type { ExitCode } from './exit-code.ts'
import { withTableOptions } from './launch-table.ts'
import { runAudit, type AuditCommandOptions } from './run-audit.ts'
import { withPageOptions, withStoreOptions } from './store/store-options.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  groundtrack audit launches.csv
  groundtrack audit launches.csv --csv findings.csv
  groundtrack audit tests.json --date-zone UTC --json
  groundtrack audit sheet.csv --column "When"=date --column "Range (km)"=distance --column "Notes"=text
  groundtrack audit launches.csv --data ~/cases/november --fail-on contradicted

The layouts of the CNS databases (North Korea, Iran), of CSIS Beyond Parallel and of nk-missile-tests are recognised by
their header; any other needs --column. With --data (or --database) rows are held against the incidents in store too. A day
that UTC, Washington or the clock at the place explains is listed as "zone", not as an error, and never counts for --fail-on.

Exit codes: 0 all checked; 1 a file could not be read; 2 wrong usage; 3 --fail-on found what it looks for;
4 the data could not be opened.
`

/** The command `groundtrack audit`; `done` gets its exit code. */
export const auditCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPageOptions(
    withStoreOptions(
      withTableOptions(
        new Command('audit')
          .description('Check an existing launch database against itself: figures, days, classes, places, texts against columns.')
          .argument('<file>', 'CSV, JSON or JSON Lines, a launch a row; - for standard input'),
      )
        .addOption(new Option('--csv <file>', 'write the findings as CSV; - for standard output').conflicts('json'))
        .addOption(new Option('--fail-on <verdict>', 'exit 3 if a finding is at least this bad').choices(['implausible', 'contradicted'])),
    ),
    'print one JSON object with all findings',
  )
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: AuditCommandOptions) => done(await runAudit(file, options, terminal)))
