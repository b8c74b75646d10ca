import { expect, it } from 'vitest'
import { articleFromResponse } from '../article-from-response.ts'
import type { Fetched } from '../net/guarded-fetch.ts'
import { isSameSite } from '../same-site.ts'
import type { FeedItem } from './feed.ts'
import { articleFromItem } from './item-article.ts'
import { takeItem } from './take-item.ts'

const LEAD = 'A missile flew some 410 kilometres before it fell into the sea on Tuesday, the coast guard of Harrow said in a notice.'
const SECOND = 'The notice gave no type. Two officials said on condition that they not be named that it had come from a field near Quill.'
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
const source = { feedUrl: 'https://ledger.example/rss', feedName: 'Harrow Ledger - World news' }
const response = (body: string, fields: Partial<Fetched> = {}): Fetched => ({
  requested: 'https://ledger.example/1',
  url: 'https://ledger.example/1',
  redirects: [],
  movedTo: null,
  at: '2026-01-02T00:00:00Z',
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: Buffer.from(body),
  incomplete: null,
  ...fields,
})
const page = (head: string): string =>
  `<!doctype html><html><head><title>Missile falls into sea</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Missile falls into sea</h1><p>${LEAD}</p><p>${SECOND}</p></article></body></html>`

it('takes the words of the feed where it must, and says so', () => {
  const { input, notes } = articleFromItem(
    item({
      url: 'https://ledger.example/1?utm_source=rss',
      title: 'Missile falls into sea',
      published: '2026-01-02T00:00:00Z',
      content: `<p>${LEAD}</p><script>x()</script><p>${SECOND}</p>`,
    }),
    source,
    'the server answers 403',
    false,
  )
  expect(input.text).toBe(`Missile falls into sea\n\n${LEAD}\n\n${SECOND}`)
  expect(input).toMatchObject({
    url: 'https://ledger.example/1',
    publisher: 'Harrow Ledger',
    published: '2026-01-02T00:00:00Z',
    title: 'Missile falls into sea',
  })
  expect(notes).toEqual(['text from the feed: the server answers 403'])
})

it('takes a bare headline, and refuses an item without words', () => {
  expect(articleFromItem(item({ title: 'Missile falls into sea' }), source, 'x', false).input.text).toBe('Missile falls into sea')
  expect(articleFromItem(item({ title: 'Missile falls into sea', content: '<img src="x.jpg">' }), source, 'x', false).input.text).toBe(
    'Missile falls into sea',
  )
  expect(
    articleFromItem(item({ title: 'Missile falls', content: 'Missile falls into sea, Harrow says.' }), source, 'x', false).input.text,
  ).toBe('Missile falls into sea, Harrow says.')
  expect(() => articleFromItem(item({ url: 'https://ledger.example/1' }), source, 'x', false)).toThrow('without words')
})

it('believes a page about its own address only within its site', () => {
  const canonical = (url: string): string | null | undefined =>
    articleFromResponse(response(page(`<link rel="canonical" href="${url}">`))).input.url
  expect(canonical('https://www.ledger.example/story')).toBe('https://www.ledger.example/story')
  expect(canonical('https://other.example/story')).toBe('https://ledger.example/1')
  expect(isSameSite('https://www.a.co.kr/', 'https://m.a.co.kr/')).toBe(true)
  expect(isSameSite('https://a.co.kr/', 'https://b.co.kr/')).toBe(false)
  expect(isSameSite('http://127.0.0.1:1/', 'http://127.0.0.1:2/')).toBe(true)
})

it('takes what the page leaves open from the feed', async () => {
  const keyed = {
    item: item({ url: 'https://ledger.example/1', published: '2026-01-02T12:35:00+09:00' }),
    key: 'k',
    digest: 'd',
    sharesUrl: false,
  }
  const taken = await takeItem(keyed, source, {
    getPatiently: async () => response(page('<meta property="article:published_time" content="2026-01-02">')),
  })
  expect(taken).toMatchObject({ outcome: 'whole', isFinal: true, article: { input: { published: '2026-01-02T12:35:00+09:00' } } })
  expect(taken.outcome !== 'failed' && taken.article.input.text).toContain(LEAD)
})

it('falls back, to be tried again or not', async () => {
  const keyed = { item: item({ url: 'https://ledger.example/1', title: 'Missile falls' }), key: 'k', digest: 'd', sharesUrl: false }
  const take = (fetched: Fetched): ReturnType<typeof takeItem> => takeItem(keyed, source, { getPatiently: async () => fetched })
  expect(await take(response('', { status: 503 }))).toMatchObject({
    outcome: 'part',
    isFinal: false,
    problem: 'https://ledger.example/1: the server answers 503',
  })
  expect(await take(response('', { status: 404 }))).toMatchObject({ outcome: 'part', isFinal: true })
  expect(await take(response('%PDF', { headers: { 'content-type': 'application/pdf' } }))).toMatchObject({
    outcome: 'part',
    isFinal: true,
    problem: expect.stringContaining('application/pdf'),
  })
  expect(await take(response('<html><body><nav>Home</nav></body></html>'))).toMatchObject({ outcome: 'part' })
  keyed.item.title = null
  expect(await take(response('', { status: 404 }))).toMatchObject({ outcome: 'failed', isFinal: true })
})
