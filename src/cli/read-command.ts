import { Command, Option } from 'commander'
import { parseAssume } from './assume-option.ts'
import type { ExitCode } from './exit-code.ts'
import { parsePublished } from './published-option.ts'
import { parseWidth, type ReadCommandOptions } from './read-options.ts'
import { runRead } from './run-read.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  groundtrack read report.txt --published 2025-11-07
  groundtrack read inbox/ 'archive/**/*.jsonl' --json > reports.jsonl
  curl -s https://example.org/story.txt | groundtrack read -
  groundtrack read crawl.warc.gz --json > reports.jsonl
  groundtrack read inbox/ --findings --fail-on contradicted
  groundtrack read report.txt --assume launchArea=Taegwan

A .txt file may begin with header lines TITLE:, OUTLET:, PUBLISHED:, URL:; a .jsonl file holds one article a line.
Of .html pages and .eml mails the article is taken out; of a .warc archive every page that looks like our subject.

Exit codes: 0 all read; 1 something could not be read (the rest was); 2 wrong usage;
3 --fail-on found what it looks for.
`

/** The command \`groundtrack read\`; \`done\` gets its exit code. */
export const readCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  new Command('read')
    .description('Read reports: claims with speaker, hedge and quoted words, times resolved, and what does not fit.')
    .argument('[paths...]', 'files, folders, globs; - or nothing: standard input')
    .addOption(
      new Option('-p, --published <date>', 'day that "Friday" and "last week" count from, where an article gives none').argParser(
        parsePublished,
      ),
    )
    .addOption(
      new Option(
        '--assume <field=value>',
        'check as if the main launch had this: launchArea=Taegwan, rangeKm=700 (may be repeated)',
      ).argParser(parseAssume),
    )
    .addOption(
      new Option('--json', 'print groundtrack/report@1, one object a line').conflicts(['timeline', 'claims', 'findings', 'explain']),
    )
    .option('--all', 'of an archive (.warc, .warc.gz): also pages that do not look like our subject')
    .option('--timeline', 'show the timeline and the time words behind it')
    .option('--claims', 'show the claims of all events')
    .option('--findings', 'show the findings of all checks')
    .option('--explain', 'show which rule read what')
    .addOption(new Option('--fail-on <verdict>', 'exit 3 if a finding is at least this bad').choices(['implausible', 'contradicted']))
    .addOption(new Option('--width <columns>', 'wrap to this width (default: the terminal, 80 when piped)').argParser(parseWidth))
    .option('--no-color', 'no colour (also: NO_COLOR=1)')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: ReadCommandOptions, command: Command) => {
      if (paths.length === 0 && terminal.stdinIsTerminal) command.error('error: nothing to read: name files or folders, or pipe a text in')
      done(await runRead(paths.length > 0 ? paths : ['-'], options, terminal))
    })
