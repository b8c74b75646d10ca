import { eachFeedOnce } from '../intake/feeds/each-feed-once.ts'
import type { FeedBook } from '../intake/feeds/feed-book.ts'
import type { FeedState } from '../intake/feeds/feed-state.ts'
import type { WatchedFeeds } from './watched-feeds.ts'

/** What a person does to a feed of the list. */
export type FeedChange = 'pause' | 'resume' | 'ask' | 'remove'

/** The feeds of a data folder while they are polled: people, and other processes, add feeds, pause them and take them off meanwhile. */
export interface FeedKeeper extends WatchedFeeds {
  /** Where polls note how far they are; what was removed meanwhile stays removed. */
  readonly book: Pick<FeedBook, 'save'>
  /** Adds feeds that are not there yet; how many that are. */
  add(feeds: readonly { url: string; name: string | null }[]): Promise<number>
  /** Does it to the feed at an address; whether there is one. */
  change(url: string, change: FeedChange): Promise<boolean>
}

/** A feed is not asked again within this time, however often a person wants it. */
const SOONEST_MS = 60_000

/** Opens the list of a feed book; `onChange` is told of whatever changes in it through this keeper. */
export const feedKeeper = (book: FeedBook, now: () => number, onChange: () => void = () => {}): FeedKeeper => {
  const known = new Map<string, FeedState>()
  let wake: () => void = () => {}
  let changing: Promise<unknown> = Promise.resolve()
  /** One after the other: what is read of the book must not overtake what is written. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = changing.then(work)
    changing = done.catch(() => {})
    return done
  }
  const read = async (): Promise<FeedState[]> => {
    const states = await book.all(known)
    known.clear()
    for (const state of states) known.set(state.givenUrl, state)
    return states
  }
  const changed = (): void => {
    wake()
    onChange()
  }
  const save = async (state: FeedState): Promise<void> => {
    if (!(await book.has(state))) return
    await book.save(state)
    if (known.has(state.givenUrl)) known.set(state.givenUrl, state)
    onChange()
  }
  const apply = async (state: FeedState, change: FeedChange): Promise<void> => {
    if (change === 'remove') {
      await book.remove(state)
      known.delete(state.givenUrl)
    } else if (change === 'ask') {
      const isEarly = state.polledAt !== null && now() - Date.parse(state.polledAt) < SOONEST_MS
      if (!isEarly) await save({ ...state, nextAt: null, status: state.status === 'gone' ? 'failing' : state.status })
    } else await book.pause(state, change === 'pause')
  }
  return {
    all: () => inTurn(async () => eachFeedOnce(await read())),
    put: (state) =>
      void inTurn(async () => {
        if (known.has(state.givenUrl)) known.set(state.givenUrl, state)
        onChange()
      }),
    changed: () => new Promise((resolve) => (wake = resolve)),
    book: { save: (state) => inTurn(() => save(state)) },
    add: (feeds) =>
      inTurn(async () => {
        const before = await read()
        const had = new Set(before.flatMap(({ url, givenUrl }) => [url, givenUrl]))
        const fresh = feeds.filter(({ url }) => !had.has(url) && had.add(url))
        for (const { url, name } of fresh) await book.save(await book.get(url, name))
        changed()
        return fresh.length
      }),
    change: (url, change) =>
      inTurn(async () => {
        const meant = (await read()).filter((state) => state.url === url || state.givenUrl === url)
        for (const state of meant) await apply(state, change)
        changed()
        return meant.length > 0
      }),
  }
}
