import { articleFromResponse, type WebArticle } from './article-from-response.ts'
import { FaultThrown } from './intake-error.ts'
import { FeedFault } from './feeds/feed-fault.ts'
import { keyedItems } from './feeds/item-key.ts'
import { parseFeedResponse } from './feeds/poll-feed.ts'
import { takeItem } from './feeds/take-item.ts'
import { FetchError } from './net/fetch-error.ts'
import type { Fetched } from './net/guarded-fetch.ts'
import type { PoliteFetcher } from './net/polite-fetcher.ts'
import { plainUrl, untrackedUrl } from './pages/page-url.ts'

/** One article from the web, or why there is none. `response` is what it was read from; null where a feed's own words are. */
export type WebItem =
  { ok: true; where: string; article: WebArticle; response: Fetched | null } | { ok: false; where: string; problem: string }

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain;q=0.8, */*;q=0.5'
const FEED_TYPE = /[/+](?:xml|rss|atom|rdf|json)\b/i
const FEED_START = /^[\s\ufeff]*(?:<\?xml|<rss\b|<feed\b|<rdf:RDF\b|<urlset\b|<sitemapindex\b|\{)/

/** The articles at some addresses, one after the other: a page is one, a feed all that it lists. What cannot be had is told; the rest goes on. */
export async function* webArticles(urls: readonly string[], fetcher: PoliteFetcher, signal?: AbortSignal): AsyncGenerator<WebItem> {
  const options = { headers: { accept: ACCEPT }, ...(signal ? { signal } : {}) }
  for (const url of urls) {
    try {
      const response = await fetcher.getPatiently(url, options)
      if (response.status !== 200) yield { ok: false, where: url, problem: `the server answers ${response.status}` }
      else if (isFeed(response)) yield* feedArticles(response, fetcher, signal)
      else yield { ok: true, where: url, article: articleFromResponse(response), response }
    } catch (error) {
      if (error instanceof FetchError && error.code === 'stopped') return
      const problem = problemOf(error)
      if (problem === null) throw error
      yield { ok: false, where: url, problem }
    }
  }
}

const isFeed = ({ headers, body }: Fetched): boolean =>
  !/html/i.test(headers['content-type'] ?? '') &&
  FEED_TYPE.test(headers['content-type'] ?? 'text/xml') &&
  (FEED_START.test(body.subarray(0, 200).toString('utf8')) || body[0] === 0x1f)

async function* feedArticles(response: Fetched, fetcher: PoliteFetcher, signal?: AbortSignal): AsyncGenerator<WebItem> {
  const feed = parseFeedResponse(response)
  const source = { feedUrl: response.url, feedName: feed.title }
  for (const item of keyedItems(feed.items, plainUrl, untrackedUrl)) {
    const taken = await takeItem(item, source, fetcher, signal)
    const where = item.item.url ?? response.url
    yield taken.outcome === 'failed'
      ? { ok: false, where, problem: taken.problem.replace(`${where}: `, '') }
      : { ok: true, where, article: taken.article, response: taken.response }
  }
}

const problemOf = (error: unknown): string | null => {
  if (error instanceof FaultThrown) return `got ${error.fault.got}; expected ${error.fault.expected}. ${error.fault.hint}`
  if (error instanceof FetchError) return error.message.replace(`${error.url}: `, '')
  return error instanceof FeedFault ? error.message : null
}
