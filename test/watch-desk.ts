import { openFeedBook } from '../src/intake/feeds/feed-book.ts'
import { seededRandom } from '../src/intake/net/backoff.ts'
import { createPoliteFetcher, type PoliteFetcher } from '../src/intake/net/polite-fetcher.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import type { Alert } from '../src/watching/alert.ts'
import { openDesk } from '../src/watching/desk.ts'
import type { Receiver } from '../src/watching/outbox.ts'
import type { Watched } from '../src/watching/watch.ts'
import { fixedFeeds } from '../src/watching/watched-feeds.ts'
import { SILENT, SITE_AGE_DAYS } from './news-site.ts'

/** A desk on a folder for a site of test/news-site.ts: short waits, no turns. */
export interface WatchDesk {
  store: Store
  /** Polls each feed once. */
  round(feeds: readonly string[]): Promise<Watched>
  close(): Promise<void>
}

/** Opens it; what is told and what goes wrong is handed on. */
export const watchDesk = async (
  folder: string,
  {
    onAlert = async () => {},
    onProblem = () => {},
    receivers = [],
  }: { onAlert?: (alert: Alert) => Promise<void>; onProblem?: (text: string) => void; receivers?: readonly Receiver[] } = {},
): Promise<WatchDesk> => {
  const store = await openStore(folder)
  const fetcher = createPoliteFetcher({
    userAgent: 'groundtrack/test',
    allowPrivate: true,
    delayMilliseconds: 0,
    sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds / 20)),
  })
  // A busy machine must not make other pages late: the words of their feed would be a text of their own.
  const impatient: PoliteFetcher = {
    ...fetcher,
    getPatiently: (url, options) =>
      fetcher.getPatiently(url, { ...options, limits: { ...options?.limits, ...(url.includes(SILENT) ? { idleMilliseconds: 150 } : {}) } }),
  }
  const book = openFeedBook(folder)
  const desk = await openDesk({
    store,
    name: 'a test',
    book,
    fetcher: impatient,
    receivers,
    wants: () => true,
    onAlert,
    onProblem,
    now: Date.now,
    random: seededRandom(1),
  })
  return {
    store,
    round: async (feeds) =>
      desk.run(fixedFeeds(await Promise.all(feeds.map((url) => book.get(url)))), {
        once: true,
        everyMinutes: 1,
        obeysFeed: false,
        maxAgeDays: SITE_AGE_DAYS,
        isRelevant: () => true,
        signal: new AbortController().signal,
      }),
    close: async () => {
      await desk.close(0)
      fetcher.close()
      await store.close()
    },
  }
}
