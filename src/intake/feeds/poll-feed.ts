import { gunzipSync } from 'node:zlib'
import { backoff } from '../net/backoff.ts'
import { FetchError } from '../net/fetch-error.ts'
import type { Fetched, Fetcher } from '../net/guarded-fetch.ts'
import { retryAfter } from '../net/retry-after.ts'
import { FeedFault } from './feed-fault.ts'
import type { FeedState } from './feed-state.ts'
import { feedText } from './feed-text.ts'
import type { Feed } from './feed.ts'
import { readFeed } from './read-feed.ts'

export interface PollOptions {
  fetcher: Pick<Fetcher, 'get'>
  now: () => number
  random: () => number
  /** Between two polls of a feed that answers, minutes. */
  everyMinutes: number
  /** Whether the feed may ask for a longer pause, up to half an hour. */
  obeysFeed: boolean
  signal?: AbortSignal
}

/** What a poll brought: `feed` where there is content, and the state after it (its items are not touched here). */
export interface Polled {
  feed: Feed | null
  /** What the feed was read from. */
  response: Fetched | null
  state: FeedState
}

const MINUTE = 60_000
const LONGEST_ASKED_MINUTES = 30
const FAILED = { first: MINUTE, most: 6 * 60 * MINUTE }
const MOST_FEED_BYTES = 32 * 1024 * 1024
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'
/** Sitemaps of an index that are asked for at one poll. */
const MOST_SITEMAPS = 3

/** Asks for a feed once, conditionally where it was had before. Never throws for what the net does: the state says what was wrong. */
export const pollFeed = async (state: FeedState, options: PollOptions): Promise<Polled> => {
  const now = options.now()
  const polled: FeedState = { ...state, polledAt: new Date(now).toISOString() }
  try {
    const fetched = await options.fetcher.get(state.url, {
      headers: { accept: ACCEPT, ...conditions(state) },
      limits: { bytes: MOST_FEED_BYTES },
      ...(options.signal ? { signal: options.signal } : {}),
    })
    const asked = retryAfter(fetched.headers['retry-after'], now)
    if (fetched.status === 304) return { feed: null, response: null, state: succeeded(polled, options, asked) }
    if (fetched.status === 410)
      return {
        feed: null,
        response: null,
        state: { ...polled, status: 'gone', problem: 'the server says it is gone for good (410)', nextAt: null },
      }
    if (fetched.status !== 200)
      return { feed: null, response: null, state: failed(polled, `the server answers ${fetched.status}`, options, asked) }
    const feed = await wholeFeed(fetched, options)
    const { headers } = fetched
    return {
      feed,
      response: fetched,
      state: succeeded(
        {
          ...polled,
          // Only what leads to a feed is where the feed has moved.
          url: fetched.movedTo ?? state.url,
          name: feed.title ?? state.name,
          homepage: feed.homepage ?? state.homepage,
          minutesBetween: feed.minutesBetween,
          // Of content that came in pieces the next poll shall get the rest.
          etag: fetched.incomplete ? null : (headers['etag'] ?? null),
          lastModified: fetched.incomplete ? null : (headers['last-modified'] ?? null),
          warnings: feed.warnings,
        },
        options,
        null,
      ),
    }
  } catch (error) {
    if (error instanceof FetchError && error.code === 'stopped') return { feed: null, response: null, state }
    if (error instanceof FetchError || error instanceof FeedFault)
      return { feed: null, response: null, state: failed(polled, error.message, options, null) }
    throw error
  }
}

const conditions = ({ etag, lastModified }: FeedState): Record<string, string> => ({
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
})

const wholeFeed = async (fetched: Fetched, options: PollOptions): Promise<Feed> => {
  const feed = parseFeedResponse(fetched)
  if (feed.format !== 'sitemap-index') return feed
  const parts: Feed[] = []
  const warnings = [...feed.warnings]
  for (const { url } of feed.sitemaps.slice(0, MOST_SITEMAPS)) {
    try {
      const part = await options.fetcher.get(url, {
        limits: { bytes: MOST_FEED_BYTES },
        ...(options.signal ? { signal: options.signal } : {}),
      })
      if (part.status === 200) parts.push(parseFeedResponse(part))
      else warnings.push(`${url}: the server answers ${part.status}`)
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof FeedFault) || (error instanceof FetchError && error.code === 'stopped'))
        throw error
      warnings.push(error instanceof FeedFault ? `${url}: ${error.message}` : error.message)
    }
  }
  return { ...feed, items: parts.flatMap(({ items }) => items), warnings: [...warnings, ...parts.flatMap((part) => part.warnings)] }
}

/** The feed in an answer; a sitemap may be a gzip file itself. Throws a FeedFault. */
export const parseFeedResponse = ({ body, headers, url, incomplete }: Fetched): Feed => {
  let bytes = body
  if (body[0] === 0x1f && body[1] === 0x8b) {
    try {
      bytes = gunzipSync(body, { maxOutputLength: MOST_FEED_BYTES })
    } catch (error) {
      throw new FeedFault(`a gzip file that cannot be unpacked (${(error as Error).message})`, { cause: error })
    }
  }
  const { text, warnings } = feedText(bytes, headers['content-type'])
  const feed = readWhateverComes(text, url)
  return { ...feed, warnings: [...(incomplete ? [incomplete] : []), ...warnings, ...feed.warnings] }
}

/** A text that trips up a parser is one feed's fault, not ours to fall over. */
const readWhateverComes = (text: string, url: string): Feed => {
  try {
    return readFeed(text, url)
  } catch (error) {
    if (error instanceof FeedFault) throw error
    throw new FeedFault(`this could not be read (${String(error).slice(0, 200)})`, { cause: error })
  }
}

const succeeded = (state: FeedState, options: PollOptions, asked: number | null): FeedState => {
  const hint = options.obeysFeed ? Math.min(LONGEST_ASKED_MINUTES, state.minutesBetween ?? 0) : 0
  const wait = Math.max(options.everyMinutes, hint) * MINUTE * (0.95 + options.random() / 10)
  const nextAt = Math.max(options.now() + wait, asked ?? 0)
  return { ...state, status: 'ok', succeededAt: state.polledAt, failures: 0, problem: null, nextAt: new Date(nextAt).toISOString() }
}

const failed = (state: FeedState, problem: string, options: PollOptions, asked: number | null): FeedState => {
  const failures = state.failures + 1
  const nextAt = Math.max(options.now() + backoff(failures, FAILED, options.random), asked ?? 0)
  return { ...state, status: 'failing', failures, problem, warnings: [], nextAt: new Date(nextAt).toISOString() }
}
