import { createHmac } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { emptyStore } from '../../../test/empty-store.ts'
import { fakeTerminal, type FakeTerminal } from '../../../test/fake-terminal.ts'
import { loopback, type Loopback } from '../../../test/loopback.ts'
import type { Alert } from '../../watching/alert.ts'
import { run } from '../run.ts'

const LAUNCH = [
  'North Korea fired a short-range ballistic missile from Taegwan toward the East Sea on Friday, the Joint Chiefs of Staff said.',
  'The missile was fired at about 12:35 p.m. and flew some 700 kilometers, the JCS said in a statement.',
]
const FURTHER = [
  'North Korea fired a short-range ballistic missile from Taegwan toward the East Sea on Friday at 12:35 p.m., the Joint Chiefs of Staff said.',
  'The missile flew some 700 kilometers at a top altitude of about 50 kilometers, the JCS said.',
]
const EARLIER = ['North Korea fired artillery shells into the Yellow Sea on Monday, the Joint Chiefs of Staff said.']
const story = (title: string, lines: readonly string[], published: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harrow Ledger"><meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`

// Each call opens a store, which takes seconds on a busy machine.
const TIME = 180_000
let folder: string
let site: Loopback
let items: string[]
let pages: Record<string, string>
let hooks: { headers: Record<string, unknown>; body: string }[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundtrack-watch-'))
  await emptyStore(folder)
  hooks = []
  items = ['/1']
  pages = {
    '/1': story('N. Korea fires missile', LAUNCH, '2025-11-07T15:00:00+09:00'),
    '/2': story('N. Korea missile reached 50 km', FURTHER, '2025-11-07T17:00:00+09:00'),
    '/3': story('N. Korea fires shells', EARLIER, '2025-11-04T10:00:00+09:00'),
  }
  site = await loopback(async (request, response) => {
    if (request.url === '/hook') {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      hooks.push({ headers: request.headers, body })
      response.end()
    } else if (request.url === '/feed')
      response.end(
        `<rss version="2.0"><channel><title>Harrow Ledger</title>${items.map((path) => `<item><title>x</title><link>${path}</link></item>`).join('')}</channel></rss>`,
      )
    else if (pages[request.url!]) response.writeHead(200, { 'content-type': 'text/html' }).end(pages[request.url!])
    else response.writeHead(404).end()
  })
})
afterEach(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

const call = async (args: readonly string[], given: Partial<FakeTerminal> = {}): Promise<{ code: number; out: string; err: string }> => {
  const terminal = fakeTerminal({ env: { GROUNDTRACK_DATA: folder }, ...given })
  const code = await run(args, terminal)
  return { code, ...terminal.written }
}
const once = (...args: string[]): ReturnType<typeof call> => call(['watch', '--once', '--allow-private', '--delay', '0', ...args])

it(
  'tells of a new incident, then of what is added to it, each once',
  async () => {
    const first = await once(`${site.origin}/feed`)
    expect(first.code).toBe(0)
    expect(first.err).toBe('groundtrack: 1 poll: 1 article taken in, 0 known, 0 on other subjects, 0 not to be had\n')
    expect(first.out).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ {2}new launch: North Korea fired .*Taegwan.* {2}\(Harrow Ledger; i[0-9a-f]{8}-\d+\)\n$/,
    )
    items = ['/2', '/1']
    const second = await once()
    expect(second.out).toContain('added apogee: about 50 km – North Korea fired')
    expect(second.out).not.toContain('new launch')
    expect((await once()).out).toBe('')
  },
  TIME,
)

it(
  'tells only of the types asked for, and of the others not later either',
  async () => {
    items = ['/1', '/3']
    const { out } = await once(`${site.origin}/feed`, '--only', 'artillery', '--json')
    const alerts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Alert)
    expect(alerts.map(({ kind, incident }) => [kind, incident.type])).toEqual([['new', 'artillery']])
    expect((await once()).out).toBe('')
    const wrong = await once('--only', 'launch,picnic')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('Got "picnic"; expected some of launch, artillery')
  },
  TIME,
)

it(
  'keeps the page as evidence',
  async () => {
    await once(`${site.origin}/feed`)
    site.requests.length = 0
    // The feed says nothing of a change, so the page is not asked for again.
    await once()
    expect(site.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/feed'])
    const evidence = await call(['evidence', `${site.origin}/1`])
    expect(evidence.code).toBe(0)
    expect(evidence.out).toMatch(
      /^k[0-9a-f]{12} {2}\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ {2}200 {2}[\d,]+ bytes: whole\n {2}SHA-256 [0-9a-f]{64}\n/,
    )
    const path = join(folder, 'body.html')
    expect((await call(['evidence', `${site.origin}/1`, '--body', path])).code).toBe(0)
    expect(await readFile(path, 'utf8')).toBe(pages['/1'])
    expect((await call(['evidence', `${site.origin}/1`, '--body', path])).err).toContain('a file that is there already')
    expect((await call(['evidence', 'https://other.example/'])).code).toBe(1)
  },
  TIME,
)

it(
  'posts signed alerts, and runs a command for each',
  async () => {
    const out = join(folder, 'told.jsonl')
    const { err } = await once(`${site.origin}/feed`, '--webhook', `${site.origin}/hook`, '--exec', `cat >> '${out}'`)
    const path = join(folder, 'alerts/webhook-secret')
    expect(err).toContain(`a secret to sign alerts with was made in ${path}`)
    const secret = Buffer.from((await readFile(path, 'utf8')).trim().slice(6), 'base64')
    const { headers, body } = hooks[0]!
    expect(hooks.length).toBe(1)
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', secret)
        .update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`)
        .digest('base64')}`,
    )
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual(JSON.parse(body))
  },
  TIME,
)

it(
  'says what is wrong with a feed, goes on with the others, and lists them',
  async () => {
    const opml = join(folder, 'list.opml')
    await writeFile(
      opml,
      `<opml version="2.0"><body><outline text="Dead" xmlUrl="${site.origin}/dead"/><outline text="Ledger" xmlUrl="${site.origin}/feed"/></body></opml>`,
    )
    const { code, err, out } = await once(opml)
    expect(code).toBe(1)
    expect(err).toContain('groundtrack: Dead: the server answers 404\n')
    expect(out).toContain('new launch')
    const list = await call(['feeds'])
    expect(list.out).toMatch(/^2 feeds, 1 not to be had\n\nfailing {2}Dead: never had, again in 1 min, 0 articles taken in\n/)
    const exported = join(folder, 'out.opml')
    await writeFile(exported, (await call(['feeds', 'export'])).out)
    expect((await call(['feeds', 'remove', `${site.origin}/dead`])).code).toBe(0)
    expect((await call(['feeds', '--json'])).out.trim().split('\n').length).toBe(1)
    expect(await readFile(exported, 'utf8')).toContain(`xmlUrl="${site.origin}/dead"`)
  },
  TIME,
)

it(
  'asks for feeds where there are none, and for a list where a file is none',
  async () => {
    const nothing = await once()
    expect([nothing.code, nothing.err]).toEqual([
      2,
      'groundtrack: no feeds: name OPML lists or addresses; groundtrack feeds starter > feeds.opml gives some to start with\n',
    ])
    const path = join(folder, 'x.opml')
    await writeFile(path, 'hello')
    expect((await once(path, join(folder, 'no.opml'))).err).toBe(
      `groundtrack: ${path}: got a file that is no OPML; expected an OPML list with at least one xmlUrl\ngroundtrack: ${join(folder, 'no.opml')}: got a path that leads nowhere; expected an OPML file or the address of a feed\n`,
    )
    expect((await call(['feeds'])).code).toBe(1)
    expect((await call(['feeds', 'starter'])).out).toContain('xmlUrl="https://www.38north.org/feed/"')
  },
  TIME,
)

it(
  'goes on until it is interrupted, and tells a new item',
  async () => {
    items = []
    let interrupt = (): void => {}
    const terminal = fakeTerminal({
      env: { GROUNDTRACK_DATA: folder },
      onInterrupt: (handle) => {
        interrupt = handle
        return () => {}
      },
    })
    const written: string[] = []
    terminal.out = (text) => {
      written.push(text)
      return Promise.resolve(true)
    }
    const running = run(['watch', `${site.origin}/feed`, '--allow-private', '--every', '0.01'], terminal)
    while (site.requests.filter(({ url }) => url === '/feed').length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
    const polls = site.requests.length
    items = ['/1']
    while (site.requests.length === polls) await new Promise((resolve) => setTimeout(resolve, 5))
    while (written.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(written[0]).toContain('new launch')
    interrupt()
    expect(await running).toBe(0)
    expect(terminal.written.err).toMatch(
      /watching 1 feed every 0\.01 minutes; Ctrl-C ends it\n(?:.*\n)*groundtrack: ending; once more ends at once\ngroundtrack: \d+ polls: 1 article taken in/,
    )
  },
  TIME,
)
