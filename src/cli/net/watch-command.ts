import { Command, InvalidArgumentError, Option } from 'commander'
import { EVENT_TYPES } from '../../model/plover.ts'
import type { EventType } from '../../model/report.ts'
import type { ExitCode } from '../exit-code.ts'
import { withStoreOptions } from '../store/store-options.ts'
import type { Terminal } from '../terminal.ts'
import { withNetOptions } from './net-options.ts'
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
Ctrl-C ends it cleanly; what was begun is taken up the next time.

--exec runs a command line of yours with the alert as JSON on its standard input. --webhook posts the same JSON, signed as
standardwebhooks.com has it (webhook-id, webhook-timestamp, webhook-signature: HMAC-SHA256); the secret is that of
GROUNDTRACK_WEBHOOK_SECRET, else one made on first use in the data folder. Both get each alert at least once, in order; the
id of an alert is the same however often it comes.

Exit codes: 0 ended; 1 --once: a feed could not be had (the rest was); 2 wrong usage.
`

/** The command \`groundtrack watch\`; \`done\` gets its exit code. */
export const watchCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command =>
  withStoreOptions(
    withNetOptions(
      new Command('watch')
        .description('Poll feeds, take in what is new or changed, and tell of new incidents and changed facts.')
        .argument('[feeds...]', 'OPML lists and addresses of feeds; nothing: the feeds of the last time')
        .option('--once', 'poll each feed once and end')
        .addOption(
          new Option('--every <minutes>', 'between two polls of a feed; a feed that asks for more gets up to 30').argParser(parseMinutes),
        )
        .addOption(new Option('--only <types>', 'tell only of these: launch,artillery,...').argParser(parseTypes))
        .addOption(new Option('--max-age <days>', 'leave out what was published longer ago').argParser(parseDays).default(30))
        .option('--exec <command>', 'run this for each alert, the alert as JSON on its standard input')
        .option('--webhook <url>', 'post each alert there as signed JSON')
        .option('--allow-private-webhook', 'the webhook may be on this machine or the local network')
        .option('--json', 'print groundtrack/alert@1, one object a line'),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (feeds: string[], options: WatchCommandOptions) => done(await runWatch(feeds, options, terminal)))

const parseMinutes = (given: string): number => {
  const minutes = Number(given)
  if (given.trim() !== '' && minutes >= 0.01 && minutes <= 10_080) return minutes
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected minutes from 0.01 to 10080.`)
}

const parseDays = (given: string): number => {
  const days = Number(given)
  if (given.trim() !== '' && days > 0 && days <= 36_500) return days
  throw new InvalidArgumentError(`Got ${JSON.stringify(given)}; expected days from 1 to 36500.`)
}

const parseTypes = (given: string): EventType[] => {
  const types = given.split(',').map((type) => type.trim())
  const unknown = types.filter((type) => !EVENT_TYPES.some((known) => known === type))
  if (unknown.length === 0) return types as EventType[]
  throw new InvalidArgumentError(
    `Got ${unknown.map((type) => JSON.stringify(type)).join(', ')}; expected some of ${EVENT_TYPES.join(', ')}.`,
  )
}
