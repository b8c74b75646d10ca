import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { loopback, type Loopback } from '../../../test/loopback.ts'
import { backoff, seededRandom } from './backoff.ts'
import { createPoliteFetcher, type PoliteFetcher, type PoliteOptions } from './polite-fetcher.ts'
import { retryAfter } from './retry-after.ts'

let pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {}
let site: Loopback
let slept: number[] = []
let clock = Date.parse('2026-01-02T03:04:05Z')
const made: PoliteFetcher[] = []

beforeEach(async () => {
  pages = {}
  slept = []
  site = await loopback((request, response) => {
    const page = pages[request.url!]
    if (page) page(request, response)
    else response.writeHead(request.url === '/robots.txt' ? 404 : 200).end('page')
  })
})
afterEach(async () => {
  for (const fetcher of made.splice(0)) fetcher.close()
  await site.close()
})

const polite = (options: Partial<PoliteOptions> = {}): PoliteFetcher => {
  const fetcher = createPoliteFetcher({
    userAgent: 'groundtrack/test',
    allowPrivate: true,
    now: () => clock,
    random: seededRandom(1),
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      clock += milliseconds
    },
    ...options,
  })
  made.push(fetcher)
  return fetcher
}
const answer =
  (status: number, body = '', headers: Record<string, string> = {}): ((request: IncomingMessage, response: ServerResponse) => void) =>
  (_, response) =>
    void response.writeHead(status, headers).end(body)
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: { code: string }) => error.code,
  )
const asked = (path: string): number => site.requests.filter(({ url }) => url === path).length

describe('robots.txt', () => {
  it('is asked for once, and kept to; its rules for others are not ours', async () => {
    pages['/robots.txt'] = answer(200, 'User-agent: *\nDisallow: /private/\nAllow: /private/open$\n\nUser-agent: otherbot\nDisallow: /\n')
    const fetcher = polite()
    expect((await fetcher.get(`${site.origin}/a`)).status).toBe(200)
    expect(await codeOf(fetcher.get(`${site.origin}/private/x`))).toBe('robots')
    expect((await fetcher.get(`${site.origin}/private/open`)).status).toBe(200)
    expect(asked('/robots.txt')).toBe(1)
    expect(asked('/private/x')).toBe(0)
    clock += 25 * 3_600_000
    await fetcher.get(`${site.origin}/a`)
    expect(asked('/robots.txt')).toBe(2)
  })

  it('counts at a redirect too', async () => {
    pages['/robots.txt'] = answer(200, 'User-agent: groundtrack\nDisallow: /private/')
    pages['/go'] = answer(302, '', { location: '/private/x' })
    expect(await codeOf(polite().get(`${site.origin}/go`))).toBe('robots')
    expect(asked('/private/x')).toBe(0)
  })

  it('in trouble means: not now; absent means: all allowed; switched off means: not asked', async () => {
    pages['/robots.txt'] = answer(503)
    const fetcher = polite()
    expect(await codeOf(fetcher.get(`${site.origin}/a`))).toBe('unreachable')
    pages['/robots.txt'] = answer(404)
    clock += 16 * 60_000
    expect(await codeOf(fetcher.get(`${site.origin}/a`))).toBe('none')
    site.requests.length = 0
    expect(await codeOf(polite({ robots: false }).get(`${site.origin}/a`))).toBe('none')
    expect(asked('/robots.txt')).toBe(0)
  })

  it('may ask for a longer pause', async () => {
    pages['/robots.txt'] = answer(200, 'User-agent: *\nCrawl-delay: 7')
    const fetcher = polite()
    for (const path of ['/1', '/2', '/3']) await fetcher.get(site.origin + path)
    expect(slept).toEqual([500, 7000, 7000])
  })
})

describe('turns and tries', () => {
  it('leaves half a second between two requests to a host', async () => {
    const fetcher = polite({ robots: false })
    await Promise.all(['/1', '/2', '/3'].map((path) => fetcher.get(site.origin + path)))
    expect(slept.length).toBe(2)
    expect(site.requests.length).toBe(3)
  })

  it('leaves a server alone for as long as it asks', async () => {
    pages['/busy'] = answer(503, '', { 'retry-after': '600' })
    const fetcher = polite({ robots: false })
    expect((await fetcher.get(`${site.origin}/busy`)).status).toBe(503)
    expect(await codeOf(fetcher.get(`${site.origin}/other`))).toBe('asked-to-wait')
    expect(asked('/other')).toBe(0)
    clock += 600_000
    expect((await fetcher.get(`${site.origin}/other`)).status).toBe(200)
  })

  it('tries again after faults that pass, up to twice, waiting longer each time', async () => {
    let calls = 0
    pages['/storm'] = (_, response) => void response.writeHead(++calls < 3 ? 500 : 200).end('at last')
    pages['/always'] = answer(502)
    pages['/cut'] = (request) => void request.socket.destroy()
    const fetcher = polite({ robots: false, delayMilliseconds: 0 })
    expect((await fetcher.getPatiently(`${site.origin}/storm`)).body.toString()).toBe('at last')
    expect(slept.length).toBe(2)
    expect(slept[0]).toBeGreaterThanOrEqual(500)
    expect(slept[0]).toBeLessThan(1000)
    expect(slept[1]).toBeGreaterThanOrEqual(1000)
    expect((await fetcher.getPatiently(`${site.origin}/always`)).status).toBe(502)
    expect(asked('/always')).toBe(3)
    expect(await codeOf(fetcher.getPatiently(`${site.origin}/cut`))).toBe('unreachable')
    expect(asked('/cut')).toBeGreaterThanOrEqual(3)
    pages['/gone'] = answer(410)
    expect((await fetcher.getPatiently(`${site.origin}/gone`)).status).toBe(410)
    expect(asked('/gone')).toBe(1)
  })
})

it('reads Retry-After in both forms', () => {
  const now = Date.parse('2026-01-02T00:00:00Z')
  expect(retryAfter('120', now)).toBe(now + 120_000)
  expect(retryAfter('Fri, 02 Jan 2026 00:10:00 GMT', now)).toBe(now + 600_000)
  expect(retryAfter('Thu, 01 Jan 2026 00:10:00 GMT', now)).toBe(now)
  expect(retryAfter('99999999', now)).toBe(now + 24 * 3_600_000)
  for (const none of [undefined, '', 'soon', '-1']) expect(retryAfter(none, now), none).toBeNull()
})

it('waits the same for the same seed, longer with each failure, never beyond its bound', () => {
  const waits = (seed: number): number[] => {
    const random = seededRandom(seed)
    return Array.from({ length: 12 }, (_, i) => backoff(i + 1, { first: 1000, most: 60_000 }, random))
  }
  expect(waits(7)).toEqual(waits(7))
  expect(waits(7)).not.toEqual(waits(8))
  expect(waits(7).every((wait, i) => wait >= Math.min(60_000, 1000 * 2 ** i) / 2 && wait <= Math.min(60_000, 1000 * 2 ** i))).toBe(true)
})
