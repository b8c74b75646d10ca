import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeTerminal } from '../../../test/fake-terminal.ts'
import { loopback, type Loopback } from '../../../test/loopback.ts'
import { articleFromText } from '../../intake/article-text.ts'
import type { Report } from '../../model/report.ts'
import { run } from '../run.ts'

const story = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harrow Ledger"><meta property="article:published_time" content="2025-11-07T15:00:00+09:00"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`
const LAUNCH =
  'North Korea fired a short-range ballistic missile from Taegwan toward the East Sea on Friday, the Joint Chiefs of Staff said.\nThe missile was fired at about 12:35 p.m. and flew some 700 kilometers, the JCS said in a statement.'
const FEED = `<rss version="2.0"><channel><title>Harrow Ledger</title><item><title>Launch</title><link>/launch.html</link></item><item><title>Gone</title><link>/gone.html</link><description>North Korea fired a missile on Friday.</description></item><item><title></title><link>/none.html</link></item></channel></rss>`

let site: Loopback
beforeEach(async () => {
  site = await loopback((request, response) => {
    const pages: Record<string, [string, string]> = {
      '/launch.html': ['text/html', story('North Korea fires missile', LAUNCH)],
      '/feed.xml': ['application/rss+xml', FEED],
      '/robots.txt': ['text/plain', 'User-agent: *\nDisallow: /secret/'],
      '/secret/1.html': ['text/html', story('North Korea fires missile', LAUNCH)],
    }
    const page = pages[request.url!]
    if (page) response.writeHead(200, { 'content-type': page[0] }).end(page[1])
    else response.writeHead(404).end()
  })
})
afterEach(() => site.close())

const fetched = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const terminal = fakeTerminal({ env: { GROUNDTRACK_CONTACT: 'desk@example.org' } })
  const code = await run(['fetch', '--allow-private', '--delay', '0', ...args], terminal)
  return { code, ...terminal.written }
}

it('reads an article from its address', async () => {
  const { code, out, err } = await fetched(`${site.origin}/launch.html`, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const report = JSON.parse(out) as Report
  expect(report.article).toMatchObject({
    url: `${site.origin}/launch.html`,
    publisher: 'Harrow Ledger',
    published: '2025-11-07T15:00:00+09:00',
    publishedBasis: 'page',
  })
  expect(report.events[0]).toMatchObject({ type: 'launch', date: '2025-11-07', rangeKm: { value: 700 } })
  expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/launch.html'])
  expect(site.requests[1]!.headers['user-agent']).toMatch(/^groundtrack\/\d+\.\d+\.\d+ \(\+mailto:desk@example\.org\)$/)
})

it('prints a text that can be read again', async () => {
  const { out } = await fetched(`${site.origin}/launch.html`, '--text')
  expect(articleFromText(out, 'x')).toMatchObject({
    title: 'North Korea fires missile',
    publisher: 'Harrow Ledger',
    published: '2025-11-07T15:00:00+09:00',
    url: `${site.origin}/launch.html`,
    text: expect.stringContaining('flew some 700 kilometers'),
  })
})

it('takes all that a feed lists, its own words where the page is gone, and tells what it cannot have', async () => {
  const { code, out, err } = await fetched(`${site.origin}/feed.xml`, '--json')
  const reports = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report)
  expect(code).toBe(1)
  expect(reports.map(({ article }) => article.notes?.[0] ?? null)).toEqual([null, 'text from the feed: the server answers 404'])
  expect(reports[1]!.article).toMatchObject({ publisher: 'Harrow Ledger', text: 'Gone\n\nNorth Korea fired a missile on Friday.' })
  expect(err).toBe(`groundtrack: ${site.origin}/none.html: the server answers 404\n`)
})

it('refuses private addresses and what robots.txt asks to leave, unless told', async () => {
  const terminal = fakeTerminal()
  expect(await run(['fetch', '--json', `${site.origin}/launch.html`, 'ftp://a.example/x'], terminal)).toBe(1)
  expect(terminal.written.err).toContain('127.0.0.1 is a loopback address; nothing is fetched from there without --allow-private')
  expect(terminal.written.err).toContain('only http and https are fetched, not ftp:')
  expect(site.requests).toEqual([])
  expect((await fetched(`${site.origin}/secret/1.html`, '--text')).err).toContain('robots.txt of the site asks programs not to fetch this')
  expect((await fetched(`${site.origin}/secret/1.html`, '--no-robots', '--text')).out).toContain('North Korea fires missile')
})

it('refuses a contact that could break out of the header', async () => {
  const terminal = fakeTerminal({ env: {} })
  expect(await run(['fetch', '--contact', 'a\r\nX-Evil: 1', site.origin], terminal)).toBe(2)
  expect(terminal.written.err).toContain('expected a mail address or a URL')
})

it('takes articles into the store, with the response as evidence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundtrack-fetch-'))
  try {
    const first = await fetched(`${site.origin}/launch.html`, '--data', folder)
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^1 report: 1 taken in\.\n\nNEW INCIDENTS \(1\)\n {2}i[0-9a-f]{8}-\d+ {2}North Korea fired/)
    expect((await fetched(`${site.origin}/launch.html`, '--data', folder)).out).toContain('1 known already')
    const terminal = fakeTerminal()
    expect(await run(['evidence', `${site.origin}/launch.html`, '--data', folder], terminal)).toBe(0)
    expect(terminal.written.out).toContain('bytes: whole')
  } finally {
    await rm(folder, { recursive: true })
  }
}, 120_000)
