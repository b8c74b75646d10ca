/** A worker for all that comes from the web: pages by their address and feeds that are polled. Fetching, and taking articles out of pages, is no work for the thread that answers requests. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { openFeedBook } from '../../intake/feeds/feed-book.ts'
import { seededRandom } from '../../intake/net/backoff.ts'
import { createPoliteFetcher, type PoliteOptions } from '../../intake/net/polite-fetcher.ts'
import { isRelevant } from '../../intake/relevance/relevance.ts'
import type { EventType } from '../../model/report.ts'
import type { Added, Incoming, Store } from '../../store/store.ts'
import { openDesk } from '../../watching/desk.ts'
import { feedKeeper } from '../../watching/feed-keeper.ts'
import { keepWatching, type KeptWatch } from '../../watching/keep-watching.ts'
import { receiversOf, type AlertSettings } from '../../watching/receivers.ts'
import { addFeeds } from '../add-feeds.ts'
import type { DeskStore } from '../desk-store.ts'
import { listedFeed } from '../schemas/listed-feed.ts'
import { takeFromWeb, withoutCommand } from '../take-from-web.ts'
import type { WebDesk, WebNews } from '../web-desk.ts'
import { callsTo, serveCalls, type Methods } from './calls.ts'

/** How feeds are polled, as the command line says it. */
export interface PollSettings {
  everyMinutes: number
  obeysFeed: boolean
  maxAgeDays: number
  /** Also what a quick look finds to be on other subjects. */
  all: boolean
  /** Types that alerts are sent of; null: all. */
  only: EventType[] | null
  alerts: AlertSettings
}

/** What the thread is started with. */
export interface WebPlace {
  folder: string
  /** To the thread of the store. */
  store: MessagePort
  fetch: Pick<PoliteOptions, 'userAgent' | 'delayMilliseconds' | 'robots'> & { allowPrivate: boolean }
  /** Null: feeds are listed and not polled. */
  polling: PollSettings | null
}

const GATHER_MS = 1000

const { folder, store: storePort, fetch, polling } = workerData as WebPlace
const port = parentPort!
const tell = (news: WebNews): void => port.postMessage({ told: news }, [])
const store = callsTo<Pick<DeskStore, 'add' | 'article' | 'incident'> & Methods>(storePort)
const fetcher = createPoliteFetcher(fetch)
// Polls note how far they are each second, for each feed: viewers are told once a second.
let telling: NodeJS.Timeout | null = null
const feedsChanged = (): void => {
  telling ??= setTimeout(() => {
    telling = null
    tell({ feedsChanged: true })
  }, GATHER_MS)
}
const keeper = feedKeeper(openFeedBook(folder), Date.now, feedsChanged)

/** The store as the watch wants it: a list goes in at once, so that the store takes it as one. */
async function* addAll(articles: Iterable<Incoming> | AsyncIterable<Incoming>): AsyncGenerator<Added> {
  const adding: Promise<Added>[] = []
  for await (const article of articles) adding.push(store.add(article))
  const added = await Promise.all(adding)
  const fresh = added.filter(({ known }) => !known).length
  if (fresh > 0) tell({ taken: fresh })
  yield* added
}
const watchStore: Pick<Store, 'add' | 'article' | 'incident' | 'folder'> = {
  folder,
  add: addAll,
  article: (key) => store.article(key),
  incident: (id) => store.incident(id),
}

let problem: string | null = null
const start = (settings: PollSettings): KeptWatch => {
  const only = settings.only && new Set(settings.only)
  const receivers = receiversOf(settings.alerts)
  return keepWatching({
    feeds: keeper,
    everyMinutes: settings.everyMinutes,
    obeysFeed: settings.obeysFeed,
    maxAgeDays: settings.maxAgeDays,
    isRelevant: settings.all ? () => true : isRelevant,
    open: () =>
      openDesk({
        store: watchStore,
        name: 'groundtrack serve',
        book: keeper.book,
        fetcher,
        receivers,
        wants: ({ incident }) => only === null || only.has(incident.type),
        onAlert: () => Promise.resolve(),
        onProblem: (text) => tell({ problem: text }),
        now: Date.now,
        random: seededRandom(Date.now()),
      }),
    onState: (now) => {
      problem = now
      feedsChanged()
      if (now !== null) tell({ problem: `feeds: ${now}; tried again` })
    },
  })
}
let watching: KeptWatch | null = null

const methods: Omit<WebDesk, 'watch'> & { poll(): Promise<void>; close(): Promise<void> } = {
  take: (url) => takeFromWeb(url, { folder, fetcher, take: (article) => store.add(article) }),
  feeds: async () => ({
    polled: polling === null ? 'no' : problem === null ? 'yes' : 'waiting',
    problem,
    everyMinutes: polling?.everyMinutes ?? 0,
    feeds: (await keeper.all()).map((state) => {
      const listed = listedFeed(state)
      return { ...listed, problem: listed.problem && withoutCommand(listed.problem) }
    }),
  }),
  addFeeds: (feeds) => addFeeds(feeds, keeper, fetch.allowPrivate),
  changeFeed: (url, change) => keeper.change(url, change),
  poll: async () => {
    if (polling) watching ??= start(polling)
  },
  close: async () => {
    await watching?.close()
    fetcher.close()
  },
}
serveCalls(port, methods)
port.postMessage('ready', [])
