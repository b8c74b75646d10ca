import { Command, Option } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import { parsePublished } from '../published-option.ts'
import { parseWidth } from '../read-options.ts'
import type { Terminal } from '../terminal.ts'
import { withStoreOptions } from '../store/store-options.ts'
import { withNetOptions } from './net-options.ts'
import { runFetch, type FetchCommandOptions } from './run-fetch.ts'

const EXAMPLES = `
Examples:
  groundtrack fetch https://example.org/story.html
  groundtrack fetch https://example.org/story.html --text > story.txt
  groundtrack fetch https://example.org/rss.xml --json > reports.jsonl

A feed's address stands for all articles it lists. Nothing is fetched from private, loopback or link-local addresses, also not
after redirects, unless --allow-private is given. No script of a page is run.

With --json or --text nothing is kept; otherwise the response is kept too (groundtrack evidence).

Exit codes: 0 all fetched; 1 something could not be had or read (the rest was); 2 wrong usage; 4 the data folder cannot be used.
`

/** The command \`groundtrack fetch\`; \`done\` gets its exit code. */
export const fetchCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withStoreOptions(
    withNetOptions(
      new Command('fetch')
        .description('Fetch articles from the web into the store, or print them.')
        .argument('<urls...>', 'addresses of articles or feeds')
        .addOption(new Option('-p, --published <date>', 'publication day of articles whose page gives none').argParser(parsePublished))
        .addOption(new Option('--json', 'print groundtrack/report@1, one object a line').conflicts('text'))
        .option('--text', 'print the article with header lines, as groundtrack read takes it; several are parted by a form feed')
        .addOption(new Option('--width <columns>', 'wrap to this width (default: the terminal, 80 when piped)').argParser(parseWidth))
        .option('--no-color', 'no colour (also: NO_COLOR=1)'),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (urls: string[], options: FetchCommandOptions) => done(await runFetch(urls, options, terminal)))
