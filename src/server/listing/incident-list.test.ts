import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IncidentSummary } from '../../archive/archive.ts'
import { filterIncidents, testsOf } from './filter-incidents.ts'
import { incidentList } from './incident-list.ts'
import { numbersOf } from './numbers.ts'
import { overviewOf } from './overview.ts'

const summary = (id: string, more: Partial<IncidentSummary> = {}): IncidentSummary => ({
  id,
  type: 'launch',
  title: `North Korea fired a missile ${id}`,
  actor: 'North Korea',
  date: '2026-03-05',
  timeUtc: null,
  place: { name: 'Wonsan', lat: 39.15, lon: 127.44 },
  state: 'single',
  reports: 1,
  origins: 1,
  alarms: 0,
  updated: '2026-03-05T12:00:00Z',
  firstReported: null,
  weaponClass: null,
  rangeKm: null,
  fields: {},
  checks: {},
  ...more,
})
const ids = (list: readonly { summary: { id: string } }[]): string[] => list.map((item) => item.summary.id)

describe('incidentList', () => {
  it('stands newest first: with a time before without one on a day, undated last', () => {
    const list = incidentList()
    list.put([
      summary('undated', { date: null }),
      summary('day', { date: '2026-03-05' }),
      summary('time', { date: '2026-03-05', timeUtc: '2026-03-05T04:00Z' }),
      summary('later', { date: '2026-03-06' }),
      summary('month', { date: '2026-02' }),
      summary('open', { date: '../2026-01-09' }),
    ])
    expect(ids(list.all('happened'))).toEqual(['later', 'time', 'day', 'month', 'open', 'undated'])
  })

  it('is the same however its incidents came, went and changed', () => {
    const change = fc.record({ id: fc.integer({ min: 0, max: 40 }), day: fc.integer({ min: 1, max: 28 }), gone: fc.boolean() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 120 }), (changes) => {
        const list = incidentList()
        const last = new Map<string, IncidentSummary>()
        for (const { id, day, gone } of changes) {
          const one = summary(`i${id}`, {
            date: `2026-03-${String(day).padStart(2, '0')}`,
            updated: `2026-04-${String(29 - day).padStart(2, '0')}`,
          })
          if (gone) list.remove(one.id)
          else list.put([one])
          if (gone) last.delete(one.id)
          else last.set(one.id, one)
        }
        const whole = incidentList()
        whole.put([...last.values()])
        for (const order of ['happened', 'updated'] as const) expect(ids(list.all(order))).toEqual(ids(whole.all(order)))
        expect(list.size).toBe(last.size)
      }),
      { numRuns: 60 },
    )
  })

  it('sorts thousands at once as it sorts one by one', () => {
    const many = Array.from({ length: 500 }, (_, i) => summary(`i${i}`, { date: `20${String(10 + (i % 15))}-0${1 + (i % 9)}-11` }))
    const [atOnce, oneByOne] = [incidentList(), incidentList()]
    atOnce.put(many)
    for (const one of many) oneByOne.put([one])
    expect(ids(atOnce.all('happened'))).toEqual(ids(oneByOne.all('happened')))
  })
})

describe('filterIncidents', () => {
  const list = incidentList()
  list.put([
    summary('a', { fields: { date: 'agreed', rangeKm: 'single' } }),
    summary('b', {
      type: 'artillery',
      actor: 'South Korea',
      state: 'disputed',
      alarms: 2,
      place: null,
      fields: { date: 'disputed', rangeKm: 'agreed' },
      checks: { 'near-border': 'implausible', 'unit-pair': 'contradicted' },
    }),
    summary('c', {
      date: '2026-03-01/2026-03-10',
      place: { name: 'Semnan', lat: 35.23, lon: 53.92 },
      title: 'Iran launched a satellite',
      actor: 'Iran',
    }),
    summary('d', { date: '2026-02' }),
  ])
  const passing = (filter: Parameters<typeof testsOf>[0], inText: ReadonlySet<string> | null = null): string[] =>
    ids(filterIncidents(list.all('happened'), testsOf(filter, inText))).sort()

  it('filters by day as far as the day is known', () => {
    expect(passing({ since: '2026-03-05', until: '2026-03-05' })).toEqual(['a', 'b', 'c'])
    expect(passing({ until: '2026-02-15' })).toEqual(['d'])
    expect(passing({ since: '2026-03-11' })).toEqual([])
  })

  it('filters by type, actor, state and verdict, all together', () => {
    expect(passing({ type: 'artillery' })).toEqual(['b'])
    expect(passing({ actor: 'Iran' })).toEqual(['c'])
    expect(passing({ state: 'disputed', verdict: 'failed' })).toEqual(['b'])
    expect(passing({ state: 'disputed', actor: 'Iran' })).toEqual([])
  })

  it('filters by the state of one field, and by the verdict of one check', () => {
    expect(passing({ field: 'rangeKm' })).toEqual(['a', 'b'])
    expect(passing({ field: 'rangeKm', state: 'agreed' })).toEqual(['b'])
    expect(passing({ field: 'date', state: 'single' })).toEqual([])
    expect(passing({ field: 'constructor' })).toEqual([])
    expect(passing({ check: 'near-border' })).toEqual(['b'])
    expect(passing({ check: 'near-border', verdict: 'contradicted' })).toEqual([])
    expect(passing({ verdict: 'contradicted' })).toEqual(['b'])
    expect(passing({ check: 'toString' })).toEqual([])
  })

  it('filters by distance, and leaves out what has no position', () => {
    expect(passing({ near: '39.2,127.4,20' })).toEqual(['a', 'd'])
    expect(passing({ near: '39.2,127.4,1' })).toEqual([])
    expect(passing({ near: '39.2,-179,4400' })).toEqual([])
    expect(passing({ near: '39.2,-179,4800' })).toEqual(['a', 'd'])
    expect(passing({ near: '89.9,-50,5700' })).toEqual(['a', 'd'])
  })

  it('finds words in titles, and incidents whose articles have them', () => {
    expect(passing({ text: 'satellite IRAN' })).toEqual(['c'])
    expect(passing({ text: 'radar' })).toEqual([])
    expect(passing({ text: 'radar' }, new Set(['b']))).toEqual(['b'])
  })
})

describe('overviewOf', () => {
  it('counts each incident once, and puts those of one place into one spot', () => {
    const list = incidentList()
    list.put([
      summary('a', { alarms: 1 }),
      summary('b'),
      summary('c', { place: null, type: 'artillery', actor: null }),
      summary('__proto__', { actor: '__proto__' }),
    ])
    const overview = overviewOf(list.all('happened'))
    expect(overview).toMatchObject({ total: 4, byType: { launch: 3, artillery: 1 }, unplaced: 1 })
    expect(overview.byActor['__proto__']).toBe(1)
    expect(overview.spots).toMatchObject([{ name: 'Wonsan', count: 3, alarms: 1 }])
  })
})

describe('choices of the filters', () => {
  const list = incidentList()
  list.put([
    summary('a', { fields: { rangeKm: 'disputed' }, state: 'disputed', alarms: 1, checks: { arc: 'contradicted' } }),
    summary('b', { fields: { rangeKm: 'single', zone: 'disputed' }, state: 'disputed' }),
    summary('c', {
      type: 'artillery',
      fields: { zone: 'agreed' },
      state: 'agreed',
      alarms: 1,
      checks: { arc: 'implausible', ordinal: 'implausible' },
    }),
  ])
  const counted = (filter: Parameters<typeof testsOf>[0]) => overviewOf(list.all('happened'), testsOf(filter), filter)

  it('are counted as if only that choice were made anew', () => {
    const overview = counted({ type: 'launch', verdict: 'contradicted' })
    expect(overview).toMatchObject({ total: 1, byType: { launch: 1 }, byVerdict: { failed: 1, contradicted: 1 }, byCheck: { arc: 1 } })
    expect(counted({ type: 'launch' }).byType).toEqual({ launch: 2, artillery: 1 })
    expect(counted({ type: 'launch' }).byField).toEqual({ rangeKm: 2, zone: 1 })
    expect(counted({ check: 'arc' }).byVerdict).toEqual({ failed: 2, contradicted: 1, implausible: 1 })
    expect(counted({ verdict: 'implausible' }).byCheck).toEqual({ arc: 1, ordinal: 1 })
    expect(counted({ field: 'zone' }).byState).toEqual({ disputed: 1, agreed: 1 })
    expect(counted({ state: 'disputed' }).byField).toEqual({ rangeKm: 1, zone: 1 })
    expect(counted({ state: 'disputed' }).byState).toEqual({ disputed: 2, agreed: 1 })
    expect(counted({ near: '39.2,127.4,0.1' })).toMatchObject({ total: 0, places: [{ name: 'Wonsan', count: 3 }] })
  })

  it('agree with the lists that each choice leads to', () => {
    const choice = fc.record(
      {
        type: fc.constantFrom('launch' as const, 'artillery' as const),
        field: fc.constantFrom('rangeKm', 'zone', 'date'),
        state: fc.constantFrom('disputed' as const, 'agreed' as const, 'single' as const),
        check: fc.constantFrom('arc', 'ordinal'),
        verdict: fc.constantFrom('failed' as const, 'contradicted' as const, 'implausible' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(choice, (filter) => {
        const overview = counted(filter)
        const many = (more: typeof filter) => filterIncidents(list.all('happened'), testsOf({ ...filter, ...more })).length
        expect(overview.total).toBe(many({}))
        for (const field of ['rangeKm', 'zone', 'date'] as const) expect(overview.byField[field] ?? 0).toBe(many({ field }))
        for (const state of ['disputed', 'agreed', 'single'] as const) expect(overview.byState[state] ?? 0).toBe(many({ state }))
        for (const check of ['arc', 'ordinal'] as const) expect(overview.byCheck[check] ?? 0).toBe(many({ check }))
        for (const verdict of ['failed', 'contradicted', 'implausible'] as const)
          expect(overview.byVerdict[verdict] ?? 0).toBe(many({ verdict }))
        for (const type of ['launch', 'artillery'] as const) expect(overview.byType[type] ?? 0).toBe(many({ type }))
      }),
    )
  })
})

describe('numbersOf', () => {
  it('counts launches by month and class, and times their first reports', () => {
    const list = incidentList()
    const launch = { weaponClass: 'SRBM', timeUtc: '2026-03-05T03:00Z', rangeKm: 430 }
    list.put([
      summary('a', { ...launch, firstReported: '2026-03-05T12:20:00+09:00' }),
      summary('b', { ...launch, firstReported: '2026-03-05' }),
      summary('c', { ...launch, firstReported: '2026-03-04T00:00:00Z', date: '2026-03-06' }),
      summary('d', { type: 'meeting' }),
      summary('e', { date: '2026' }),
    ])
    const numbers = numbersOf(list.all('happened'))
    expect(numbers).toMatchObject({
      launches: 4,
      dated: 3,
      months: [{ month: '2026-03-01', class: 'SRBM', count: 3 }],
      lag: { median: 20, ninth: 20 },
    })
    expect(numbers.flights.map(({ km }) => km)).toEqual([430, 430, 430])
    // A day is no time, and nobody reports before it happens.
    expect(numbers.lags.map(({ id, minutes }) => [id, minutes])).toEqual([['a', 20]])
  })
})
