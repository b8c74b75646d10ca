import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IncidentSummary } from '../../archive/archive.ts'
import { filterIncidents } from './filter-incidents.ts'
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
  ...more,
})
const ids = (list: readonly { summary: IncidentSummary }[]): string[] => list.map((item) => item.summary.id)

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
    summary('a'),
    summary('b', { type: 'artillery', actor: 'South Korea', state: 'disputed', alarms: 2, place: null }),
    summary('c', {
      date: '2026-03-01/2026-03-10',
      place: { name: 'Semnan', lat: 35.23, lon: 53.92 },
      title: 'Iran launched a satellite',
      actor: 'Iran',
    }),
    summary('d', { date: '2026-02' }),
  ])
  const passing = (filter: Parameters<typeof filterIncidents>[1], inText: ReadonlySet<string> | null = null): string[] =>
    ids(filterIncidents(list.all('happened'), filter, inText)).sort()

  it('filters by day as far as the day is known', () => {
    expect(passing({ since: '2026-03-05', until: '2026-03-05' })).toEqual(['a', 'b', 'c'])
    expect(passing({ until: '2026-02-15' })).toEqual(['d'])
    expect(passing({ since: '2026-03-11' })).toEqual([])
  })

  it('filters by type, actor, state and alarms, all together', () => {
    expect(passing({ type: 'artillery' })).toEqual(['b'])
    expect(passing({ actor: 'Iran' })).toEqual(['c'])
    expect(passing({ state: 'disputed', alarms: '1' })).toEqual(['b'])
    expect(passing({ state: 'disputed', actor: 'Iran' })).toEqual([])
  })

  it('filters by distance, and leaves out what has no position', () => {
    expect(passing({ near: '39.2,127.4,20' })).toEqual(['a', 'd'])
    expect(passing({ near: '39.2,127.4,1' })).toEqual([])
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
    expect(overview).toMatchObject({ total: 4, byType: { launch: 3, artillery: 1 }, alarms: 1, unplaced: 1 })
    expect(overview.byActor['__proto__']).toBe(1)
    expect(overview.spots).toMatchObject([{ name: 'Wonsan', count: 3, alarms: 1 }])
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
