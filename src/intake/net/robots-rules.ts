import robotsModule from 'robots-parser'
import { FetchError } from './fetch-error.ts'
import type { Fetcher } from './guarded-fetch.ts'

// Its types tell of a default export, its code is the function itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default

export interface RobotsRules {
  /** Throws a FetchError "robots" where the site asks programs not to fetch this, or "unreachable" where it cannot say now. */
  check(url: URL, signal?: AbortSignal): Promise<void>
  /** Seconds the site asks to leave between requests; null where it does not, or was not asked yet. */
  crawlDelaySeconds(url: URL): number | null
}

interface Known {
  until: number
  allows: (url: string) => boolean
  delay: number | null
  /** Why the rules are not known. */
  problem: string | null
}

/** RFC 9309: rules may be kept for a day; a server in trouble is asked again sooner. */
const KEPT_MS = 24 * 3_600_000
const KEPT_AFTER_TROUBLE_MS = 15 * 60_000
const MOST_BYTES = 512 * 1024
const MOST_SITES = 1000

/**
 * robots.txt of each site, asked for when first needed. None (4xx): all is allowed; a server in trouble (5xx, no answer): nothing
 * is, for now. `product` is the name that rules go by.
 */
export const createRobots = (fetcher: Pick<Fetcher, 'get'>, product: string, now: () => number = Date.now): RobotsRules => {
  const sites = new Map<string, Promise<Known>>()
  const done = new Map<string, Known>()

  const ask = async (origin: string): Promise<Known> => {
    const url = `${origin}/robots.txt`
    const rest = { allows: () => true, delay: null, problem: null }
    try {
      const { status, body } = await fetcher.get(url, { limits: { bytes: 8 * MOST_BYTES, redirects: 5, milliseconds: 15_000 } })
      if (status >= 500 || status === 429) return { ...rest, until: now() + KEPT_AFTER_TROUBLE_MS, problem: `robots.txt answers ${status}` }
      if (status !== 200) return { ...rest, until: now() + KEPT_MS }
      const rules = robotsParser(url, body.subarray(0, MOST_BYTES).toString('utf8'))
      const delay = rules.getCrawlDelay(product)
      return {
        until: now() + KEPT_MS,
        allows: (page) => rules.isAllowed(page, product) ?? true,
        delay: delay && delay > 0 ? delay : null,
        problem: null,
      }
    } catch (error) {
      const passing = error instanceof FetchError && error.isPassing
      // What is wrong with this address itself comes out at the page, with the better words.
      return {
        ...rest,
        until: now() + KEPT_AFTER_TROUBLE_MS,
        problem: passing ? `robots.txt cannot be had (${(error as Error).message})` : null,
      }
    }
  }

  const rulesOf = async (origin: string): Promise<Known> => {
    const known = done.get(origin)
    if (known && known.until > now()) return known
    let asked = sites.get(origin)
    if (!asked) {
      asked = ask(origin).finally(() => sites.delete(origin))
      sites.set(origin, asked)
    }
    const answer = await asked
    done.delete(origin)
    done.set(origin, answer)
    if (done.size > MOST_SITES) done.delete(done.keys().next().value!)
    return answer
  }

  return {
    check: async (url) => {
      const { allows, problem } = await rulesOf(url.origin)
      if (problem) throw new FetchError('unreachable', url.href, `${problem}: asked again later`)
      if (!allows(url.href))
        throw new FetchError(
          'robots',
          url.href,
          'robots.txt of the site asks programs not to fetch this; for what you would read in a browser: --no-robots',
        )
    },
    crawlDelaySeconds: (url) => done.get(url.origin)?.delay ?? null,
  }
}
