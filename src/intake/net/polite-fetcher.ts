import { backoff } from './backoff.ts'
import { FetchError } from './fetch-error.ts'
import { createFetcher, type Fetched, type Fetcher, type FetcherOptions, type FetchOptions } from './guarded-fetch.ts'
import { retryAfter } from './retry-after.ts'
import { createRobots } from './robots-rules.ts'
import { createTurns, pause } from './turns.ts'

export interface PoliteOptions extends Omit<FetcherOptions, 'permit' | 'now'> {
  /** Between the starts of two requests to one host, milliseconds; a site's crawl delay counts where it is longer. */
  delayMilliseconds?: number
  /** False: robots.txt is not asked. */
  robots?: boolean
  /** Milliseconds since 1970. */
  now?: () => number
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  random?: () => number
}

export interface PoliteFetcher extends Fetcher {
  /** As `get`, tried again up to twice after faults that pass (no answer, 5xx, 429). */
  getPatiently(url: string, options?: FetchOptions): Promise<Fetched>
}

const PRODUCT = 'groundtrack'
const MOST_TRIES = 3

/** A fetcher that takes its turn at each host, asks robots.txt first, and leaves a server alone for as long as it asks. */
export const createPoliteFetcher = (options: PoliteOptions): PoliteFetcher => {
  const { delayMilliseconds = 500, now = Date.now, sleep = pause, random = Math.random, robots: asksRobots = true, ...rest } = options
  const base = { ...rest, now: () => new Date(now()) }
  const turns = createTurns({ delayMilliseconds, now, sleep })
  const forRobots = createFetcher({ ...base, permit: (url, signal) => turns.wait(url, signal) })
  const robots = asksRobots ? createRobots(forRobots, PRODUCT, now) : null
  const fetcher = createFetcher({
    ...base,
    permit: async (url, signal) => {
      await robots?.check(url, signal)
      await turns.wait(url, signal, robots?.crawlDelaySeconds(url))
    },
  })

  const get = async (url: string, fetchOptions?: FetchOptions): Promise<Fetched> => {
    const fetched = await fetcher.get(url, fetchOptions)
    const until = fetched.status === 429 || fetched.status === 503 ? retryAfter(fetched.headers['retry-after'], now()) : null
    if (until !== null) turns.hold(new URL(fetched.url), until)
    return fetched
  }
  const getPatiently = async (url: string, fetchOptions?: FetchOptions): Promise<Fetched> => {
    for (let failures = 1; ; failures++) {
      try {
        const fetched = await get(url, fetchOptions)
        if (!isPassing(fetched.status) || failures >= MOST_TRIES) return fetched
      } catch (error) {
        if (!(error instanceof FetchError) || !error.isPassing || failures >= MOST_TRIES) throw error
      }
      await sleep(backoff(failures, { first: 1000, most: 10_000 }, random), fetchOptions?.signal)
    }
  }
  const close = (): void => {
    fetcher.close()
    forRobots.close()
  }
  return { get, getPatiently, close }
}

/** An answer that may be another one soon. */
export const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408
