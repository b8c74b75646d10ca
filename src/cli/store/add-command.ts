import { Command, Option } from 'commander'
import { parsePublished } from '../published-option.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { runAdd, type AddOptions } from './run-add.ts'
import { withPageOptions, withStoreOptions } from './store-options.ts'

const EXAMPLES = `
Examples:
  groundtrack add inbox/ 'archive/**/*.jsonl'
  groundtrack add report.txt --published 2025-11-07
  curl -s https://example.org/story.txt | groundtrack add -
  groundtrack add crawl.warc.gz
  groundtrack add inbox/ --data ~/cases/november

The same text again adds nothing; the same URL with another text is kept as the next revision beside the first. A report is
told as taken in when it is on the disk.

Ctrl-C, or a crash, loses nothing: the same command goes on in the file, and within an archive at the record, where it was stopped.

Exit codes: 0 all taken in or known; 1 something could not be read (the rest was taken in), or it was stopped; 2 wrong usage;
4 the data could not be opened or written.
`

/** The command `groundtrack add`; `done` gets its exit code. */
export const addCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withPageOptions(
    withStoreOptions(
      new Command('add')
        .description('Take reports in: read them, and merge what they tell into incidents.')
        .argument('[paths...]', 'files, folders, globs; - or nothing: standard input')
        .addOption(
          new Option('-p, --published <date>', 'day that "Friday" and "last week" count from, where an article gives none').argParser(
            parsePublished,
          ),
        )
        .option('--from-start', 'read all again, also what a run that was stopped has taken in')
        .option('--all', 'of an archive (.warc, .warc.gz): also pages that do not look like our subject'),
    ),
    'print an object a line: each report, then each incident',
  )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: AddOptions, command: Command) => {
      if (paths.length === 0 && terminal.stdinIsTerminal) command.error('error: nothing to add: name files or folders, or pipe a text in')
      done(await runAdd(paths.length > 0 ? paths : ['-'], options, terminal))
    })
