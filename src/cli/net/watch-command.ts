import { Command } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import { withStoreOptions } from '../store/store-options.ts'
import type { Terminal } from '../terminal.ts'
import { withPollingOptions } from './polling-options.ts'
import { runWatch, type WatchCommandOptions } from './run-watch.ts'

const EXAMPLES = `
Examples:
  groundtrack feeds starter > feeds.opml
  groundtrack watch feeds.opml
  groundtrack watch https://example.org/rss.xml --only launch,nuclear-test
  groundtrack watch --once                        the feeds of the last time, each once: for cron
  groundtrack watch feeds.opml --exec 'notify-send "$(jq -r .sentence)"'
  groundtrack watch feeds.opml --webhook https://desk.example.org/alerts

Prints one line for each new incident and each changed fact. Faults of feeds and pages go to standard error, and watching goes on.
Ctrl-C ends it cleanly; what was begun is taken up the next time. Paused feeds (groundtrack feeds pause) are left alone.

groundtrack serve polls the same feeds by itself and shows what comes: there is no need of both, and only one process at a time polls
the feeds of a data folder.

--exec runs a command line of yours with the alert as JSON on its standard input. --webhook posts the same JSON, signed as
standardwebhooks.com has it (webhook-id, webhook-timestamp, webhook-signature: HMAC-SHA256); the secret is that of
GROUNDTRACK_WEBHOOK_SECRET, else one made on first use in the data folder. Both get each alert at least once, in order; the
id of an alert is the same however often it comes.

Exit codes: 0 ended; 1 --once: a feed could not be had (the rest was); 2 wrong usage; 4 the data folder cannot be used.
`

/** The command \`groundtrack watch\`; \`done\` gets its exit code. */
export const watchCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withStoreOptions(
    withPollingOptions(
      new Command('watch')
        .description('Poll feeds, take in what is new or changed, and tell of new incidents and changed facts.')
        .argument('[feeds...]', 'OPML lists and addresses of feeds; nothing: the feeds of the last time')
        .option('--once', 'poll each feed once and end')
        .option('--json', 'print groundtrack/alert@1, one object a line'),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (feeds: string[], options: WatchCommandOptions) => done(await runWatch(feeds, options, terminal)))
