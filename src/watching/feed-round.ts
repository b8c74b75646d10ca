import { dueItems, listedItems, triedItem } from '../intake/feeds/due-items.ts'
import type { FeedBook } from '../intake/feeds/feed-book.ts'
import type { FeedState, RoundCounts } from '../intake/feeds/feed-state.ts'
import { keyedItems, type KeyedItem } from '../intake/feeds/item-key.ts'
import { pollFeed, type Polled } from '../intake/feeds/poll-feed.ts'
import { FetchError } from '../intake/net/fetch-error.ts'
import { plainUrl, untrackedUrl } from '../intake/pages/page-url.ts'
import type { RecentUrls } from './recent-urls.ts'
import { afterVisit, dueRevisits, revisitedItem, withRevisit } from './revisits.ts'
import { takeIntoStore, type ItemOutcome, type TakeOptions } from './take-into-store.ts'

export interface RoundOptions extends TakeOptions {
  book: Pick<FeedBook, 'save'>
  recent: RecentUrls
  now: () => number
  random: () => number
  everyMinutes: number
  obeysFeed: boolean
  /** Items published longer ago are not taken in. */
  maxAgeDays: number
  onProblem: (text: string) => void
}

/** Pages asked for at once for one feed; the fetcher still takes its turn at each host. */
const AT_ONCE = 4
const SAVE_EVERY_MS = 1000
const DAY_MS = 24 * 3_600_000
const COUNTED = { taken: 'taken', known: 'known', 'off-subject': 'offSubject', failed: 'failed', refused: 'failed' } as const

/** Polls one feed and takes in what is new or changed. Every fault of the net or of a text is told and passed over; the state is saved as it goes. */
export const feedRound = async (before: FeedState, options: RoundOptions): Promise<{ state: FeedState; counts: RoundCounts }> => {
  const { book, now, onProblem, signal } = options
  const counts: RoundCounts = { listed: 0, taken: 0, known: 0, offSubject: 0, tooOld: 0, failed: 0 }
  // Older items are asked for than the last time: what the feed holds must be sent again, changed or not.
  const reachesBack = options.maxAgeDays > (before.maxAgeDays ?? options.maxAgeDays)
  const polled = await pollFeed(reachesBack ? { ...before, etag: null, lastModified: null } : before, options)
  const { state } = polled
  tellChange(before, state, onProblem)
  const { listed, due } = polled.feed ? listing(polled, options) : { listed: [], due: [] }
  counts.listed = listed.length
  if (polled.feed) state.maxAgeDays = options.maxAgeDays
  counts.tooOld = listed.filter(({ key }) => state.items[key]?.state === 'old' && !before.items[key]).length
  const source = { feedUrl: state.url, feedName: state.name }
  let savedAt = now()
  // Until all is done the state is that of before: stopped in between, the next poll must bring the content again.
  const unfinished = (): FeedState => ({ ...state, etag: before.etag, lastModified: before.lastModified, nextAt: before.nextAt })

  const take = async (one: KeyedItem, onlyWhole: boolean): Promise<ItemOutcome> => {
    const outcome = await takeIntoStore(one, { source, feedResponse: polled.response, onlyWhole }, options)
    counts[COUNTED[outcome.became]]++
    if (outcome.became === 'taken') state.taken++
    if (now() - savedAt >= SAVE_EVERY_MS) {
      savedAt = now()
      await book.save(unfinished())
    }
    return outcome
  }
  const takeListed = async (one: KeyedItem): Promise<void> => {
    const seen = state.items[one.key]
    const { url } = one.item
    if (!seen && url && !one.sharesUrl && options.recent.has(url)) {
      counts.known++
      state.items[one.key] = triedItem(seen, one.digest, 'whole', now(), true)
      return
    }
    const { became, read, isFinal, hasIncidents, problem } = await take(one, seen?.whole ?? false)
    if (problem && (isFinal || !seen || became === 'refused')) onProblem(`${state.name ?? state.url}: ${problem}`)
    // What the store could not take is as if it had not been tried.
    if (became === 'refused') return
    state.items[one.key] = triedItem(seen, one.digest, read, now(), isFinal)
    if (read === 'whole' && url) options.recent.add(url)
    if (read === 'whole' && hasIncidents && !one.sharesUrl) state.revisits = withRevisit(state.revisits, one, now())
  }
  const inTurn = async <T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
    const queue = all.values()
    const worker = async (): Promise<void> => {
      for (const one of queue) {
        if (signal.aborted) return
        try {
          await work(one)
        } catch (error) {
          if (error instanceof FetchError && error.code === 'stopped') return
          throw error
        }
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  }
  await inTurn(due, takeListed)
  await inTurn(dueRevisits(state, now()), async (visit) => {
    await take(revisitedItem(visit), true)
    state.revisits = afterVisit(state.revisits, visit, now())
  })
  if (state.status === 'ok' && !signal.aborted) state.lastRound = counts
  const isLeft = ({ key, digest }: KeyedItem): boolean => {
    const seen = state.items[key]
    return !seen || seen.state === 'pending' || (seen.state === 'taken' && seen.digest !== digest)
  }
  const after = signal.aborted ? unfinished() : listed.some(isLeft) ? { ...state, etag: null, lastModified: null } : state
  if (after !== before) await book.save(after)
  return { state: after, counts }
}

/** The items of a poll, and which of them are to be taken in; notes in the state which are listed. */
const listing = ({ feed, state }: Polled, { now, maxAgeDays }: RoundOptions): { listed: KeyedItem[]; due: KeyedItem[] } => {
  const listed = keyedItems(feed?.items ?? [], plainUrl, untrackedUrl)
  const oldest = now() - maxAgeDays * DAY_MS
  state.items = listedItems(state, listed, now(), oldest)
  return { listed, due: dueItems(state, listed, now(), oldest) }
}

const tellChange = (before: FeedState, after: FeedState, onProblem: (text: string) => void): void => {
  const name = after.name ?? after.url
  if (after.problem && after.problem !== before.problem) onProblem(`${name}: ${after.problem}`)
  else if (!after.problem && before.problem) onProblem(`${name}: answers again`)
  if (after.url !== before.url) onProblem(`${name}: has moved for good from ${before.url} to ${after.url}`)
  for (const warning of after.warnings) if (!before.warnings.includes(warning)) onProblem(`${name}: ${warning}`)
}
