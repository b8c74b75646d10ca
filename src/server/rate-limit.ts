import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** So many requests a second from one address in the long run, so many at once. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
  /** Methods that count; all where absent. */
  readonly of?: readonly string[]
}

interface Bucket {
  left: number
  at: number
}

/** Addresses remembered; the oldest are forgotten, which only forgives them. */
const MOST_ADDRESSES = 10_000

/** The address a request came from; one for all where there is no socket (tests). */
const addressOf = (c: Context): string => {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    return ''
  }
}

/** Refuses with 429 and Retry-After what comes faster from one address (token bucket). */
export const rateLimit = ({ perSecond, burst, of }: Rate, now: () => number = () => performance.now()): MiddlewareHandler => {
  const buckets = new Map<string, Bucket>()
  return async (c, next) => {
    if (of && !of.includes(c.req.method)) return next()
    const [address, at] = [addressOf(c), now()]
    const bucket = buckets.get(address) ?? { left: burst, at }
    const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond)
    buckets.delete(address)
    buckets.set(address, { left: Math.max(0, left - 1), at })
    if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value!)
    if (left >= 1) return next()
    c.header('retry-after', String(Math.ceil((1 - left) / perSecond)))
    throw new HTTPException(429, { message: 'Too many requests from this address; try again shortly.' })
  }
}
