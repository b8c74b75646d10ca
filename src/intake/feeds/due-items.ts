import type { FeedState, SeenItem } from './feed-state.ts'
import type { KeyedItem } from './item-key.ts'

const MINUTE = 60_000
/** Tries to get an item whose page fails, over as many polls. */
const MOST_TRIES = 5
const LONGEST_BETWEEN_CHANGES = 6 * 60 * MINUTE
/** Items no longer listed are remembered: feeds drop items and list them again. */
const REMEMBERED_MS = 45 * 24 * 60 * MINUTE
const REMEMBERED_MOST = 5000

/** Items to take in now: new, changed, or to be tried again. Oldest first, so that the archive sees them as they came. */
export const dueItems = (state: FeedState, listed: readonly KeyedItem[], now: number, oldest: number): KeyedItem[] =>
  listed
    .filter(({ item, key, digest }) => {
      const seen = state.items[key]
      // What was too old is not once --max-age is raised.
      if (!seen || seen.state === 'old') return item.published === null || Date.parse(item.published) >= oldest
      if (seen.state === 'pending') return seen.tries < MOST_TRIES
      if (seen.digest === digest) return false
      // Some items change at every poll, a counter in them; the more often, the longer they wait.
      const since = now - Date.parse(seen.triedAt ?? seen.listedAt)
      return since >= Math.min(LONGEST_BETWEEN_CHANGES, seen.changes === 0 ? 0 : MINUTE * 2 ** seen.changes)
    })
    .sort((a, b) => (a.item.published ?? '').localeCompare(b.item.published ?? ''))

/** The items of a state after a poll that listed these: when each was last listed, old ones marked so, those long gone forgotten. */
export const listedItems = (state: FeedState, listed: readonly KeyedItem[], now: number, oldest: number): FeedState['items'] => {
  const at = new Date(now).toISOString()
  const items: FeedState['items'] = { ...state.items }
  for (const { key, item, digest } of listed) {
    const seen = items[key]
    if (seen) items[key] = { ...seen, listedAt: at }
    else if (item.published !== null && Date.parse(item.published) < oldest)
      items[key] = { digest, state: 'old', whole: false, listedAt: at, triedAt: null, tries: 0, changes: 0 }
  }
  const kept = Object.entries(items)
    .filter(([, seen]) => now - Date.parse(seen.listedAt) < REMEMBERED_MS)
    .sort(([, a], [, b]) => b.listedAt.localeCompare(a.listedAt))
  return Object.fromEntries(kept.slice(0, Math.max(REMEMBERED_MOST, 2 * listed.length)))
}

/** An item after a try: `whole` where its own page was read, `part` where only the feed's words of it were, `failed` where nothing was. */
export const triedItem = (
  seen: SeenItem | undefined,
  digest: string,
  outcome: 'whole' | 'part' | 'failed',
  now: number,
  isFinal: boolean,
): SeenItem => {
  const at = new Date(now).toISOString()
  const tries = outcome === 'whole' ? 0 : (seen?.state === 'pending' ? seen.tries : 0) + 1
  const isDone = isFinal || tries >= MOST_TRIES
  return {
    digest,
    state: outcome === 'whole' ? 'taken' : !isDone ? 'pending' : outcome === 'part' ? 'taken' : 'given-up',
    whole: outcome === 'whole' || (seen?.whole ?? false),
    listedAt: at,
    triedAt: at,
    tries,
    changes: seen && seen.digest !== digest ? seen.changes + 1 : (seen?.changes ?? 0),
  }
}
