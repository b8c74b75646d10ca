import { Command, Option } from 'commander'
import { parseColumn, parseDateZone, type AuditCommandOptions } from './audit-options.ts'
import type { ExitCode } from './exit-code.ts'
import { parseWidth } from './read-options.ts'
import { runAudit } from './run-audit.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  groundtrack audit launches.csv
  groundtrack audit launches.csv --csv findings.csv
  groundtrack audit tests.json --date-zone UTC --json
  groundtrack audit sheet.csv --column "When"=date --column "Range (km)"=distance --column "Notes"=text
  groundtrack audit launches.csv --fail-on contradicted

The layouts of the CNS databases (North Korea, Iran), of CSIS Beyond Parallel and of nk-missile-tests are recognised by
their header; any other needs --column. A day that UTC, Washington or the clock at the place explains is listed as "zone",
not as an error, and never counts for --fail-on.

Exit codes: 0 all checked; 1 a file could not be read; 2 wrong usage; 3 --fail-on found what it looks for.
`

/** The command \`groundtrack audit\`; \`done\` gets its exit code. */
export const auditCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  new Command('audit')
    .description('Check an existing launch database against itself: figures, days, classes, places, and texts against columns.')
    .argument('<file>', 'CSV, JSON or JSON Lines, a launch a row; - for standard input')
    .addOption(new Option('--column <name=field>', 'what a column holds (may be repeated)').argParser(parseColumn))
    .addOption(
      new Option('--date-zone <zone>', 'what the date column counts in: UTC, local or an IANA zone (default: by layout)').argParser(
        parseDateZone,
      ),
    )
    .option('--csv <file>', 'write the findings as CSV; - for standard output')
    .addOption(new Option('--json', 'print one JSON object with all findings').conflicts(['csv']))
    .addOption(new Option('--fail-on <verdict>', 'exit 3 if a finding is at least this bad').choices(['implausible', 'contradicted']))
    .addOption(new Option('--width <columns>', 'wrap to this width (default: the terminal, 80 when piped)').argParser(parseWidth))
    .option('--no-color', 'no colour (also: NO_COLOR=1)')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: AuditCommandOptions) => done(await runAudit(file, options, terminal)))
