import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { PlaceData } from '../../../model/values.ts'
import { DAY_PART_MINUTES } from '../../../model/day-parts.ts'
import type { DatedTime } from '../days/dates.ts'
import { dayPartOf, nounParts } from '../days/part-of-day.ts'
import { farTowns, type FarTown, type TownNamed } from './far-towns.ts'
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

/** Kinds of places that tell one firing from another. */
export const POINTS: ReadonlySet<string> = new Set([
  'town',
  'site',
  'base',
  'capital',
  'province',
  'island',
  'facility',
  'cape',
  'peninsula',
])
const placeAnchor = ({ first, end }: TokenRange, site: Site | null, aim: Site | null): Anchor => ({
  first,
  end,
  site,
  aim,
  day: null,
  minutes: [],
  clock: false,
})
const fromSite = (range: TokenRange, site: Site): Anchor => placeAnchor(range, site, null)
const atAim = (range: TokenRange, aim: Site): Anchor => placeAnchor(range, null, aim)
const timedAnchor = ({ first, end }: TokenRange, day: string | null, minutes: readonly Minutes[], clock: boolean): Anchor => ({
  first,
  end,
  site: null,
  aim: null,
  day,
  minutes,
  clock,
})

/** The places and times of a stretch of text, by place. `home`: the state that fires, ISO code: places there are where from. */
export const anchorsIn = (
  chart: Chart,
  range: TokenRange,
  times: readonly DatedTime[],
  home: string | null,
  townNamed: TownNamed,
): Anchor[] =>
  [
    ...placesIn(chart, range, home),
    ...farTowns(chart, range, home, townNamed).map((far) => farAnchor(far, home)),
    ...times.flatMap((time) => timeAnchor(chart, time)),
    ...partsIn(chart, range),
  ].sort((a, b) => a.first - b.first || b.end - a.end)

const farAnchor = (far: FarTown, home: string | null): Anchor => {
  const { name, from, town } = far
  const site: Site = { id: null, name, lat: town.lat, lon: town.lon, radiusKm: Math.max(15, town.radiusKm) }
  return from || town.country === home ? fromSite(far, site) : atAim(far, site)
}

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
    const hit = (home === null || foreign) && /^(?:in|at|on|near)$/.test(relation ?? '') && isHit(chart, first)
    // A parade in the capital; not "the attempt on Riyadh", "fired at targets in Riyadh".
    if (
      head.kind === 'capital' &&
      /^(?:in|at|on)$/.test(relation ?? '') &&
      !(relation === 'on' && chart.tokens[first - 1]?.pos === 'NOUN') &&
      !hit
    )
      return []
    if (hit) return [atAim({ first, end }, site)]
    return !(from && !(relation === 'off' && foreign)) && (foreign || (AT.has(relation ?? '') && head.country !== home))
      ? [atAim({ first, end }, site)]
      : [fromSite({ first, end }, site)]
  })
  const taken = (i: number): boolean => phrases.some((p) => p.data.head && p.first <= i && i < p.end)
  for (const place of chart.outermostWithin('place', range)) {
    if (taken(place.first) || !POINTS.has(place.data.kind) || place.data.use !== 'literal') continue
    const leaves = /^(?:left|leave|leaving|leaves)$/.test(chart.tokens[place.first - 1]?.lower ?? '')
    // "the Kaechon rockets", "the Wonsan launch"; a capital there is a government.
    const attributive =
      (/^(?:NOUN|ADJ)$/.test(chart.tokens[place.end]?.pos ?? '') ||
        /^(?:launch|test|shot|strike)$/.test(chart.tokens[place.end]?.lower ?? '')) &&
      place.data.kind !== 'capital'
    // "struck Jizan with nine missiles": what is hit.
    const hit = /^(?:struck|strike|striking|hit|hitting|shelled|shelling|pounded|bombarded)$/.test(
      chart.tokens[place.first - 1]?.lower ?? '',
    )
    const toward = isAimedAt(chart, place.first)
    // "two missiles: Tabriz at 7 a.m., Shahrud at 4 p.m."
    const listed = isListed(chart, place)
    if (!leaves && !attributive && !hit && !toward && !listed) continue
    const site = siteOf(place.data, place.data.name)
    const foreign = home !== null && place.data.country !== home
    found.push(!leaves && (hit || toward || foreign) ? atAim(place, site) : fromSite(place, site))
  }
  return found
}

/** "fired at “sensitive targets” in Riyadh": what lies there was shot at. */
const isHit = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 7); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (/^(?:at|against)$/.test(lower)) return /^(?:VERB|NOUN)$/.test(chart.tokens[k - 1]?.pos ?? '')
    if (pos === 'VERB') return /^(?:hit|struck|targeted|attacked|pounded)$/.test(lower)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PUNCT|NUM|CCONJ)$/.test(pos) || /^[.,;:]$/.test(lower)) return false
  }
  return false
}

/** A bare place of a list, with its time behind it. */
export const isListed = (chart: Chart, { first, end }: TokenRange): boolean =>
  /^(?:,|:|;|and)$/.test(chart.tokens[first - 1]?.lower ?? '') && chart.longestAt('time', end) !== null

/** "sent against Riyadh", "bound for Najran", "over the garrison town of Abha": what no phrase of place takes. */
const isAimedAt = (chart: Chart, at: number): boolean => {
  const before = prepositionBefore(chart, at)
  if (before === null) return false
  const { lower } = chart.tokens[before]!
  return lower === 'for'
    ? /^(?:bound|headed|heading|destined|intended|meant|made)$/.test(chart.tokens[before - 1]?.lower ?? '')
    : /^(?:against|over)$/.test(lower)
}

/** The preposition in front of a place, over "the garrison town of"; null where none stands there. */
export const prepositionBefore = (chart: Chart, at: number): number | null => {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const { pos } = chart.tokens[k]!
    if (pos === 'ADP') return k
    if (!/^(?:DET|ADJ|NOUN)$/.test(pos)) return null
  }
  return null
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
  const minutes: readonly Minutes[] = minute !== null ? clockMinutes(minute, data.halfOpen ?? false) : part
  return day === null && minutes.length === 0 ? [] : [timedAnchor({ first, end }, day, minutes, minute !== null)]
}

/** "at 3:41", with no word for the half of the day: either. */
const clockMinutes = (minute: number, halfOpen: boolean): readonly Minutes[] =>
  halfOpen && minute < 720
    ? [
        [minute, minute],
        [minute + 720, minute + 720],
      ]
    : [[minute, minute]]

/** "the midnight shot": a part of the day right before a noun, outside any time expression. */
const partsIn = (chart: Chart, range: TokenRange): Anchor[] =>
  nounParts(chart, range).map(({ at, part }) => timedAnchor({ first: at, end: at + 1 }, null, DAY_PART_MINUTES[part], false))
