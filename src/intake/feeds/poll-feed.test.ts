import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loopback, type Loopback } from '../../../test/loopback.ts'
import { seededRandom } from '../net/backoff.ts'
import { createFetcher, type Fetcher } from '../net/guarded-fetch.ts'
import { dueItems, listedItems, triedItem } from './due-items.ts'
import { openFeedBook } from './feed-book.ts'
import { plainUrl, untrackedUrl } from '../pages/page-url.ts'
import { newFeedState, type FeedState } from './feed-state.ts'
import type { FeedItem } from './feed.ts'
import { keyedItems } from './item-key.ts'
import { pollFeed, type Polled } from './poll-feed.ts'

const NOW = Date.parse('2026-01-02T03:04:05Z')
const MINUTE = 60_000
const rss = (titles: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Coast Wire</title>${titles.map((title) => `<item><title>${title}</title><link>/${title}</link></item>`).join('')}</channel></rss>`

let pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {}
let site: Loopback
let fetcher: Fetcher
beforeEach(async () => {
  pages = {}
  site = await loopback((request, response) => {
    const page = pages[request.url!]
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  fetcher = createFetcher({ userAgent: 'groundtrack/test', allowPrivate: true })
})
afterEach(async () => {
  fetcher.close()
  await site.close()
})

const poll = (state: FeedState, now = NOW): Promise<Polled> =>
  pollFeed(state, { fetcher, now: () => now, random: seededRandom(1), everyMinutes: 10, obeysFeed: true })
const answer =
  (
    status: number,
    body: string | Buffer = '',
    headers: Record<string, string> = {},
  ): ((request: IncomingMessage, response: ServerResponse) => void) =>
  (_, response) =>
    void response.writeHead(status, headers).end(body)
const minutesAway = ({ state }: Polled, now = NOW): number => (Date.parse(state.nextAt!) - now) / MINUTE

describe('a poll', () => {
  it('asks again with what it was told, and takes 304 for no news', async () => {
    pages['/f'] = (request, response) => {
      if (request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] === 'yesterday') response.writeHead(304).end()
      else response.writeHead(200, { etag: '"a"', 'last-modified': 'yesterday' }).end(rss(['1', '2']))
    }
    const first = await poll(newFeedState(`${site.origin}/f`, null))
    expect(first.feed?.items.map(({ url }) => url)).toEqual([`${site.origin}/1`, `${site.origin}/2`])
    expect(first.state).toMatchObject({ status: 'ok', name: 'Coast Wire', etag: '"a"', lastModified: 'yesterday', failures: 0 })
    expect(minutesAway(first)).toBeGreaterThan(9.4)
    expect(minutesAway(first)).toBeLessThan(10.6)
    const second = await poll(first.state, NOW + 10 * MINUTE)
    expect(second).toMatchObject({ feed: null, state: { status: 'ok', etag: '"a"', problem: null } })
  })

  it('follows a feed that has moved for good, when a feed is there', async () => {
    pages['/new'] = answer(200, rss(['1']))
    pages['/old'] = answer(301, '', { location: '/new' })
    pages['/away'] = answer(302, '', { location: '/new' })
    pages['/sold'] = answer(301, '', { location: '/shop' })
    pages['/shop'] = answer(200, '<html>Buy</html>', { 'content-type': 'text/html' })
    expect((await poll(newFeedState(`${site.origin}/old`, null))).state).toMatchObject({
      url: `${site.origin}/new`,
      givenUrl: `${site.origin}/old`,
    })
    expect((await poll(newFeedState(`${site.origin}/away`, null))).state.url).toBe(`${site.origin}/away`)
    expect((await poll(newFeedState(`${site.origin}/sold`, null))).state).toMatchObject({
      url: `${site.origin}/sold`,
      status: 'failing',
      problem: 'this is a page, no feed',
    })
  })

  it('stops at 410, waits longer with each failure, and as long as it is asked to', async () => {
    pages['/gone'] = answer(410)
    expect((await poll(newFeedState(`${site.origin}/gone`, null))).state).toMatchObject({ status: 'gone', nextAt: null })
    pages['/bad'] = answer(500)
    let polled = await poll(newFeedState(`${site.origin}/bad`, null))
    const waits = [minutesAway(polled)]
    for (let i = 0; i < 12; i++) {
      polled = await poll(polled.state)
      waits.push(minutesAway(polled))
    }
    expect(polled.state).toMatchObject({ status: 'failing', failures: 13, problem: 'the server answers 500' })
    expect(waits[0]).toBeLessThanOrEqual(1)
    expect(waits[3]).toBeGreaterThanOrEqual(4)
    expect(Math.max(...waits)).toBeLessThanOrEqual(360)
    pages['/busy'] = answer(503, '', { 'retry-after': '7200' })
    expect(minutesAway(await poll(newFeedState(`${site.origin}/busy`, null)))).toBe(120)
    pages['/bad'] = answer(200, rss(['1']))
    expect((await poll(polled.state)).state).toMatchObject({ status: 'ok', failures: 0, problem: null })
  })

  it('says what was odd, and asks for the whole again where the end was missing', async () => {
    pages['/cut'] = (_, response) => {
      response.writeHead(200, { 'content-length': '9999', etag: '"x"' })
      response.write(rss(['1', '2', '3']).slice(0, -18))
      setTimeout(() => response.destroy(), 30)
    }
    const { feed, state } = await poll(newFeedState(`${site.origin}/cut`, null))
    expect(feed?.items.length).toBe(3)
    expect(state.etag).toBeNull()
    expect(state.warnings.join('\n')).toMatch(/broke off after \d+ of 9999 bytes\nbroken XML: 3 items/)
  })

  it('reads a gzip sitemap and the newest of an index, but no bomb', async () => {
    const map = (n: number): string => `<urlset><url><loc>/${n}</loc><lastmod>2026-01-02T00:00:00Z</lastmod></url></urlset>`
    pages['/index'] = answer(
      200,
      `<sitemapindex>${[1, 2, 3, 4].map((n) => `<sitemap><loc>/m${n}</loc><lastmod>2026-01-0${n}</lastmod></sitemap>`).join('')}</sitemapindex>`,
    )
    pages['/m4'] = answer(200, gzipSync(map(4)))
    pages['/m3'] = answer(200, map(3))
    const { feed } = await poll(newFeedState(`${site.origin}/index`, null))
    expect(feed?.items.map(({ url }) => url)).toEqual([`${site.origin}/4`, `${site.origin}/3`])
    expect(feed?.warnings).toEqual([`${site.origin}/m2: the server answers 404`])
    pages['/bomb'] = answer(200, gzipSync(Buffer.alloc(40 * 1024 * 1024)))
    expect((await poll(newFeedState(`${site.origin}/bomb`, null))).state.problem).toMatch(/cannot be unpacked/)
  })
})

const item = (fields: Partial<FeedItem>): FeedItem => ({
  guid: null,
  url: null,
  title: null,
  published: null,
  updated: null,
  author: null,
  outlet: null,
  content: null,
  ...fields,
})
const plain = (url: string): string => url.replace(/\?.*/, '')

describe('items', () => {
  it('are told apart by link, then by id, then by text; repeated ids lose none', () => {
    const keyed = keyedItems(
      [
        item({ url: 'https://a.example/1?utm=1', guid: 'same' }),
        item({ url: 'https://a.example/1?utm=2', guid: 'same' }),
        item({ url: 'https://a.example/2', guid: 'same' }),
        item({ url: 'https://a.example/live', guid: 'x', title: 'one' }),
        item({ url: 'https://a.example/live', guid: 'y', title: 'two' }),
        item({ guid: 'g', content: 'first' }),
        item({ guid: 'g', content: 'second' }),
        item({ title: 'only a title' }),
      ],
      plain,
    )
    expect(keyed.length).toBe(7)
    expect(new Set(keyed.map(({ key }) => key)).size).toBe(7)
    expect(keyed.filter(({ sharesUrl }) => sharesUrl).length).toBe(2)
    const again = keyedItems([item({ url: 'https://a.example/1?utm=3', guid: 'other' })], plain)
    expect(again[0]!.key).toBe(keyed[0]!.key)
  })

  it('stand once where a page is listed in several versions, each with its own headline', () => {
    const of = (...urls: string[]): (string | null)[] =>
      keyedItems(
        urls.map((url, n) => item({ url, guid: url, title: `Story ${n}` })),
        plainUrl,
        untrackedUrl,
      ).map(({ item: { url }, sharesUrl }) => (sharesUrl ? `${url} shared` : url))
    const story = 'https://a.example/story'
    expect(of(story, `${story}/amp`, `${story}?print=1`, `${story}?outputType=amp&utm_source=x`)).toEqual([story])
    expect(of(`${story}?utm_source=a`, `${story}?utm_source=b#x`)).toEqual([
      `${story}?utm_source=a shared`,
      `${story}?utm_source=b#x shared`,
    ])
  })

  it('are due when new, changed or failed before, not when old or had; failing ones are given up in the end', () => {
    const oldest = NOW - 30 * 24 * 60 * MINUTE
    const listed = keyedItems(
      [
        item({ url: 'https://a.example/new', published: '2026-01-02T00:00:00Z' }),
        item({ url: 'https://a.example/undated' }),
        item({ url: 'https://a.example/old', published: '2020-01-01' }),
      ],
      plain,
    )
    let state = newFeedState('https://a.example/feed', null)
    const due = (now = NOW, keyed = listed): (string | null)[] => dueItems(state, keyed, now, oldest).map(({ item: { url } }) => url)
    expect(due()).toEqual(['https://a.example/undated', 'https://a.example/new'])
    state = { ...state, items: listedItems(state, listed, NOW, oldest) }
    const [fresh, undated] = listed as [(typeof listed)[0], (typeof listed)[0]]
    state.items[fresh.key] = triedItem(undefined, fresh.digest, 'whole', NOW, false)
    for (let i = 0; i < 5; i++) {
      expect(due()).toEqual(['https://a.example/undated'])
      state.items[undated.key] = triedItem(state.items[undated.key], undated.digest, 'failed', NOW, false)
    }
    expect(due()).toEqual([])
    expect(state.items[undated.key]!.state).toBe('given-up')
    const changed = keyedItems([item({ url: 'https://a.example/new', title: 'changed' })], plain)
    expect(due(NOW, changed)).toEqual(['https://a.example/new'])
    state.items[fresh.key] = triedItem(state.items[fresh.key], changed[0]!.digest, 'whole', NOW, false)
    const again = keyedItems([item({ url: 'https://a.example/new', title: 'changed again' })], plain)
    expect(due(NOW + MINUTE, again)).toEqual([])
    expect(due(NOW + 3 * MINUTE, again)).toEqual(['https://a.example/new'])
  })

  it('are remembered for a while after the feed has dropped them, and not for ever', () => {
    const state = newFeedState('https://a.example/feed', null)
    const many = Array.from({ length: 6000 }, (_, i) => ({
      key: String(i),
      digest: 'd',
      item: item({ url: `https://a.example/${i}`, published: '2020-01-01' }),
      sharesUrl: false,
    }))
    const items = listedItems(state, many, NOW, NOW)
    expect(Object.keys(items).length).toBe(6000)
    expect(Object.keys(listedItems({ ...state, items }, [], NOW + MINUTE, NOW)).length).toBe(5000)
    expect(Object.keys(listedItems({ ...state, items }, [], NOW + 50 * 24 * 60 * MINUTE, NOW)).length).toBe(0)
  })
})

describe('the book of feeds', () => {
  let folder: string
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'groundtrack-feeds-'))))
  afterEach(() => rm(folder, { recursive: true }))

  it('keeps what it was given, also under the new address of a feed, in files that no URL names', async () => {
    const book = openFeedBook(folder)
    expect(await book.all()).toEqual([])
    const evil = newFeedState('https://a.example/../../../etc/passwd', 'B')
    await book.save({ ...evil, url: 'https://b.example/feed', taken: 3 })
    await book.save(newFeedState('https://c.example/feed', 'A'))
    const again = openFeedBook(folder)
    expect((await again.all()).map(({ name }) => name)).toEqual(['A', 'B'])
    expect((await again.get('https://b.example/feed')).taken).toBe(3)
    expect((await again.get('https://a.example/../../../etc/passwd')).taken).toBe(3)
    expect((await again.get('https://new.example/')).status).toBe('new')
    for (const name of await readdir(join(folder, 'feeds'))) expect(name).toMatch(/^[0-9a-f]{24}\.json$/)
  })

  it('sets a file aside that cannot be read, and says so', async () => {
    const book = openFeedBook(folder)
    await book.save(newFeedState('https://a.example/feed', 'A'))
    const [name] = await readdir(join(folder, 'feeds'))
    const path = join(folder, 'feeds', name!)
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, 40))
    const again = openFeedBook(folder)
    expect((await again.get('https://a.example/feed')).status).toBe('new')
    expect(again.problems[0]).toContain('could not be read and was set aside')
    expect(await readdir(join(folder, 'feeds'))).toEqual([`${name}.broken`])
  })
})
