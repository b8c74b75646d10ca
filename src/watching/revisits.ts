import type { FeedState, Revisit } from '../intake/feeds/feed-state.ts'
import type { KeyedItem } from '../intake/feeds/item-key.ts'

const HOUR = 3_600_000
/** After it was taken in, and after the visits that followed. */
const AFTER_MS: readonly number[] = [HOUR / 2, 3 * HOUR, 24 * HOUR]
const MOST = 300

/** The list with a page added that was just read for the first time. */
export const withRevisit = (revisits: readonly Revisit[], { item }: KeyedItem, now: number): Revisit[] => {
  const { url, title, published } = item
  if (url === null) return [...revisits]
  const others = revisits.filter((one) => one.url !== url)
  return [...others, { url, title, published, at: new Date(now + AFTER_MS[0]!).toISOString(), visits: 1 }].slice(-MOST)
}

/** The list after a visit: the next one further off, none after the last. */
export const afterVisit = (revisits: readonly Revisit[], visit: Revisit, now: number): Revisit[] => {
  const wait = AFTER_MS[visit.visits]
  return revisits.flatMap((one) => {
    if (one.url !== visit.url) return [one]
    return wait === undefined ? [] : [{ ...visit, visits: visit.visits + 1, at: new Date(now + wait).toISOString() }]
  })
}

/** Pages whose time has come. */
export const dueRevisits = ({ revisits }: FeedState, now: number): Revisit[] => revisits.filter(({ at }) => Date.parse(at) <= now)

/** A page to visit again as an item of its feed; the feed's own words are not kept. */
export const revisitedItem = ({ url, title, published }: Revisit): KeyedItem => ({
  item: { guid: null, url, title, published, updated: null, author: null, outlet: null, content: null },
  key: '',
  digest: '',
  sharesUrl: false,
})
