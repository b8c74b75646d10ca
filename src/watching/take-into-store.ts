import type { KeyedItem } from '../intake/feeds/item-key.ts'
import type { ItemSource } from '../intake/feeds/item-article.ts'
import { takeItem } from '../intake/feeds/take-item.ts'
import type { Fetched } from '../intake/net/guarded-fetch.ts'
import type { PoliteFetcher } from '../intake/net/polite-fetcher.ts'
import type { IntakeLine } from './intake-line.ts'

export interface TakeOptions {
  line: IntakeLine
  fetcher: PoliteFetcher
  /** Whether an article may tell of what the desk follows; others are counted and left. */
  isRelevant: (title: string | null, text: string) => boolean
  signal: AbortSignal
}

/** What became of one item. */
export interface ItemOutcome {
  /** taken: a text the store did not have; known: had already; refused: the store could not take it now. */
  became: 'taken' | 'known' | 'off-subject' | 'failed' | 'refused'
  /** Whether its own page was read, or only the feed's words. */
  read: 'whole' | 'part' | 'failed'
  /** Another try will bring no more. */
  isFinal: boolean
  /** It tells of an incident. */
  hasIncidents: boolean
  problem: string | null
}

/** What is known of the feed an item is from, and of the item. */
export interface ItemContext {
  source: ItemSource
  /** The evidence of an article made of the feed's own words. */
  feedResponse: Fetched | null
  /** The page was read before: the feed's own words would be a step back. */
  onlyWhole: boolean
}

/** Gets one item's article and takes it into the store. */
export const takeIntoStore = async (
  one: KeyedItem,
  { source, feedResponse, onlyWhole }: ItemContext,
  options: TakeOptions,
): Promise<ItemOutcome> => {
  const item = await takeItem(one, source, options.fetcher, options.signal)
  const outcome = { read: item.outcome, isFinal: item.isFinal, hasIncidents: false, problem: item.problem }
  if (item.outcome === 'part' && onlyWhole) return { ...outcome, read: 'failed', became: 'failed' }
  if (item.outcome === 'failed') return { ...outcome, became: 'failed' }
  const { input, notes } = item.article
  if (!options.isRelevant(input.title ?? null, input.text)) return { ...outcome, became: 'off-subject' }
  try {
    const added = await options.line.add({ input, notes }, item.response ?? feedResponse)
    return { ...outcome, became: added.known ? 'known' : 'taken', hasIncidents: added.incidents.length > 0 }
  } catch (error) {
    const problem = `${one.item.url ?? one.item.title ?? 'an item'}: the store did not take it (${(error as Error).message})`
    return { ...outcome, became: 'refused', problem }
  }
}
