import type { Amount, ArticleInput, Claim, Event, Report } from '../../src/index.ts'
import type { GoldEvent, GoldNumber, GoldReport, GoldSource } from './gold.ts'
import { spansOf } from './spans.ts'

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** A reading made of gold with about a third of it lost or bent: for tests of the scorer, never of the reader. */
export const spoiltReading = (gold: GoldReport, input: ArticleInput, seed: number): Report => {
  const random = seeded(seed)
  const keep = <T>(value: T, bent: T): T => (random() < 0.7 ? value : bent)
  const { text } = input
  const spanOf = (words: string): [number, number] => spansOf(text, words)[0] ?? [5, 5]

  const amount = (number: GoldNumber | string): Amount | null => {
    if (number === null || number === undefined || typeof number === 'string') return null
    if (typeof number === 'number') return keep<Amount>({ value: number * keep(1, 1.01) }, { min: number })
    const first = Array.isArray(number) ? number[0] : number
    if (typeof first !== 'object') return { value: first ?? 0 }
    if (first.range) return keep<Amount>({ min: first.range[0], max: first.range[1] }, { value: first.range[1] })
    return first.v === undefined ? { min: (first.min ?? 1) * keep(1, 1.2) } : { value: first.v }
  }
  const date = (day: string | null): string | null => keep(day, keep(day && `${day}~`, day && day.slice(0, 7)))

  const event = (e: GoldEvent, i: number): Partial<Event> => ({
    id: `e${i}`,
    type: keep(e.type, 'launch') as Event['type'],
    main: keep(e.main, !e.main),
    actor: keep<Event['actor']>(e.actor === null ? null : { id: null, name: e.actor }, { id: 'KP', name: 'the regime' }),
    weapon: keep<Event['weapon']>({ class: e.weapon_class, name: e.weapon_name }, { class: 'missile', name: 'Hwasong-12' }),
    count: amount(e.count),
    date: date(e.date),
    timeLocal: keep(e.time_local, '09:30'),
    launchArea: e.launch_area === null ? null : { name: keep(e.launch_area, e.launch_area.split(' ').slice(0, 2).join(' ')) },
    landing: e.landing === null ? null : { name: keep(e.landing, 'the open sea') },
    rangeKm: amount(e.range_km),
    apogeeKm: amount(e.apogee_km),
    flightTimeMin: amount(e.flight_time_min),
    capabilityRangeKm: amount(e.capability_range_km),
    zone:
      e.eez === null ? null : { holder: e.eez.country, kind: 'eez', verdict: keep(e.eez.verdict, 'inside') as 'inside', likelihood: null },
  })
  const claim = (s: GoldSource): Partial<Claim> => ({
    span: s.quote_start === undefined ? [0, text.length] : spanOf(s.quote_start),
    sources: [keep(s.who, 'Japan'), ...(s.via ?? [])].map((name) => ({ name, id: null, cue: null, span: null })),
    hedge: keep(Boolean(s.hedged), true) ? { words: '', span: [0, 1], kind: 'belief', likelihood: null, scope: 'claim' } : null,
  })
  const faults = (gold.suspicious ?? []).flatMap((f) => (typeof f === 'object' ? [f.text] : []))
  const flagged = [...faults, text.slice(0, 40)].filter(() => random() < 0.6)

  return {
    format: 'groundtrack/report@1',
    article: { id: gold.id, text },
    events: gold.events.filter(() => random() < 0.9).map(event),
    claims: gold.events
      .flatMap((e) => e.sources ?? [])
      .filter(() => random() < 0.8)
      .map(claim),
    times: gold.events
      .flatMap((e) => e.relative_times ?? [])
      .map((t) => ({ text: t.text, span: spanOf(t.text), edtf: keep(t.resolved ?? null, '2016') })),
    places: [],
    quantities: [],
    actors: [],
    findings: flagged.map((words) => ({ check: 'any', verdict: keep('contradicted', 'consistent'), spans: [spanOf(words)] })),
    // Holds what the scorer looks at, not a whole report.
  } as unknown as Report
}
