import { openEvidence } from '../intake/evidence/evidence.ts'
import type { PoliteFetcher } from '../intake/net/polite-fetcher.ts'
import type { Store } from '../store/store.ts'
import type { Alert } from './alert.ts'
import { lockFeeds } from './feeds-lock.ts'
import { openIntakeLine } from './intake-line.ts'
import { openOutbox, type Outbox, type Receiver } from './outbox.ts'
import { recentUrls } from './recent-urls.ts'
import { tellIncidents } from './tell-incidents.ts'
import { openToldIncidents } from './told-incidents.ts'
import { watch, type Watched, type WatchOptions } from './watch.ts'
import type { WatchedFeeds } from './watched-feeds.ts'

export interface DeskOptions {
  store: Pick<Store, 'add' | 'article' | 'incident' | 'folder'>
  /** What others are told that want to poll too: the command. */
  name: string
  book: WatchOptions['book']
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
  run(feeds: WatchedFeeds, options: Run): Promise<Watched>
  /** Gives receivers some time to take what waits; the number of alerts that go on waiting for the next time. */
  close(milliseconds: number): Promise<number>
}

/** Opens the desk of a store and takes up what its last run had begun. Throws `FeedsTaken` where another process polls. */
export const openDesk = async (options: DeskOptions): Promise<Desk> => {
  const { store, onProblem, now, random } = options
  const lock = await lockFeeds(store.folder, options.name)
  const opened: (() => Promise<unknown>)[] = [() => lock.release()]
  const closeAll = async (): Promise<void> => {
    for (const close of opened.reverse()) await close()
  }
  try {
    const told = await openToldIncidents(store.folder)
    opened.push(() => told.close())
    const outboxes: Outbox[] = []
    for (const receiver of options.receivers) {
      const outbox = await openOutbox({ dataFolder: store.folder, receiver, onProblem, random })
      outboxes.push(outbox)
      opened.push(() => outbox.close())
    }
    const line = openIntakeLine({
      dataFolder: store.folder,
      store,
      evidence: openEvidence(store.folder),
      onAdded: (added) => tellIncidents(added, { store, told, outboxes, wants: options.wants, onAlert: options.onAlert, now }),
    })
    await line.resume()
    const recent = recentUrls()
    const { book, fetcher } = options
    return {
      run: (feeds, run) => watch({ ...run, feeds, book, line, fetcher, recent, now, random, onProblem }),
      close: async (milliseconds) => {
        await line.close()
        await Promise.all(outboxes.map((outbox) => outbox.drained(milliseconds)))
        await closeAll()
        return outboxes.reduce((sum, outbox) => sum + outbox.waiting(), 0)
      },
    }
  } catch (error) {
    await closeAll()
    throw error
  }
}
