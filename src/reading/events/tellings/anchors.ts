import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { PlaceData } from '../../../model/values.ts'
import { DAY_PART_MINUTES } from '../../../model/day-parts.ts'
import type { DatedTime } from '../dates.ts'
import { dayPartOf, nounParts } from '../part-of-day.ts'
import type { Minutes, Site } from './telling.ts'
import { AT, FROM } from './words.ts'

/** Something said of a firing in its sentence: where from, where to, or when. */
export interface Anchor extends TokenRange {
  readonly site: Site | null
  readonly aim: Site | null
  readonly day: string | null
  readonly minutes: readonly Minutes[]
  readonly clock: boolean
}

const POINTS: ReadonlySet<string> = new Set(['town', 'site', 'base', 'capital', 'province', 'island', 'facility', 'cape', 'peninsula'])
const NOTHING: Omit<Anchor, 'first' | 'end'> = { site: null, aim: null, day: null, minutes: [], clock: false }

/** The places and times of a stretch of text, by place. `home`: the state that fires, ISO code: places there are where from. */
export const anchorsIn = (chart: Chart, range: TokenRange, times: readonly DatedTime[], home: string | null): Anchor[] =>
  [...placesIn(chart, range, home), ...times.flatMap((time) => timeAnchor(chart, time)), ...partsIn(chart, range)].sort(
    (a, b) => a.first - b.first || b.end - a.end,
  )

const siteOf = (data: PlaceData, name: string): Site => ({
  id: data.id,
  name,
  lat: data.lat,
  lon: data.lon,
  radiusKm: data.radiusKm ?? 15,
})

const placesIn = (chart: Chart, range: TokenRange, home: string | null): Anchor[] => {
  const phrases = chart.outermostWithin('place-phrase', range)
  const found: Anchor[] = phrases.flatMap(({ first, end, data }): Anchor[] => {
    const { head, relation } = data
    if (!head || !POINTS.has(head.kind) || data.zone || data.distanceKm || head.use !== 'literal') return []
    const site = siteOf(head, head.name)
    const leaves =
      relation === 'left' || (relation === null && /^(?:left|leave|leaving|leaves)$/.test(chart.tokens[first - 1]?.lower ?? ''))
    if (relation === 'reached') return []
    const foreign = home !== null && head.country !== null && head.country !== home
    const from = FROM.has(relation ?? '') || leaves
    if (relation === null && !leaves && !data.bearing) return []
    // A parade in the capital.
    if (head.kind === 'capital' && /^(?:in|at|on)$/.test(relation ?? '')) return []
    return from && !(relation === 'off' && foreign)
      ? [{ ...NOTHING, first, end, site }]
      : foreign || (AT.has(relation ?? '') && head.country !== home)
        ? [{ ...NOTHING, first, end, aim: site }]
        : [{ ...NOTHING, first, end, site }]
  })
  const taken = (i: number): boolean => phrases.some((p) => p.first <= i && i < p.end)
  for (const place of chart.outermostWithin('place', range)) {
    if (taken(place.first) || !POINTS.has(place.data.kind) || place.data.use !== 'literal') continue
    const leaves = /^(?:left|leave|leaving|leaves)$/.test(chart.tokens[place.first - 1]?.lower ?? '')
    // "the Kaechon rockets", "the Wonsan launch"; a capital there is a government.
    const attributive = /^(?:NOUN|ADJ)$/.test(chart.tokens[place.end]?.pos ?? '') && place.data.kind !== 'capital'
    // "struck Jizan with nine missiles": what is hit.
    const hit = /^(?:struck|strike|striking|hit|hitting|shelled|shelling|pounded|bombarded)$/.test(
      chart.tokens[place.first - 1]?.lower ?? '',
    )
    // "sent against Riyadh": what no phrase of place takes.
    const toward = /^(?:against|over)$/.test(chart.tokens[place.first - 1]?.lower ?? '')
    if (!leaves && !attributive && !hit && !toward) continue
    const site = siteOf(place.data, place.data.name)
    const foreign = home !== null && place.data.country !== home
    found.push({ ...NOTHING, first: place.first, end: place.end, ...(!leaves && (hit || toward || foreign) ? { aim: site } : { site }) })
  }
  return found
}

const timeAnchor = (chart: Chart, time: DatedTime): Anchor[] => {
  const { value, edtf, clock, local } = time
  const { data, first, end } = value
  if (time.pending || data.period || data.repeated) return []
  const at = local?.clock ?? clock
  const minute = at ? Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5)) : null
  const told =
    data.day !== undefined ||
    data.weekday !== undefined ||
    data.month !== undefined ||
    data.deictic !== undefined ||
    data.offset !== undefined
  const day = told ? (local?.date ?? edtf) : null
  const named = minute === null ? dayPartOf(chart, time) : null
  const part = named ? DAY_PART_MINUTES[named] : []
  const minutes: readonly Minutes[] = minute !== null ? [[minute, minute]] : part
  return day === null && minutes.length === 0 ? [] : [{ ...NOTHING, first, end, day, minutes, clock: minute !== null }]
}

/** "the midnight shot": a part of the day right before a noun, outside any time expression. */
const partsIn = (chart: Chart, range: TokenRange): Anchor[] =>
  nounParts(chart, range).map(({ at, part }) => ({ ...NOTHING, first: at, end: at + 1, minutes: DAY_PART_MINUTES[part] }))
