import { expect, it } from 'vitest'
import { newFeedState, type FeedState, type RoundCounts } from '../intake/feeds/feed-state.ts'
import { seededRandom } from '../intake/net/backoff.ts'
import { FetchError } from '../intake/net/fetch-error.ts'
import type { Fetched } from '../intake/net/guarded-fetch.ts'
import type { PoliteFetcher } from '../intake/net/polite-fetcher.ts'
import type { Added, Incoming } from '../store/store.ts'
import { feedRound, type RoundOptions } from './feed-round.ts'
import { recentUrls } from './recent-urls.ts'

const MINUTE = 60_000
const FEED = 'https://ledger.example/feed'
const words = (tail: string): string =>
  `A missile flew some 410 kilometres before it fell into the sea, the coast guard of Harrow said in a notice ${tail}.`

/** A desk without net and store: what is served and what was added stand here. */
const desk = (): {
  serve: Record<string, { status: number; body: string } | FetchError>
  asked: string[]
  added: string[]
  problems: string[]
  clock: { now: number }
  refuse: { on: boolean }
  round: (state: FeedState, more?: Partial<RoundOptions>) => Promise<{ state: FeedState; counts: RoundCounts }>
} => {
  const serve: Record<string, { status: number; body: string } | FetchError> = {}
  const asked: string[] = []
  const added: string[] = []
  const problems: string[] = []
  const clock = { now: Date.parse('2026-01-02T00:00:00Z') }
  const refuse = { on: false }
  const get = async (url: string): Promise<Fetched> => {
    asked.push(url)
    const found = serve[url] ?? { status: 404, body: '' }
    if (found instanceof FetchError) throw found
    return {
      requested: url,
      url,
      redirects: [],
      movedTo: null,
      at: '',
      headers: {},
      incomplete: null,
      status: found.status,
      body: Buffer.from(found.body),
    }
  }
  const fetcher: PoliteFetcher = { get, getPatiently: get, close: () => {} }
  const texts = new Map<string, string>()
  const line = {
    add: async ({ input }: Incoming): Promise<Added> => {
      if (refuse.on) throw new Error('disk full')
      const known = texts.get(input.url ?? 'none') === input.text
      texts.set(input.url ?? 'none', input.text)
      if (!known) added.push(input.text)
      return { kind: 'article', seq: 1, key: 'k0', revision: 1, known, report: null, incidents: [{ id: 'i1-0', isNew: true }] }
    },
    resume: async () => {},
    close: async () => {},
  }
  const book = { save: async () => {} }
  const recent = recentUrls()
  const round = (state: FeedState, more: Partial<RoundOptions> = {}): ReturnType<typeof feedRound> =>
    feedRound(state, {
      fetcher,
      line,
      book,
      recent,
      now: () => clock.now,
      random: seededRandom(1),
      everyMinutes: 10,
      obeysFeed: true,
      maxAgeDays: 30,
      isRelevant: () => true,
      onProblem: (text) => problems.push(text),
      signal: new AbortController().signal,
      ...more,
    })
  return { serve, asked, added, problems, clock, refuse, round }
}
const page = (text: string): { status: number; body: string } => ({
  status: 200,
  body: `<html><body><article><h1>Missile falls</h1><p>${text}</p></article></body></html>`,
})
const feed = (...items: readonly { n: number; title?: string; words?: string }[]): { status: number; body: string } => ({
  status: 200,
  body: `<rss version="2.0"><channel><title>Ledger</title>${items.map(({ n, title = 'Missile', words: own = '' }) => `<item><title>${title}</title><link>https://ledger.example/${n}</link><description>${own}</description></item>`).join('')}</channel></rss>`,
})

it('never lets the words of the feed stand for a page that was read before', async () => {
  const { serve, added, round } = desk()
  serve[FEED] = feed({ n: 1, words: 'Only a summary.' })
  serve['https://ledger.example/1'] = page(words('one'))
  let { state } = await round(newFeedState(FEED, null))
  expect(added).toEqual([words('one')])
  serve[FEED] = feed({ n: 1, title: 'Missile, updated', words: 'Only a summary.' })
  serve['https://ledger.example/1'] = { status: 503, body: '' }
  ;({ state } = await round(state))
  expect(added.length).toBe(1)
  serve['https://ledger.example/1'] = page(words('two'))
  await round(state)
  expect(added).toEqual([words('one'), words('two')])
})

it('takes the words of the feed at once where the page fails, and the page when it comes', async () => {
  const { serve, added, round, problems } = desk()
  serve[FEED] = feed({ n: 1, words: 'Harrow saw a missile.' })
  serve['https://ledger.example/1'] = new FetchError('timeout', 'https://ledger.example/1', 'no answer')
  let { state, counts } = await round(newFeedState(FEED, null))
  expect(counts.taken).toBe(1)
  expect(added).toEqual(['Missile\n\nHarrow saw a missile.'])
  ;({ state, counts } = await round(state))
  expect(counts).toMatchObject({ taken: 0, known: 1 })
  serve['https://ledger.example/1'] = page(words('one'))
  ;({ state, counts } = await round(state))
  expect(added[1]).toBe(words('one'))
  expect((await round(state)).counts).toMatchObject({ taken: 0, known: 0 })
  expect(problems.filter((text) => text.includes('no answer')).length).toBe(1)
})

it('looks at the pages of incidents again, after half an hour, three hours and a day, for corrections the feed does not tell', async () => {
  const { serve, asked, added, clock, round } = desk()
  serve[FEED] = feed({ n: 1 })
  serve['https://ledger.example/1'] = page(words('one'))
  let { state } = await round(newFeedState(FEED, null))
  const visitsUpTo = async (minutes: number): Promise<number> => {
    asked.length = 0
    for (let passed = 0; passed < minutes; passed += 10) {
      clock.now += 10 * MINUTE
      ;({ state } = await round(state))
    }
    return asked.filter((url) => url.endsWith('/1')).length
  }
  expect(await visitsUpTo(20)).toBe(0)
  expect(await visitsUpTo(20)).toBe(1)
  serve['https://ledger.example/1'] = page(words('corrected'))
  expect(await visitsUpTo(180)).toBe(1)
  expect(added).toEqual([words('one'), words('corrected')])
  serve['https://ledger.example/1'] = { status: 404, body: '' }
  expect(await visitsUpTo(25 * 60)).toBe(1)
  expect(state.revisits).toEqual([])
  expect(added.length).toBe(2)
})

it('tries again what the store could not take, for as long as it cannot', async () => {
  const { serve, added, refuse, round, problems } = desk()
  serve[FEED] = feed({ n: 1 })
  serve['https://ledger.example/1'] = page(words('one'))
  refuse.on = true
  let state = newFeedState(FEED, null)
  for (let i = 0; i < 8; i++) ({ state } = await round(state))
  expect(problems[0]).toContain('the store did not take it (disk full)')
  refuse.on = false
  await round(state)
  expect(added).toEqual([words('one')])
})

it('leaves what is on other subjects, and does not fetch again what another feed brought', async () => {
  const { serve, asked, added, round } = desk()
  serve[FEED] = feed({ n: 1 }, { n: 2 })
  serve['https://ledger.example/1'] = page(words('one'))
  serve['https://ledger.example/2'] = page(words('about cake'))
  const isRelevant = (_: string | null, text: string): boolean => !text.includes('cake')
  expect((await round(newFeedState(FEED, null), { isRelevant })).counts).toMatchObject({ taken: 1, offSubject: 1 })
  expect(added.length).toBe(1)
  serve['https://other.example/feed'] = serve[FEED]
  asked.length = 0
  expect((await round(newFeedState('https://other.example/feed', null), { isRelevant })).counts).toMatchObject({ known: 2, taken: 0 })
  expect(asked).toEqual(['https://other.example/feed'])
})

it('counts what is too old, and takes it in once older items are asked for', async () => {
  const { serve, added, round, clock } = desk()
  const published = new Date(clock.now - 40 * 86_400_000).toUTCString()
  serve[FEED] = { status: 200, body: feed({ n: 1 }).body.replace('<link>', `<pubDate>${published}</pubDate><link>`) }
  serve['https://ledger.example/1'] = page(words('one'))
  const first = await round(newFeedState(FEED, null))
  expect(first.counts).toMatchObject({ taken: 0, tooOld: 1 })
  const again = await round(first.state)
  expect(again.counts).toMatchObject({ taken: 0, tooOld: 0 })
  expect((await round({ ...again.state, etag: '"v1"' }, { maxAgeDays: 60 })).counts).toMatchObject({ taken: 1 })
  expect(added).toEqual([words('one')])
})

it('stopped in the middle, asks for the whole again', async () => {
  const { serve, added, round } = desk()
  serve[FEED] = feed({ n: 1 }, { n: 2 })
  for (const n of [1, 2]) serve[`https://ledger.example/${n}`] = page(words(String(n)))
  const stop = new AbortController()
  const { state } = await round(newFeedState(FEED, null), { signal: stop.signal, isRelevant: () => (stop.abort(), true) })
  expect(state).toMatchObject({ etag: null, nextAt: null })
  await round(state)
  expect([...added].sort()).toEqual([words('1'), words('2')])
})
