import { openEvidence } from '../intake/evidence/evidence.ts'
import type { FeedBook } from '../intake/feeds/feed-book.ts'
import type { FeedState } from '../intake/feeds/feed-state.ts'
import type { PoliteFetcher } from '../intake/net/polite-fetcher.ts'
import type { Store } from '../store/store.ts'
import type { Alert } from './alert.ts'
import { openIntakeLine } from './intake-line.ts'
import { openOutbox, type Outbox, type Receiver } from './outbox.ts'
import { recentUrls } from './recent-urls.ts'
import { tellIncidents } from './tell-incidents.ts'
import { openToldIncidents } from './told-incidents.ts'
import { watch, type Watched, type WatchOptions } from './watch.ts'

export interface DeskOptions {
  store: Pick<Store, 'add' | 'article' | 'incident' | 'folder'>
  book: FeedBook
  fetcher: PoliteFetcher
  receivers: readonly Receiver[]
  wants: (alert: Alert) => boolean
  onAlert: (alert: Alert) => Promise<void>
  onProblem: (text: string) => void
  now: () => number
  random: () => number
}

type Run = Pick<WatchOptions, 'once' | 'everyMinutes' | 'obeysFeed' | 'maxAgeDays' | 'isRelevant' | 'signal'>

/** Feeds, store and receivers of alerts joined: what `groundtrack watch` leaves running. */
export interface Desk {
  /** Watches until stopped, or each feed once. */
  run(feeds: readonly FeedState[], options: Run): Promise<Watched>
  /** Gives receivers some time to take what waits; the number of alerts that go on waiting for the next time. */
  close(milliseconds: number): Promise<number>
}

/** Opens the desk of a store and takes up what its last run had begun. */
export const openDesk = async (options: DeskOptions): Promise<Desk> => {
  const { store, book, fetcher, onProblem, now, random } = options
  const told = await openToldIncidents(store.folder)
  const outboxes: Outbox[] = []
  for (const receiver of options.receivers) outboxes.push(await openOutbox({ dataFolder: store.folder, receiver, onProblem, random }))
  const line = openIntakeLine({
    dataFolder: store.folder,
    store,
    evidence: openEvidence(store.folder),
    onAdded: (added) => tellIncidents(added, { store, told, outboxes, wants: options.wants, onAlert: options.onAlert, now }),
  })
  await line.resume()
  const recent = recentUrls()
  return {
    run: (feeds, run) => watch({ ...run, feeds, book, line, fetcher, recent, now, random, onProblem }),
    close: async (milliseconds) => {
      await line.close()
      await Promise.all(outboxes.map((outbox) => outbox.drained(milliseconds)))
      for (const outbox of outboxes) await outbox.close()
      await told.close()
      return outboxes.reduce((sum, outbox) => sum + outbox.waiting(), 0)
    },
  }
}
