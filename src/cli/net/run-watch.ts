import { loadWorld, read } from '../../index.ts'
import { openFeedBook } from '../../intake/feeds/feed-book.ts'
import { seededRandom } from '../../intake/net/backoff.ts'
import { isRelevant } from '../../intake/relevance/relevance.ts'
import type { Store } from '../../store/store.ts'
import type { Alert } from '../../watching/alert.ts'
import { openDesk, type DeskOptions } from '../../watching/desk.ts'
import { feedKeeper } from '../../watching/feed-keeper.ts'
import { FeedsTaken } from '../../watching/feeds-lock.ts'
import { receiversOf } from '../../watching/receivers.ts'
import type { Watched } from '../../watching/watch.ts'
import { fixedFeeds, type WatchedFeeds } from '../../watching/watched-feeds.ts'
import { clean } from '../../wording/clean.ts'
import { ExitCode } from '../exit-code.ts'
import { dataFolder } from '../store/data-folder.ts'
import type { StoreOptions } from '../store/store-options.ts'
import { withStore } from '../store/with-store.ts'
import type { Terminal } from '../terminal.ts'
import { listedFeeds } from './listed-feeds.ts'
import { fetcherFor } from './net-options.ts'
import { alertsOf, rhythmOf, type PollingOptions } from './polling-options.ts'

export interface WatchCommandOptions extends PollingOptions, StoreOptions {
  once?: boolean
  json?: boolean
}

/** How long the end waits for receivers of alerts; what they have not taken by then is sent the next time. */
const LAST_DELIVERY_MS = 10_000

type Tell = (text: string) => void

interface List {
  count: number
  feeds: WatchedFeeds
  book: DeskOptions['book']
}

/** Watches feeds until it is stopped, or polls each once. */
export const runWatch = async (args: readonly string[], options: WatchCommandOptions, terminal: Terminal): Promise<ExitCode> => {
  const tell: Tell = (text) => terminal.err(`groundtrack: ${clean(text)}\n`)
  const book = openFeedBook(dataFolder(options.data, terminal.env))
  const { feeds, problems } = await listedFeeds(args, book)
  for (const problem of [...problems, ...book.problems]) tell(problem)
  if (problems.length > 0) return ExitCode.usage
  for (const { name, url, paused } of feeds)
    if (paused) tell(`${name ?? url}: is paused; groundtrack feeds resume ${url} takes it up again`)
  if (feeds.length === 0) {
    tell('no feeds: name OPML lists or addresses; groundtrack feeds starter > feeds.opml gives some to start with')
    return ExitCode.usage
  }
  // Named feeds are polled as they are named; the list of the data folder may change meanwhile.
  const keeper = options.once || args.length > 0 ? null : feedKeeper(book, Date.now)
  const list = { count: feeds.length, feeds: keeper ?? fixedFeeds(feeds), book: keeper?.book ?? book }
  try {
    return await withStore(options, terminal, (store) => watchInto(store, list, options, terminal, tell), { create: true })
  } catch (error) {
    if (!(error instanceof FeedsTaken)) throw error
    tell(error.message)
    return ExitCode.store
  }
}

const watchInto = async (
  store: Store,
  { count, feeds, book }: List,
  options: WatchCommandOptions,
  terminal: Terminal,
  tell: Tell,
): Promise<ExitCode> => {
  const stop = new AbortController()
  const release = terminal.onInterrupt?.(() => {
    tell('ending; once more ends at once')
    stop.abort()
  })
  const fetcher = fetcherFor(options, terminal)
  const only = options.only ? new Set(options.only) : null
  const desk = await openDesk({
    store,
    name: 'groundtrack watch',
    book,
    fetcher,
    receivers: receiversOf(await alertsOf(store.folder, options, terminal, tell), terminal.env),
    wants: ({ incident }) => only === null || only.has(incident.type),
    onAlert: async (alert) => {
      if (!(await terminal.out(`${options.json ? JSON.stringify(alert) : lineOf(alert)}\n`))) stop.abort()
    },
    onProblem: tell,
    now: Date.now,
    random: seededRandom(Date.now()),
  })
  const rhythm = rhythmOf(options)
  try {
    if (!options.once) {
      warmUp()
      tell(`watching ${counted(count, 'feed')} every ${rhythm.everyMinutes} minutes; Ctrl-C ends it`)
    }
    const watched = await desk.run(feeds, {
      once: options.once ?? false,
      ...rhythm,
      isRelevant: options.all ? () => true : isRelevant,
      signal: stop.signal,
    })
    tell(summary(watched, options.maxAge))
    return options.once && watched.failing > 0 ? ExitCode.unreadable : ExitCode.ok
  } finally {
    const waiting = await desk.close(stop.signal.aborted ? 0 : LAST_DELIVERY_MS)
    if (waiting > 0)
      tell(`${waiting} ${waiting === 1 ? 'alert waits for its' : 'alerts wait for their'} receiver and will be sent the next time`)
    fetcher.close()
    release?.()
  }
}

/** The first article read in a process takes a second, since maps and names are loaded for it: not while somebody waits for the news. */
const warmUp = (): void => {
  read({ text: 'North Korea fired a missile from Sinpo into the East Sea on Friday. It flew 400 kilometers.' }, { world: loadWorld() })
}

const lineOf = ({ at, sentence, article, incident }: Alert): string =>
  `${at.slice(0, 19).replace('T', ' ')}Z  ${clean(sentence)}  (${clean(article.outlet ?? article.url ?? article.key)}; ${incident.id})`

const summary = ({ polls, taken, known, offSubject, tooOld, failed, failing }: Watched, maxAgeDays: number): string =>
  `${counted(polls, 'poll')}: ${counted(taken, 'article')} taken in, ${known} known, ${offSubject} on other subjects, ${failed} not to be had` +
  (tooOld > 0 ? `, ${tooOld} left out as published more than ${counted(maxAgeDays, 'day')} ago (--max-age)` : '') +
  (failing > 0 ? `; ${counted(failing, 'feed')} failing` : '')

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
