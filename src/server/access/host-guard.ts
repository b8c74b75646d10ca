import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether an address is of this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || host === '::1' || host.startsWith('127.')

const hostOf = (authority: string): string => authority.replace(/:\d+$/, '').toLowerCase()

/**
 * Refuses what a page of another host could have sent through the reader's browser: on loopback a Host header that is no name
 * of this machine (DNS rebinding), everywhere a change asked for by another origin (CSRF). Programs send no Origin and pass.
 */
export const hostGuard =
  (onLoopback: boolean): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (onLoopback && !LOOPBACK.has(hostOf(host)))
      throw new HTTPException(421, { message: `This desk answers to localhost only, not to ${hostOf(host) || 'no name'}.` })
    if (!SAFE.has(c.req.method)) {
      const origin = c.req.header('origin')
      const site = c.req.header('sec-fetch-site')
      const foreign = (origin !== undefined && originHost(origin) !== host.toLowerCase()) || (site !== undefined && !OWN.has(site))
      if (foreign) throw new HTTPException(403, { message: 'Another site may not change anything here.' })
    }
    await next()
  }

// "none": typed by the person. "same-site" is another port or subdomain: foreign.
const OWN: ReadonlySet<string> = new Set(['same-origin', 'none'])

const originHost = (origin: string): string | null => {
  try {
    return new URL(origin).host.toLowerCase()
  } catch {
    return null // "null": a sandboxed frame, a file
  }
}
