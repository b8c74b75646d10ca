import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/**
 * A server on loopback that plays many feeds with all that goes wrong on the net, each feed with a fault of its own. What it
 * serves is invented, and the same for the same numbers.
 */
export interface NewsSite {
  origin: string
  /** Addresses of the feeds. */
  feeds: string[]
  /** A word that stands in one article only, and how many texts of that article are to be had. */
  expected: { marker: string; texts: number }[]
  /** Words that must be told of each fault. */
  faults: RegExp[]
  /** How many requests have come. */
  asked(): number
  /** From now on the pages of one feed have another text, and their items another headline. */
  change(): void
  close(): Promise<void>
}

const KINDS = [
  'plain',
  'slow',
  'truncated',
  'wrong-length',
  'wrong-charset',
  'euc-kr',
  'redirect-loop',
  'storm',
  'gzip-bomb',
  'entity-bomb',
  'changing',
  'duplicate-guids',
  'moved',
  'gone',
  'etag',
  'busy',
  'broken-xml',
  'pages-gone',
  'pages-cut',
  'pages-bomb',
  'pages-charset',
  'pages-loop',
  'copy',
  'no-type',
  'undated',
  'zone-names',
  'shared-links',
  'pages-slow',
  'index',
  'json',
] as const
type Kind = (typeof KINDS)[number]

const FAULTS: Partial<Record<Kind, RegExp>> = {
  truncated: /broke off after \d+ bytes|the answer ended after \d+ bytes/,
  'wrong-length': /broke off after \d+ of \d+ bytes/,
  'wrong-charset': /said to be iso-8859-1, but is UTF-8/,
  'redirect-loop': /redirects in a circle/,
  storm: /the server answers 500/,
  'gzip-bomb': /unpack to more than the [\d,]+ bytes that are taken/,
  'entity-bomb': /entities declared by the document were not expanded/,
  'duplicate-guids': /items repeat the id of another/,
  moved: /has moved for good from/,
  gone: /the server says it is gone for good \(410\)/,
  busy: /the server answers 503/,
  'broken-xml': /broken XML: \d+ items found one by one, \d+ of them mended/,
  'pages-gone': /the server answers 404/,
  'pages-bomb': /page\S*: \d+ bytes that unpack to more than/,
  'pages-loop': /page\S*: redirects in a circle/,
  'pages-slow': /no answer for/,
}

interface Item {
  n: number
  /** Its place in its feed. */
  i: number
  kind: Kind
  path: string
  title: string
  lines: string[]
  at: Date
  marker: string
}

/** Begins the names of pages that never come: a test need not wait for them as long as for others. */
export const SILENT = 'silent'
const DAY = 86_400_000
const START = Date.parse('2010-01-04T06:00:00Z')
const SITES = ['Wonsan', 'Sinpo', 'Kusong', 'Taechon', 'Sukchon', 'Hamhung', 'Sariwon', 'Kaechon']
const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024))

/** Starts the site: `feeds` feeds, one after the other of each kind, with `perFeed` items each, of which every `launchEvery`th tells of a launch. */
export const newsSite = async ({
  feeds,
  perFeed,
  launchEvery = 10,
  port = 0,
}: {
  feeds: number
  perFeed: number
  launchEvery?: number
  port?: number
}): Promise<NewsSite> => {
  const kindOf = (feed: number): Kind => KINDS[feed % KINDS.length]!
  const item = (feed: number, i: number): Item => {
    const n = feed * perFeed + i
    // Launches lie far enough apart to be told apart by their days.
    const at = new Date(START + Math.floor(n / launchEvery) * 12 * DAY + (n % launchEvery) * 3_600_000)
    const marker = `HRW${String(n).padStart(6, '0')}`
    const isLaunch = n % launchEvery === 0
    const place = SITES[n % SITES.length]!
    const km = 250 + (n % 40) * 10
    const day = at.toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric', timeZone: 'Asia/Seoul' })
    const lines = isLaunch
      ? [
          `North Korea fired a short-range ballistic missile from ${place} toward the East Sea on ${day}, the Joint Chiefs of Staff said.`,
          `The missile flew some ${km} kilometers, the JCS said in notice ${marker}.`,
        ]
      : [
          `The harbour office of Quill closed its gate for ${(n % 9) + 2} hours on ${day} because of fog, the port said in notice ${marker}.`,
          `Some ${km} passengers waited for ferry number ${n}, and nobody was hurt, the office said.`,
        ]
    return {
      n,
      i,
      kind: kindOf(feed),
      path: `/${kindOf(feed) === 'pages-slow' && i === 1 ? SILENT : 'page'}${n}.html`,
      title: isLaunch ? `N. Korea fires missile from ${place} (${n})` : `Fog closes harbour (${n})`,
      lines,
      at,
      marker,
    }
  }
  const all = Array.from({ length: feeds }, (_, feed) => Array.from({ length: perFeed }, (__, i) => item(feed, i)))
  const byPath = new Map(all.flat().map((one) => [one.path, one]))
  const hits = new Map<string, number>()
  let asked = 0
  let isChanged = false
  const server = createServer((request, response) => {
    asked++
    const path = request.url!.split('?')[0]!
    const hit = (hits.get(request.url!) ?? 0) + 1
    hits.set(request.url!, hit)
    const feed = /^\/feed(\d+)(\/new|\/part)?$/.exec(path)
    if (feed) return void serveFeed(Number(feed[1]), feed[2] ?? '', hit, request, response)
    const one = byPath.get(path)
    if (one) return void servePage(one, hit, response)
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const serveFeed = (feed: number, part: string, hit: number, request: IncomingMessage, response: ServerResponse): void => {
    const kind = kindOf(feed)
    const items = kind === 'copy' ? all[0]! : all[feed]!
    const xml = (): string => rss(items, kind, isChanged, origin)
    const send = (body: string | Buffer, headers: Record<string, string> = {}): void =>
      void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body)
    switch (kind) {
      case 'slow':
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).write(xml().slice(0, 500))
        setTimeout(() => response.end(xml().slice(500)), 300)
        return
      case 'truncated':
        if (hit > 1) return send(xml())
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).write(xml().slice(0, xml().length * 0.6))
        setTimeout(() => response.destroy(), 100)
        return
      case 'wrong-length':
        response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': Buffer.byteLength(xml()) + 500 }).write(xml())
        setTimeout(() => response.destroy(), 100)
        return
      case 'wrong-charset':
        return send(xml(), { 'content-type': 'text/xml; charset=iso-8859-1' })
      case 'euc-kr':
        // "한국" in EUC-KR before each headline.
        return send(Buffer.from(xml().replaceAll('<title>', '<title>\xc7\xd1\xb1\xb9 '), 'latin1'), {
          'content-type': 'text/xml; charset=euc-kr',
        })
      case 'redirect-loop':
        return void response.writeHead(302, { location: `/feed${feed}?x=${hit % 2}` }).end()
      case 'storm':
        return hit <= 2 ? void response.writeHead(500).end('storm') : send(xml())
      case 'gzip-bomb':
        return hit === 1 ? send(bomb, { 'content-encoding': 'gzip' }) : send(gzipSync(xml()), { 'content-encoding': 'gzip' })
      case 'moved':
        return part === '' ? void response.writeHead(301, { location: `/feed${feed}/new` }).end() : send(xml())
      case 'gone':
        return void response.writeHead(410).end()
      case 'etag':
        return request.headers['if-none-match'] === '"v1"' ? void response.writeHead(304).end() : send(xml(), { etag: '"v1"' })
      case 'busy':
        return hit === 1 ? void response.writeHead(503, { 'retry-after': '1' }).end() : send(xml())
      case 'no-type':
        return void response.writeHead(200).end(xml())
      case 'index':
        return send(
          part === '' ? `<sitemapindex><sitemap><loc>${origin}/feed${feed}/part</loc></sitemap></sitemapindex>` : sitemap(items, origin),
        )
      case 'json':
        return send(jsonFeed(items, origin), { 'content-type': 'application/feed+json' })
      default:
        return send(xml())
    }
  }
  const servePage = (one: Item, hit: number, response: ServerResponse): void => {
    const { kind, i } = one
    const html = page(one, kind === 'changing' && isChanged)
    const isOdd = i % 10 === 1
    if (kind === 'pages-gone') response.writeHead(404).end()
    else if (kind === 'pages-cut' && hit === 1) response.destroy()
    else if (kind === 'pages-bomb' && isOdd) response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb)
    else if (kind === 'pages-loop' && isOdd) response.writeHead(302, { location: one.path }).end()
    else if (one.path.startsWith(`/${SILENT}`)) return
    else if (kind === 'pages-charset')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(Buffer.from(html.replaceAll('Quill', 'Qu\xefll \x93'), 'latin1'))
    else if (kind === 'no-type') response.writeHead(200).end(html)
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  }
  const kinds = all.map((_, feed) => kindOf(feed))
  return {
    origin,
    feeds: all.map((_, feed) => `${origin}/feed${feed}`),
    expected: all
      .flat()
      .flatMap(({ kind, marker }) =>
        kind === 'redirect-loop' || kind === 'gone' || kind === 'copy' ? [] : [{ marker, texts: kind === 'changing' ? 2 : 1 }],
      ),
    faults: kinds.flatMap((kind) => FAULTS[kind] ?? []),
    asked: () => asked,
    change: () => void (isChanged = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const KST = 9 * 3_600_000
const pad = (n: number): string => String(n).padStart(2, '0')

const dateOf = ({ kind, at }: Item): string => {
  if (kind === 'undated') return ''
  if (kind !== 'zone-names') return `<pubDate>${at.toUTCString()}</pubDate>`
  const local = new Date(at.getTime() + KST)
  return `<pubDate>${local.toUTCString().replace('GMT', 'KST')}</pubDate>`
}

const rss = (items: readonly Item[], kind: Kind, siteChanged: boolean, origin: string): string => {
  const entries = items.map((one) => {
    const link =
      kind === 'shared-links' ? `${origin}/live` : kind === 'copy' ? `${origin}${one.path}?utm_source=copy` : `${origin}${one.path}`
    const guid = kind === 'duplicate-guids' ? 'same' : String(one.n)
    const isChanged = kind === 'changing' && siteChanged
    const title = kind === 'broken-xml' ? `${one.title} <b>A & B` : one.title
    const words = kind === 'wrong-charset' ? `${one.title} é` : title
    return `<item><title>${words}${isChanged ? ', corrected' : ''}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid>${dateOf(one)}<description><![CDATA[${one.lines.map((line) => `<p>${line}</p>`).join('')}]]></description></item>`
  })
  const doctype =
    kind === 'entity-bomb'
      ? `<!DOCTYPE z [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "${i === 0 ? '&a;' : `&a${i - 1};`.repeat(10)}">`).join('')}]>`
      : ''
  return `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>Feed of ${kind}</title>${entries.join('\n')}</channel></rss>`
}

const sitemap = (items: readonly Item[], origin: string): string =>
  `<urlset>${items.map(({ path, at }) => `<url><loc>${origin}${path}</loc><lastmod>${at.toISOString()}</lastmod></url>`).join('')}</urlset>`

const jsonFeed = (items: readonly Item[], origin: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed of json',
    items: items.map(({ n, path, title, at }) => ({ id: String(n), url: `${origin}${path}`, title, date_published: at.toISOString() })),
  })

const page = ({ title, lines, at }: Item, isChanged: boolean): string => {
  const paragraphs = [
    ...lines,
    ...(isChanged ? ['A later count by the same office found that two more ferries had been late that day.'] : []),
  ]
    .map((line) => `<p>${line}</p>`)
    .join('')
  const local = new Date(at.getTime() + KST)
  const published = `${local.toISOString().slice(0, 10)}T${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}:00+09:00`
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harrow Ledger"><meta property="article:published_time" content="${published}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs}</article></body></html>`
}

/** Days between the first and the last item of a site, for `maxAgeDays`. */
export const SITE_AGE_DAYS = (Date.now() - START) / DAY + 1
