import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { loadWorld } from '../index.ts'
import type { Decision } from '../model/decision.ts'
import type { Incident } from '../model/incident.ts'
import { openFeedBook } from '../intake/feeds/feed-book.ts'
import { newFeedState } from '../intake/feeds/feed-state.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { placeNamed } from '../world/find-place.ts'
import { feedKeeper } from '../watching/feed-keeper.ts'
import { loadSeaMap } from '../world/load-sea-map.ts'
import { addFeeds } from './add-feeds.ts'
import { deskApp } from './app.ts'
import type { Effects } from './desk-store.ts'
import { incidentList } from './listing/incident-list.ts'
import { eventHub } from './live/event-hub.ts'
import { mapOfIncident } from './map/map-of-incident.ts'
import { namesInScript } from './map/names-in-script.ts'
import { zoneAreas } from './map/zone-areas.ts'
import { metrics } from './metrics.ts'
import type { ApiAnswers } from './schemas/api-answers.ts'
import { listedFeed } from './schemas/listed-feed.ts'
import { ChangeQueue } from './threads/change-queue.ts'

const SEOUL = {
  text: "SEOUL, Nov. 7 (Hanbit) - North Korea fired a short-range ballistic missile from the Taegwan area of North Pyongan Province into the East Sea at around 12:35 p.m. on Friday, South Korea's Joint Chiefs of Staff said. The missile flew about 700 kilometers, the JCS said.",
  title: 'North Korea fires missile from Taegwan',
  outlet: 'Hanbit',
  published: '2025-11-07T15:00:00+09:00',
}
const TOKYO = {
  text: "TOKYO - The ballistic missile that North Korea fired on Friday from Taegwan flew about 450 km, Japan's Defense Ministry said.",
  outlet: 'Kanda Daily',
  published: '2025-11-07T18:00:00+09:00',
}

const SEMNAN = { text: 'TEHRAN - Iran launched a satellite from Semnan on Thursday, state television said.', published: '2026-05-21' }

interface Operation {
  responses: Record<string, { content: { 'application/json': { schema: object } } }>
}

describe('deskApp', () => {
  const world = loadWorld()
  const map = loadSeaMap()
  const list = incidentList()
  const hub = eventHub({ run: 'test' })
  const told: Effects[] = []
  const watchers: ((effects: Effects) => void)[] = []
  const newFolder = temporaryFolders()
  let store: Store
  let app: ReturnType<typeof deskApp>
  let document: { paths: Record<string, Record<string, Operation>>; components: object }
  const ajv = formats.default(new Ajv2020({ strict: false }))

  beforeAll(async () => {
    store = await openStore(newFolder(), { world })
    const book = openFeedBook(newFolder())
    await book.save({ ...newFeedState('https://wire.example/rss', 'Wire'), status: 'failing', problem: 'no answer', failures: 3 })
    const keeper = feedKeeper(book, Date.now)
    const queue = await ChangeQueue.over(store, (effects) => {
      told.push(effects)
      for (const tell of watchers) tell(effects)
      for (const id of effects.gone) list.remove(id)
      list.put(effects.changed)
    })
    app = deskApp({
      store: {
        summaries: (after) => store.summaries(after),
        incident: (id) => store.incident(id),
        article: (key) => store.article(key),
        search: (words, limit) => store.search(words, limit),
        stats: () => store.stats(),
        incidentsWith: (words, among) => store.incidentsWith(words, among),
        decisions: (incident) => store.decisions(incident),
        add: (article) => queue.add(article),
        decide: (decision, by) => queue.decide(decision, by),
        notes: () => Promise.resolve(store.notes),
        watch: (tell) => void watchers.push(tell),
        close: () => store.close(),
      },
      world: {
        incidentMap: (incident, actor) => Promise.resolve(mapOfIncident(incident, actor, world, map)),
        script: (ids) => Promise.resolve(namesInScript(ids, world)),
        place: (name) => Promise.resolve(placeNamed(world, name)),
        zones: (lat, lon, km) => Promise.resolve(zoneAreas(map, world, { lat, lon }, km)),
      },
      web: {
        feeds: async () => ({ polled: 'yes', problem: null, everyMinutes: 10, feeds: (await keeper.all()).map(listedFeed) }),
        addFeeds: (feeds) => addFeeds(feeds, keeper, false),
        changeFeed: (url, change) => keeper.change(url, change),
        watch: () => {},
        take: async (url) => ({
          results: url.endsWith('/story')
            ? [{ where: url, added: await queue.add({ input: { ...SEMNAN, url } }) }]
            : [{ where: url, error: 'the server answers 404' }],
        }),
      },
      list: () => Promise.resolve(list),
      hub,
      metrics: metrics(),
      files: new Hono(),
      onLoopback: true,
      token: null,
      version: '0',
      log: (error) => {
        throw error
      },
    })
    document = (await (await app.request('/api/openapi.json', { headers: { host: 'localhost' } })).json()) as typeof document
  }, 180_000)
  afterAll(async () => {
    hub.close()
    await store.close()
  })

  /** Asks, and holds the answer against the description of the API. */
  const ask = async <T>(path: string, body?: unknown, status = 200): Promise<T> => {
    const method = body === undefined ? 'get' : 'post'
    const answer = await app.request(path, {
      method,
      headers: {
        host: 'localhost:4700',
        ...(body === undefined ? {} : { 'content-type': typeof body === 'string' ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const found = (await answer.json()) as T
    expect({ path, status: answer.status, found: answer.status === status ? null : found }).toEqual({ path, status, found: null })
    const bare = path.split('?')[0]!
    const route = Object.keys(document.paths).find((pattern) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(bare))!
    const { schema } = document.paths[route]![method]!.responses[status]!.content['application/json']
    const validate = ajv.compile({ ...schema, components: document.components })
    expect(validate(found) ? [] : [route, ...(validate.errors ?? []).slice(0, 4)]).toEqual([])
    return found
  }
  /** Paths that the app answers, as the description writes them; files and the description itself left out. */
  const served = (): string[] => [
    ...new Set(
      app.routes
        .filter(({ method, path }) => method !== 'ALL' && !path.includes('*') && path !== '/api/openapi.json')
        .map(({ path }) => path.replace(/:(\w+)/g, '{$1}').replace(/\{(\w+)\}\{[^}]*\}/g, '{$1}')),
    ),
  ]
  const only = async (query: string): Promise<string> => (await ask<ApiAnswers['IncidentStretch']>(`/api/incidents?${query}`)).items[0]!.id

  it('describes every route, each answer with a format that is there', () => {
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(served()))
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((m) => decodeURIComponent(m[1]!))
    const { schemas } = document.components as { schemas: object }
    expect(references.filter((name) => !(name in schemas))).toEqual([])
  })

  it('takes a pasted report in, and shows the incident with its map', async () => {
    const added = await ask<ApiAnswers['Added']>('/api/articles', SEOUL)
    expect(added).toMatchObject({ known: false, revision: 1, incidents: [{ isNew: true }] })
    const id = added.incidents[0]!.id
    expect(await ask<ApiAnswers['IncidentStretch']>('/api/incidents')).toMatchObject({
      total: 1,
      items: [{ id, type: 'launch', rangeKm: 700 }],
    })
    expect((await ask<Incident>(`/api/incidents/${id}`)).title).toContain('Taegwan')
    const drawn = (await ask<ApiAnswers['IncidentMapAnswer']>(`/api/incidents/${id}/map`))!
    expect(drawn.reach!.from.name).toBe('Taegwan')
    expect(drawn.reach!.rings.map(({ km }) => km)).toEqual([665, 735])
    expect(drawn.reach!.ends.length).toBeGreaterThan(100)
    expect((await ask<ApiAnswers['Added']>('/api/articles', SEOUL)).known).toBe(true)
  })

  it('knows names in their own script, of an incident and by id', async () => {
    const { script } = await ask<ApiAnswers['IncidentContext']>(`/api/incidents/${await only('')}/context`)
    expect(script).toMatchObject({ 'kr-jcs': ['합동참모본부'] })
    expect(await ask('/api/names?ids=kp-kim-jong-un,nobody')).toEqual({ 'kp-kim-jong-un': ['김정은'] })
    await ask('/api/names', undefined, 400)
    await ask(`/api/names?ids=${Array.from({ length: 201 }, (_, i) => `x${i}`).join(',')}`, undefined, 400)
  })

  it('tells viewers of a second report that contradicts the first', async () => {
    told.length = 0
    const added = await ask<ApiAnswers['Added']>('/api/articles', TOKYO)
    expect(told).toHaveLength(1)
    expect(told[0]!.events).toMatchObject([{ kind: 'report', outlet: 'Kanda Daily', incidents: [added.incidents[0]!.id] }])
    expect(told[0]!.changed).toMatchObject([{ reports: 2, state: 'disputed' }])
  })

  it('filters, counts and searches', async () => {
    const found = (query: string): Promise<ApiAnswers['IncidentStretch']> => ask(`/api/incidents?${query}`)
    expect((await found('type=launch&since=2025-11-07&until=2025-11-07&state=disputed')).total).toBe(1)
    expect((await found('near=40.22,125.22,30')).total).toBe(1)
    expect((await found('text=kilometers')).total).toBe(1)
    expect((await found('text=zeppelin')).total).toBe(0)
    expect((await found('actor=Iran')).total).toBe(0)
    expect(await ask<ApiAnswers['Overview']>('/api/overview')).toMatchObject({ total: 1, byType: { launch: 1 }, spots: [{ count: 1 }] })
    expect(await ask<ApiAnswers['SearchHits']>('/api/search?q=taegwan')).toHaveLength(2)
    expect((await ask<ApiAnswers['Numbers']>('/api/numbers')).flights).toMatchObject([{ km: 700 }])
    await ask('/api/stats')
    await ask('/api/status')
    await ask('/api/health')
  })

  it('writes decisions down, lists them and takes them back', async () => {
    const id = await only('')
    const incident = await ask<Incident>(`/api/incidents/${id}`)
    const anchor = { id, events: incident.links.map((link) => link.anchor) }
    const decide = (decision: Decision, status = 200): Promise<ApiAnswers['Decided']> =>
      ask('/api/decisions', { by: 'kim', decision }, status)
    const decided = await decide({ op: 'split', incident: anchor, events: [incident.links[1]!.anchor], because: 'another flight' })
    expect((await ask<ApiAnswers['IncidentStretch']>('/api/incidents')).total).toBe(2)
    expect(await ask<ApiAnswers['PastDecisions']>(`/api/incidents/${id}/decisions`)).toMatchObject([
      { seq: decided.seq, by: 'kim', undoneBy: null },
    ])
    await decide({ op: 'undo', entry: decided.seq })
    expect((await ask<ApiAnswers['IncidentStretch']>('/api/incidents')).total).toBe(1)
    await decide({ op: 'undo', entry: decided.seq }, 409)
    const correction = (field: string, value: unknown): Decision => ({ op: 'correct', incident: anchor, field, value, because: 'so' })
    for (const [field, value] of [
      ['date', 7],
      ['rangeKm', '700'],
      ['launchArea', {}],
      ['toString', 'x'],
    ] as const)
      await decide(correction(field, value), 400)
    const claim: Decision = {
      op: 'claim',
      incident: anchor,
      field: 'count',
      value: { value: 2 },
      words: null,
      source: 'x',
      url: null,
      at: 'once',
    }
    await decide(claim, 400)
    const placed = await decide(correction('launchArea', { name: 'Wonsan' }))
    const { fields } = await ask<Incident>(`/api/incidents/${id}`)
    expect(fields.find(({ field }) => field === 'launchArea')!.values[0]!.value).toMatchObject({ name: 'Wonsan', lat: 39.15 })
    await decide({ op: 'undo', entry: placed.seq })
    await decide({ op: 'note', incident: anchor, text: '<script>alert(1)</script>' })
    expect((await ask<Incident>(`/api/incidents/${id}`)).notes[0]!.text).toBe('<script>alert(1)</script>')
  })

  it('takes files in, and says what of them it cannot read', async () => {
    const text =
      'TITLE: Iran tests missile\nOUTLET: Gulf Wire\nPUBLISHED: 2026-05-02\n\nIran test-fired a ballistic missile from Semnan on Friday, state TV said.'
    const one = await ask<ApiAnswers['AddedFile']>('/api/files?name=..%2F..%2Firan.txt', text)
    expect(one.results).toMatchObject([{ where: expect.stringContaining('iran.txt'), added: { known: false, incidents: [{}] } }])
    const none = await ask<ApiAnswers['AddedFile']>('/api/files?name=broken.json', '{"nothing": 1}')
    expect(none.results).toMatchObject([{ where: 'broken.json', error: expect.stringContaining('broken.json') }])
  })

  it('takes in what an address names', async () => {
    const page = await ask<ApiAnswers['AddedFile']>('/api/pages', { url: 'https://wire.example/story' })
    expect(page.results).toMatchObject([{ added: { known: false, incidents: [{ isNew: true }] } }])
    const none = await ask<ApiAnswers['AddedFile']>('/api/pages', { url: 'https://wire.example/gone' })
    expect(none.results).toMatchObject([{ error: 'the server answers 404' }])
    await ask('/api/pages', { url: 'file:///etc/passwd' }, 400)
  })

  it('lists feeds, adds, pauses and removes them, and refuses addresses that are never fetched', async () => {
    const list = (): Promise<ApiAnswers['FeedList']> => ask('/api/feeds')
    const add = (given: object, status = 200): Promise<ApiAnswers['AddedFeeds'] & { error: { message: string } }> =>
      ask('/api/feeds', given, status)
    expect((await list()).feeds).toMatchObject([{ name: 'Wire', status: 'failing', failures: 3, items: 0, paused: false }])
    expect(await add({ url: 'https://ledger.example/rss.xml#top' })).toEqual({ added: 1, known: 0, refused: [] })
    expect(await add({ url: 'https://ledger.example/rss.xml' })).toEqual({ added: 0, known: 1, refused: [] })
    for (const [url, words] of [
      ['http://127.0.0.1:9000/rss', 'a loopback address'],
      ['http://[::1]/rss', 'a loopback address'],
      ['http://10.1.2.3/rss', 'private'],
      ['http://169.254.169.254/latest/meta-data', 'cloud metadata'],
      ['http://0x7f000001/', 'a loopback address'],
      ['http://localhost:4700/', 'a name of the local network'],
      ['https://user:secret@ledger.example/rss', 'name or password'],
      ['https://ledger.example:25/rss', 'port 25'],
    ] as const)
      expect((await add({ url }, 422)).error.message, url).toContain(words)
    await add({ url: 'file:///etc/passwd' }, 400)
    await add({ url: 'https://a.example/', starter: true }, 400)
    expect((await add({ opml: '<html></html>' }, 422)).error.message).toContain('no OPML')
    const opml =
      '<opml><body><outline text="Inside" xmlUrl="http://192.168.0.1/rss"/><outline text="Gulf" xmlUrl="https://gulf.example/rss"/></body></opml>'
    expect(await add({ opml })).toMatchObject({ added: 1, refused: [{ url: 'http://192.168.0.1/rss' }] })
    expect((await add({ starter: true })).added).toBeGreaterThan(20)
    const change = (url: string, to: string, status = 200): Promise<ApiAnswers['FeedList']> =>
      ask('/api/feeds/change', { url, change: to }, status)
    const of = ({ feeds }: ApiAnswers['FeedList'], url: string) => feeds.find((feed) => feed.url === url)
    const gulf = 'https://gulf.example/rss'
    expect(of(await change(gulf, 'pause'), gulf)).toMatchObject({ paused: true, name: 'Gulf' })
    expect(of(await change(gulf, 'resume'), gulf)).toMatchObject({ paused: false })
    expect(of(await change(gulf, 'remove'), gulf)).toBeUndefined()
    await change(gulf, 'remove', 404)
    await change(gulf, 'sell', 400)
  })

  it('tells the moment of a happening in UTC', async () => {
    const id = await only('near=40.22,125.22,30')
    const { timeUtc } = await ask<ApiAnswers['IncidentContext']>(`/api/incidents/${id}/context`)
    expect(timeUtc).toBe('2025-11-07T03:35Z')
  })

  it('refuses what is wrong, in words', async () => {
    const message = async (path: string, body?: unknown, status = 400): Promise<string> =>
      (await ask<{ error: { message: string } }>(path, body, status)).error.message
    expect(await message('/api/incidents?since=tomorrow')).toContain('2026-02-10')
    expect(await message('/api/incidents?near=1,2')).toContain('LAT,LON,KM')
    expect(await message('/api/articles', { text: '' })).toContain('text')
    expect(await message('/api/articles', { text: 'x', url: 'javascript:alert(1)' })).toContain('url')
    expect(await message('/api/articles', { text: 'x', published: 'last Friday' }, 422)).toContain('2025-11-07')
    expect(await message('/api/decisions', { by: ' ', decision: { op: 'undo', entry: 1 } })).toContain('by')
    expect(await message('/api/decisions', { by: 'kim', decision: { op: 'sell' } })).toBeTruthy()
    expect(await message('/api/incidents/i00000000-1', undefined, 404)).toContain('i00000000-1')
    expect(await message('/api/articles/nothing', undefined, 404)).toContain('nothing')
    expect(await message('/api/articles', { text: 'x'.repeat(2_100_000) }, 413)).toBeTruthy()
  })

  it('counts for Prometheus by route, not by path', async () => {
    const text = await (await app.request('/metrics', { headers: { host: 'localhost' } })).text()
    expect(text).toMatch(/groundtrack_http_request_seconds_count\{route="\/api\/incidents\/:id",method="GET",status="200"\} \d+/)
    expect(text).not.toContain('i00000000')
    expect(text).toMatch(/^groundtrack_incidents 3$/m)
  })

  it('draws a flight of which no launch area is told from the soil of who launched', async () => {
    const text = 'SEOUL - North Korea fired a ballistic missile on Monday that flew about 900 km into the East Sea, the military said.'
    const added = await ask<ApiAnswers['Added']>('/api/articles', { text, outlet: 'Bay Wire', published: '2026-01-12' })
    const id = added.incidents[0]!.id
    const drawn = (await ask<ApiAnswers['IncidentMapAnswer']>(`/api/incidents/${id}/map`))!
    expect(drawn.reach!.from).toMatchObject({ name: 'North Korea', wholeState: true })
    expect(drawn.reach!.ends.length).toBeGreaterThan(100)
    expect(drawn.reach!.rings).toEqual([])
    for (const { sentence } of drawn.reach!.notes) expect(sentence).not.toMatch(/\b(?:JP|KR|KP|RU|CN)\b/)
  })

  it('gives the zones around a point as areas that hold it', async () => {
    const { zones } = await ask<ApiAnswers['ZoneAreas']>('/api/zones?lat=36.9&lon=136&km=300')
    expect(zones.map(({ holder }) => holder)).toContain('JP')
    expect(zones.map(({ holder }) => holder)).not.toContain('MN')
  })
})
