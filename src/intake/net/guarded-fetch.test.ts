import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loopback, type Loopback } from '../../../test/loopback.ts'
import { createFetcher, type Fetcher, type FetcherOptions } from './guarded-fetch.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
let pages: Record<string, Handler> = {}
let site: Loopback
const fetchers: Fetcher[] = []

beforeEach(async () => {
  pages = {}
  site = await loopback((request, response) => {
    const page = pages[request.url!.split('?')[0]!]
    if (page) return page(request, response)
    response.writeHead(404).end('nothing')
  })
})
afterEach(async () => {
  for (const fetcher of fetchers.splice(0)) fetcher.close()
  await site.close()
})

const fetcher = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const made = createFetcher({ userAgent: 'groundtrack/test', allowPrivate: true, ...options })
  fetchers.push(made)
  return made
}
const guarded = (options: Partial<FetcherOptions> = {}): Fetcher => fetcher({ allowPrivate: false, ...options })
const to =
  (location: string, status = 302): Handler =>
  (_, response) =>
    void response.writeHead(status, { location }).end()
const fails = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  )

describe('addresses', () => {
  const forms = (port: number): string[] =>
    [
      'localhost',
      'LOCALHOST',
      'localhost.',
      'a.localhost',
      'printer.local',
      'metadata.google.internal',
      'router.lan',
      'nas.home.arpa',
      '127.0.0.1',
      '127.0.0.1.',
      '127.1',
      '127.0.1',
      '2130706433',
      '0x7f000001',
      '0x7f.0.0.1',
      '0x7f.1',
      '017700000001',
      '0177.0.0.1',
      '0177.1',
      '127.0.0.01',
      '0',
      '0.0.0.0',
      '0x0',
      '%31%32%37.0.0.1',
      '１２７.0.0.1',
      '127。0。0。1',
      '①②⑦.0.0.1',
      '10.0.0.1',
      '0xa000001',
      '012.0.0.1',
      '167772161',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '0xc0a80001',
      '100.64.0.1',
      '169.254.169.254',
      '2852039166',
      '0xa9fea9fe',
      '0251.0376.0251.0376',
      '169.254.43518',
      '[::1]',
      '[::]',
      '[0:0:0:0:0:0:0:1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::FFFF:0x7f.1]',
      '[::ffff:169.254.169.254]',
      '[::127.0.0.1]',
      '[64:ff9b::127.0.0.1]',
      '[64:ff9b::a9fe:a9fe]',
      '[64:ff9b:1::1]',
      '[fc00::1]',
      '[fd00:ec2::254]',
      '[fe80::1]',
      '[fec0::1]',
      '[ff02::1]',
      '[2002:7f00:1::]',
      '[2001:db8::1]',
      '224.0.0.1',
      '255.255.255.255',
    ].map((host) => `http://${host}:${port}/`)

  it('refuses every form of a private address, and nothing arrives there', async () => {
    pages['/'] = (_, response) => void response.end('secret')
    const port = Number(new URL(site.origin).port)
    const get = guarded()
    expect(forms(port).length).toBeGreaterThan(55)
    for (const url of forms(port)) expect(await fails(get.get(url)), url).toMatch(/^(?:forbidden-address|bad-url)$/)
    expect(site.requests).toEqual([])
  })

  it('refuses names whose address is private, whichever of several it is', async () => {
    const answers: Record<string, string[]> = {
      'one.example': ['127.0.0.1'],
      'mixed.example': ['93.184.215.14', '10.0.0.1'],
      'six.example': ['::ffff:192.168.0.1'],
      'meta.example': ['169.254.169.254'],
      'nat.example': ['64:ff9b::7f00:1'],
    }
    const get = guarded({
      resolve: (name, _, done) =>
        done(
          null,
          answers[name]!.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        ),
    })
    for (const name of Object.keys(answers))
      expect(await fails(get.get(`http://${name}:${new URL(site.origin).port}/`)), name).toBe('forbidden-address')
    expect(site.requests).toEqual([])
  })

  it('connects to the address it checked: a name that changes its answer gains nothing', async () => {
    pages['/'] = (_, response) => void response.writeHead(200, { connection: 'close' }).end('secret')
    let asked = 0
    const port = new URL(site.origin).port
    // The first answer is let pass as that of a host allowed to be private; the name then turns to another private address.
    const get = guarded({
      allowPrivate: () => asked === 0,
      resolve: (_, __, done) => {
        asked++
        done(null, [{ address: '127.0.0.1', family: 4 }])
      },
    })
    expect(await fails(get.get(`http://rebind.example:${port}/`))).toBe('forbidden-address')
    expect(await fails(get.get(`http://rebind.example:${port}/`))).toBe('forbidden-address')
    expect(asked).toBe(2)
    expect(site.requests).toEqual([])
  })

  it.each([
    'http://127.0.0.1:8080/x',
    'http://[::1]/',
    '//localhost/',
    'http://2852039166/latest/meta-data/',
    'http://[::ffff:10.0.0.1]/',
    'http://inner.example/',
  ])('refuses a redirect to %s', async (location) => {
    pages['/start'] = to(location, 301)
    const port = new URL(site.origin).port
    const get = guarded({
      allowPrivate: (host) => host === 'start.example',
      resolve: (name, _, done) => done(null, [{ address: name === 'start.example' ? '127.0.0.1' : '10.9.8.7', family: 4 }]),
    })
    expect(await fails(get.get(`http://start.example:${port}/start`))).toBe('forbidden-address')
    expect(site.requests.length).toBe(1)
  })

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'data:text/plain,x',
    'http://user:pw@example.org/',
    'http://example.org:25/',
    'javascript:alert(1)',
    'nothing',
    '',
  ])('does not fetch %s', async (url) => {
    expect(await fails(fetcher().get(url))).toBe('bad-url')
    pages['/r'] = to(url)
    if (url.includes(':')) expect(await fails(fetcher().get(`${site.origin}/r`))).toBe('bad-url')
  })
})

describe('answers', () => {
  it('gives body, headers, time and the plain user agent', async () => {
    pages['/a'] = (_, response) => void response.writeHead(200, { 'content-type': 'text/plain', etag: '"1"' }).end('hello')
    const got = await fetcher({ now: () => new Date('2026-01-02T03:04:05Z') }).get(`${site.origin}/a#part`)
    expect(got).toMatchObject({
      status: 200,
      incomplete: null,
      redirects: [],
      movedTo: null,
      at: '2026-01-02T03:04:05.000Z',
      url: `${site.origin}/a`,
    })
    expect(got.body.toString()).toBe('hello')
    expect(got.headers['etag']).toBe('"1"')
    expect(site.requests[0]!.headers['user-agent']).toBe('groundtrack/test')
  })

  it.each([
    ['gzip', gzipSync('hello')],
    ['x-gzip', gzipSync('hello')],
    ['deflate', deflateSync('hello')],
    ['deflate', deflateRawSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['identity', Buffer.from('hello')],
  ])('undoes %s', async (encoding, body) => {
    pages['/a'] = (_, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(body)
    expect((await fetcher().get(`${site.origin}/a`)).body.toString()).toBe('hello')
  })

  it('stops at bombs, of gzip and of brotli, and at endless bodies', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024)
    pages['/gzip'] = (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(zeros))
    pages['/br'] = (_, response) => void response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(zeros))
    pages['/told'] = (_, response) => void response.writeHead(200, { 'content-length': '99999999999' }).write('x')
    pages['/endless'] = (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 120)));
      }
      response.on('drain', more)
      more()
    }
    for (const path of ['/gzip', '/br', '/told', '/endless'])
      expect(await fails(fetcher({ limits: { bytes: 1_000_000 } }).get(site.origin + path)), path).toBe('too-large')
  })

  it('gives what came of a body cut off, and says so', async () => {
    const page = gzipSync(Buffer.from(Array.from({ length: 20_000 }, (_, i) => String((i * 7919) % 10_007)).join(' ')))
    pages['/short'] = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('only this')
      setTimeout(() => response.destroy(), 20)
    }
    pages['/gzip'] = (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(page.subarray(0, page.length / 2))
    const short = await fetcher().get(`${site.origin}/short`)
    expect(short.body.toString()).toBe('only this')
    expect(short.incomplete).toBe('the connection broke off after 9 of 100 bytes')
    const cut = await fetcher().get(`${site.origin}/gzip`)
    expect(cut.body.toString().startsWith('0 7919 5831')).toBe(true)
    expect(cut.body.length).toBeGreaterThan(10_000)
    expect(cut.incomplete).toBe('the gzip data is cut off')
  })

  it('names what is wrong with an answer', async () => {
    pages['/broken'] = (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all')
    pages['/unknown'] = (_, response) => void response.writeHead(200, { 'content-encoding': 'zstd' }).end('x')
    pages['/twice'] = (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('x')))
    pages['/nohttp'] = (request) => void request.socket.end('SSH-2.0-OpenSSH_9.2\r\n')
    for (const path of ['/broken', '/unknown', '/twice', '/nohttp'])
      expect(await fails(fetcher().get(site.origin + path)), path).toBe('bad-response')
    expect(await fails(fetcher().get('http://127.0.0.1:9999/'))).toBe('unreachable')
    expect(
      await fails(
        fetcher({ resolve: (_, __, done) => done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []) }).get('http://no.example/'),
      ),
    ).toBe('dns')
  })

  it('waits only so long: for the answer, for the next byte, for the whole', async () => {
    pages['/silent'] = () => {}
    pages['/drip'] = (_, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(drip))
    }
    expect(await fails(fetcher({ limits: { idleMilliseconds: 100 } }).get(`${site.origin}/silent`))).toBe('timeout')
    expect(await fails(fetcher({ limits: { milliseconds: 200, idleMilliseconds: 100 } }).get(`${site.origin}/drip`))).toBe('timeout')
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    expect(await fails(fetcher().get(`${site.origin}/silent`, { signal: stop.signal }))).toBe('stopped')
  })
})

describe('redirects', () => {
  it('tells where a page has moved for good, and only that', async () => {
    pages['/end'] = (_, response) => void response.end('here')
    pages['/good'] = to('/good2', 301)
    pages['/good2'] = to('/end', 308)
    pages['/mixed'] = to('/good', 302)
    pages['/half'] = to('/mixed2', 301)
    pages['/mixed2'] = to('/end', 307)
    const get = fetcher()
    expect(await get.get(`${site.origin}/good`)).toMatchObject({ url: `${site.origin}/end`, movedTo: `${site.origin}/end` })
    expect(await get.get(`${site.origin}/mixed`)).toMatchObject({ url: `${site.origin}/end`, movedTo: null })
    expect(await get.get(`${site.origin}/half`)).toMatchObject({ url: `${site.origin}/end`, movedTo: `${site.origin}/mixed2` })
    expect((await get.get(`${site.origin}/mixed`)).redirects.map((r) => r.status)).toEqual([302, 301, 308])
  })

  it('ends at circles and at chains without end', async () => {
    pages['/a'] = to('/b')
    pages['/b'] = to('/a')
    pages['/self'] = to('/self', 301)
    pages['/on'] = (request, response) => to(`/on?${Number(request.url!.split('?')[1] ?? 0) + 1}`)(request, response)
    expect(await fails(fetcher().get(`${site.origin}/a`))).toBe('redirect-loop')
    expect(await fails(fetcher().get(`${site.origin}/self`))).toBe('redirect-loop')
    expect(await fails(fetcher().get(`${site.origin}/on`))).toBe('too-many-redirects')
    expect(site.requests.length).toBeLessThan(15)
  })

  it('asks for leave at each hop', async () => {
    pages['/a'] = to('/b')
    pages['/b'] = (_, response) => void response.end('x')
    const asked: string[] = []
    await fetcher({ permit: async (url) => void asked.push(url.pathname) }).get(`${site.origin}/a`)
    expect(asked).toEqual(['/a', '/b'])
  })
})
