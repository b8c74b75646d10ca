import { articleFromResponse, type WebArticle } from '../article-from-response.ts'
import { FaultThrown } from '../intake-error.ts'
import { FetchError } from '../net/fetch-error.ts'
import type { Fetched } from '../net/guarded-fetch.ts'
import { isPassing, type PoliteFetcher } from '../net/polite-fetcher.ts'
import type { KeyedItem } from './item-key.ts'
import { articleFromItem, withItemFacts, type ItemSource } from './item-article.ts'

/** What became of one item of a feed. */
export type TakenItem =
  /** `response` is the page it was read from; null where the words are the feed's own. */
  | { outcome: 'whole' | 'part'; article: WebArticle; response: Fetched | null; problem: string | null; isFinal: boolean }
  | { outcome: 'failed'; problem: string; isFinal: boolean }

const PAGE_LIMITS = { bytes: 8 * 1024 * 1024, milliseconds: 30_000 }
const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1'

/**
 * The article of a feed's item: its page, or where that cannot be had what the feed says. `isFinal`: another try will bring no more.
 * Never throws for what the net does, except when stopped.
 */
export const takeItem = async (
  { item, sharesUrl }: KeyedItem,
  source: ItemSource,
  fetcher: Pick<PoliteFetcher, 'getPatiently'>,
  signal?: AbortSignal,
): Promise<TakenItem> => {
  if (item.url === null || sharesUrl) return fromFeed(item.url === null ? 'it links to no page' : 'its link is not its own', true)
  try {
    const response = await fetcher.getPatiently(item.url, {
      headers: { accept: ACCEPT },
      limits: PAGE_LIMITS,
      ...(signal ? { signal } : {}),
    })
    if (response.status !== 200) return fromFeed(`the server answers ${response.status}`, !isPassing(response.status), item.url)
    const article = withItemFacts(
      whateverComes(() => articleFromResponse(response)),
      item,
      source,
    )
    return { outcome: 'whole', article, response, problem: response.incomplete, isFinal: response.incomplete === null }
  } catch (error) {
    if (error instanceof FetchError) {
      if (error.code === 'stopped') throw error
      return fromFeed(error.message, !error.isPassing)
    }
    if (error instanceof FaultThrown) return fromFeed(`got ${error.fault.got}; expected ${error.fault.expected}`, true, item.url)
    if (error instanceof NotTakenApart) return fromFeed(error.message, true, item.url)
    throw error
  }

  function fromFeed(problem: string, isFinal: boolean, url: string | null = null): TakenItem {
    const named = url === null ? problem : `${url}: ${problem}`
    try {
      const isNoFault = item.url === null || sharesUrl
      const article = articleFromItem(item, source, problem, sharesUrl)
      return { outcome: isNoFault ? 'whole' : 'part', article, response: null, problem: isNoFault ? null : named, isFinal }
    } catch (error) {
      if (error instanceof FaultThrown) return { outcome: 'failed', problem: named, isFinal }
      throw error
    }
  }
}

/** A page that trips up a parser: one item's fault, not ours to fall over. */
class NotTakenApart extends Error {}

const whateverComes = (take: () => WebArticle): WebArticle => {
  try {
    return take()
  } catch (error) {
    if (error instanceof FaultThrown) throw error
    throw new NotTakenApart(`the page could not be taken apart (${String(error).slice(0, 200)})`, { cause: error })
  }
}
