import { dueItems, listedItems, triedItem } from '../intake/feeds/due-items.ts'
import type { FeedBook } from '../intake/feeds/feed-book.ts'
import type { FeedState } from '../intake/feeds/feed-state.ts'
import { keyedItems, type KeyedItem } from '../intake/feeds/item-key.ts'
import { pollFeed } from '../intake/feeds/poll-feed.ts'
import { takeItem } from '../intake/feeds/take-item.ts'
import { FetchError } from '../intake/net/fetch-error.ts'
import type { PoliteFetcher } from '../intake/net/polite-fetcher.ts'
import { plainUrl } from '../intake/pages/page-url.ts'
import type { IntakeLine } from './intake-line.ts'
import type { RecentUrls } from './recent-urls.ts'

export interface RoundOptions {
  book: FeedBook
  line: IntakeLine
  fetcher: PoliteFetcher
  recent: RecentUrls
  now: () => number
  random: () => number
  everyMinutes: number
  obeysFeed: boolean
  /** Items published longer ago are not taken in. */
  maxAgeDays: number
  /** Whether an article may tell of what the desk follows; others are counted and left. */
  isRelevant: (text: string, title: string | null) => boolean
  onProblem: (text: string) => void
  signal: AbortSignal
}

/** What one poll of one feed brought. */
export interface RoundCounts {
  /** Items that the feed listed. */
  listed: number
  /** Taken into the store, with a text it did not have. */
  taken: number
  /** Had already, under this or another feed. */
  known: number
  /** Not about what the desk follows. */
  offSubject: number
  /** Neither page nor feed gave words. */
  failed: number
}

/** Pages asked for at once for one feed; the fetcher still takes its turn at each host. */
const AT_ONCE = 4
const SAVE_EVERY_MS = 1000
const DAY_MS = 24 * 3_600_000

/** Polls one feed and takes in what is new or changed. Every fault of the net or of a text is told and passed over; the state is saved as it goes. */
export const feedRound = async (before: FeedState, options: RoundOptions): Promise<{ state: FeedState; counts: RoundCounts }> => {
  const { book, now, onProblem, signal } = options
  const counts: RoundCounts = { listed: 0, taken: 0, known: 0, offSubject: 0, failed: 0 }
  const { feed, state } = await pollFeed(before, options)
  const name = state.name ?? state.url
  tellChange(before, state, onProblem)
  if (!feed) {
    if (state !== before) await book.save(state)
    return { state, counts }
  }
  const listed = keyedItems(feed.items, plainUrl)
  const oldest = now() - options.maxAgeDays * DAY_MS
  counts.listed = listed.length
  state.items = listedItems(state, listed, now(), oldest)
  const due = dueItems(state, listed, now(), oldest)
  const source = { feedUrl: state.url, feedName: state.name }
  let savedAt = now()
  // Until all is done the state is that of before: stopped in between, the next poll must bring the content again.
  const unfinished = (): FeedState => ({ ...state, etag: before.etag, lastModified: before.lastModified, nextAt: before.nextAt })

  const takeOne = async (one: KeyedItem): Promise<void> => {
    const seen = state.items[one.key]
    const mark = (outcome: 'whole' | 'part' | 'failed', isFinal: boolean): void => {
      state.items[one.key] = triedItem(seen, one.digest, outcome, now(), isFinal)
    }
    if (!seen && one.item.url && !one.sharesUrl && options.recent.has(one.item.url)) {
      counts.known++
      mark('whole', true)
      return
    }
    const item = await takeItem(one, source, options.fetcher, signal)
    if (item.problem && (item.isFinal || !seen)) onProblem(`${name}: ${item.problem}`)
    if (item.outcome === 'failed') {
      counts.failed++
      mark('failed', item.isFinal)
      return
    }
    const { input, notes } = item.article
    if (!options.isRelevant(input.text, input.title ?? null)) counts.offSubject++
    else {
      try {
        const added = await options.line.add({ input, notes }, item.response)
        if (added.known) counts.known++
        else counts.taken++
        if (!added.known) state.taken++
      } catch (error) {
        counts.failed++
        onProblem(`${name}: ${one.item.url ?? one.item.title}: the store did not take it (${(error as Error).message})`)
        mark('failed', false)
        return
      }
    }
    if (item.outcome === 'whole' && one.item.url) options.recent.add(one.item.url)
    mark(item.outcome, item.isFinal)
    if (now() - savedAt < SAVE_EVERY_MS) return
    savedAt = now()
    await book.save(unfinished())
  }

  const queue = due.values()
  const worker = async (): Promise<void> => {
    for (const one of queue) {
      if (signal.aborted) return
      try {
        await takeOne(one)
      } catch (error) {
        if (error instanceof FetchError && error.code === 'stopped') return
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const isLeft = ({ key, digest }: KeyedItem): boolean => {
    const seen = state.items[key]
    return !seen || seen.state === 'pending' || (seen.state === 'taken' && seen.digest !== digest)
  }
  const after = signal.aborted ? unfinished() : listed.some(isLeft) ? { ...state, etag: null, lastModified: null } : state
  await book.save(after)
  return { state: after, counts }
}

const tellChange = (before: FeedState, after: FeedState, onProblem: (text: string) => void): void => {
  const name = after.name ?? after.url
  if (after.problem && after.problem !== before.problem) onProblem(`${name}: ${after.problem}`)
  else if (!after.problem && before.problem) onProblem(`${name}: answers again`)
  if (after.url !== before.url) onProblem(`${name}: has moved for good from ${before.url} to ${after.url}`)
  for (const warning of after.warnings) if (!before.warnings.includes(warning)) onProblem(`${name}: ${warning}`)
}
