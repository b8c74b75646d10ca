import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { openFeedBook, type FeedBook } from '../../intake/feeds/feed-book.ts'
import type { FeedState } from '../../intake/feeds/feed-state.ts'
import { writeOpml } from '../../intake/feeds/opml.ts'
import { clean } from '../../wording/clean.ts'
import { ExitCode } from '../exit-code.ts'
import { pageFor } from '../render/page.ts'
import { renderFeeds } from '../render/feeds.ts'
import { dataFolder } from '../store/data-folder.ts'
import { withPageOptions, type PageOptions } from '../store/store-options.ts'
import type { Terminal } from '../terminal.ts'
import { listedFeeds } from './listed-feeds.ts'

interface FeedsOptions extends PageOptions {
  data?: string
}

const STARTER = new URL('../../../data/feeds/starter.opml', import.meta.url)
const EXAMPLES = `
Examples:
  groundtrack feeds                     the feeds of groundtrack watch and serve, and how they are
  groundtrack feeds export > feeds.opml
  groundtrack feeds import feeds.opml https://example.org/rss.xml
  groundtrack feeds starter > feeds.opml
  groundtrack feeds pause https://example.org/rss.xml
  groundtrack feeds resume https://example.org/rss.xml
  groundtrack feeds remove https://example.org/rss.xml

A running groundtrack serve takes all of this up within half a minute; its feeds page does the same.

Exit codes: 0 done; 1 there are no feeds, or not that one; 2 wrong usage.
`

type Change = readonly [name: string, description: string, work: (book: FeedBook, state: FeedState) => Promise<void>]
const CHANGES: readonly Change[] = [
  ['pause', 'Leave a feed alone until it is resumed.', (book, state) => book.pause(state, true)],
  ['resume', 'Poll a paused feed again.', (book, state) => book.pause(state, false)],
  ['remove', 'Forget a feed; the articles taken from it stay.', (book, state) => book.remove(state)],
]

/** The command \`groundtrack feeds\`; \`done\` gets its exit code. */
export const feedsCommand = (terminal: Terminal, done: (code: ExitCode) => void): Command => {
  const data = (command: Command): Command =>
    command.option('--data <folder>', 'the data folder (also: GROUNDTRACK_DATA; default: that of this user)')
  const all = (options: FeedsOptions): Promise<FeedState[]> => openFeedBook(dataFolder(options.data, terminal.env)).all()
  const none = (): void => {
    terminal.err('groundtrack: no feeds yet; groundtrack feeds import OPML-OR-URL takes some\n')
    done(ExitCode.notFound)
  }
  const feeds = withPageOptions(data(new Command('feeds')), 'print the state of each feed, one object a line')
    .description('List the feeds that groundtrack watch and serve poll: when each was had last, what is wrong with it.')
    .addHelpText('after', EXAMPLES)
    .action(async (options: FeedsOptions) => {
      const states = await all(options)
      if (states.length === 0) return none()
      const lines = options.json
        ? states.map((state) => JSON.stringify(withoutItems(state)))
        : renderFeeds(states, Date.now(), pageFor(options, terminal))
      await terminal.out(`${lines.join('\n')}\n`)
      done(ExitCode.ok)
    })
  feeds.addCommand(
    data(new Command('export'))
      .description('Print them as OPML.')
      .action(async (_: unknown, command: Command) => {
        const states = await all(command.optsWithGlobals())
        if (states.length === 0) return none()
        await terminal.out(
          writeOpml(
            states.map(({ url, name, homepage }) => ({ url, name, homepage, group: null })),
            'Groundtrack: feeds',
          ),
        )
        done(ExitCode.ok)
      }),
  )
  feeds.addCommand(
    data(new Command('import'))
      .description('Add the feeds of OPML lists, and feeds by their address; groundtrack watch and serve poll them from then on.')
      .argument('<feeds...>', 'OPML lists and addresses of feeds')
      .action(async (args: string[], _: unknown, command: Command) => {
        const book = openFeedBook(dataFolder(command.optsWithGlobals<FeedsOptions>().data, terminal.env))
        const { feeds: listed, problems } = await listedFeeds(args, book)
        for (const problem of problems) terminal.err(`groundtrack: ${clean(problem)}\n`)
        if (problems.length > 0) return done(ExitCode.usage)
        const had = new Set((await book.all()).map(({ givenUrl }) => givenUrl))
        const fresh = listed.filter(({ givenUrl }) => !had.has(givenUrl))
        for (const state of fresh) await book.save(state)
        await terminal.out(
          `${fresh.length} ${fresh.length === 1 ? 'feed' : 'feeds'} added${fresh.length < listed.length ? `, ${listed.length - fresh.length} there already` : ''}\n`,
        )
        done(ExitCode.ok)
      }),
  )
  feeds.addCommand(
    new Command('starter').description('Print a list of openly readable feeds to start with, as OPML.').action(async () => {
      await terminal.out(await readFile(STARTER, 'utf8'))
      done(ExitCode.ok)
    }),
  )
  for (const [name, description, work] of CHANGES)
    feeds.addCommand(
      data(new Command(name))
        .description(description)
        .argument('<url>', 'its address')
        .action(async (url: string, _: unknown, command: Command) => {
          const book = openFeedBook(dataFolder(command.optsWithGlobals<FeedsOptions>().data, terminal.env))
          const meant = (await book.all()).filter((feed) => feed.url === url || feed.givenUrl === url)
          if (meant.length === 0) {
            terminal.err(`groundtrack: got ${url}; expected the address of a feed that groundtrack feeds lists\n`)
            return done(ExitCode.notFound)
          }
          for (const state of meant) await work(book, state)
          done(ExitCode.ok)
        }),
    )
  return feeds
}

/** What a person or script asks about; the items are thousands. */
const withoutItems = ({ items, ...state }: FeedState): object => ({ ...state, items: Object.keys(items).length })
