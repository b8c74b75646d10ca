import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { exchange, type Answer } from './exchange.ts'
import { asFetchError, FetchError } from './fetch-error.ts'
import { USUAL_LIMITS, type FetchLimits } from './fetch-limits.ts'
import { guardedLookup, type Resolve } from './guarded-lookup.ts'
import { requestUrl } from './request-url.ts'

export interface Redirect {
  from: string
  status: number
}

/** What came from a URL. */
export interface Fetched extends Answer {
  /** As asked for. */
  requested: string
  /** Where the answer came from, after redirects. */
  url: string
  redirects: Redirect[]
  /** Where the URL has moved for good (301, 308), as far as every step before was for good too; null where it has not. */
  movedTo: string | null
  /** When it was asked for, ISO 8601 UTC. */
  at: string
}

export interface FetchOptions {
  headers?: Record<string, string>
  limits?: Partial<FetchLimits>
  signal?: AbortSignal
}

export interface FetcherOptions {
  userAgent: string
  /** Hosts that may be private: all, none (the default), or those it says yes to. */
  allowPrivate?: boolean | ((host: string) => boolean)
  limits?: Partial<FetchLimits>
  now?: () => Date
  resolve?: Resolve
  /** Asked before each request, also of each redirect: waits for its turn, or throws a FetchError. */
  permit?: (url: URL, signal: AbortSignal) => Promise<void>
}

export interface Fetcher {
  /** GET over as many redirects as may be. Throws a FetchError; any HTTP status is an answer. */
  get(url: string, options?: FetchOptions): Promise<Fetched>
  close(): void
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308])

/** Fetches public pages only: addresses are checked for each hop when the connection is made. Keeps connections for a few seconds. */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  const { allowPrivate = false, now = () => new Date() } = options
  const mayBePrivate = typeof allowPrivate === 'boolean' ? () => allowPrivate : allowPrivate
  const agentOptions = { keepAlive: true, keepAliveMsecs: 5000, maxSockets: 4, maxTotalSockets: 64, maxFreeSockets: 16, timeout: 30_000 }
  const agent = { http: new HttpAgent(agentOptions), https: new HttpsAgent(agentOptions) }
  const lookup = guardedLookup(mayBePrivate, options.resolve)
  const usual = { ...USUAL_LIMITS, ...options.limits }

  const get = async (given: string, { headers = {}, limits: own, signal: stop }: FetchOptions = {}): Promise<Fetched> => {
    const limits = { ...usual, ...own }
    const deadline = new AbortController()
    const clock = { left: limits.milliseconds, timer: undefined as NodeJS.Timeout | undefined }
    const onStop = (): void => deadline.abort(new FetchError('stopped', given, 'stopped'))
    if (stop?.aborted) onStop()
    stop?.addEventListener('abort', onStop, { once: true })
    const redirects: Redirect[] = []
    let movedTo: string | null = null
    let forGood = true
    try {
      let url = requestUrl(given, null, mayBePrivate)
      const seen = new Set<string>()
      for (;;) {
        seen.add(url.href)
        await options.permit?.(url, deadline.signal)
        const at = now().toISOString()
        const started = performance.now()
        // Only time on the wire counts, not the wait for one's turn.
        clock.timer = setTimeout(
          () => deadline.abort(new FetchError('timeout', url.href, `not done within ${limits.milliseconds / 1000} s`)),
          clock.left,
        )
        const answer = await exchange(url, {
          agent,
          lookup,
          allowPrivate: mayBePrivate(url.hostname),
          headers: { 'user-agent': options.userAgent, accept: '*/*', ...headers },
          limits,
          signal: deadline.signal,
        })
        clearTimeout(clock.timer)
        clock.left = Math.max(1, clock.left - (performance.now() - started))
        const location = REDIRECTS.has(answer.status) ? utf8(answer.headers['location']) : undefined
        if (location === undefined) return { ...answer, requested: given, url: url.href, redirects, movedTo, at }
        redirects.push({ from: url.href, status: answer.status })
        url = requestUrl(location, url, mayBePrivate)
        forGood &&= FOR_GOOD.has(answer.status)
        if (forGood) movedTo = url.href
        if (seen.has(url.href)) throw new FetchError('redirect-loop', given, `redirects in a circle (back at ${url.href})`)
        if (redirects.length > limits.redirects)
          throw new FetchError('too-many-redirects', given, `more than ${limits.redirects} redirects`)
      }
    } catch (error) {
      throw asFetchError(error, given)
    } finally {
      clearTimeout(clock.timer)
      stop?.removeEventListener('abort', onStop)
    }
  }
  const close = (): void => {
    agent.http.destroy()
    agent.https.destroy()
  }
  return { get, close }
}

/** Header bytes come as Latin-1; a URL with other letters in it is UTF-8. */
const utf8 = (header: string | undefined): string | undefined => header && Buffer.from(header, 'latin1').toString('utf8')
