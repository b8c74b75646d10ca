import { bearingGap, compassOfDegrees, degreesOfCompass } from '../geo/bearings.ts'
import { bearingDegrees, distanceKm } from '../geo/sphere.ts'
import type { Finding, PlaceMention, Report } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import type { World } from '../world/world.ts'
import type { Check } from './check.ts'
import { sayKm } from './flight-figures.ts'
import { UNIT_FACTORS } from './unit-factors.ts'

/** "Beit Ela, a village some 30 km north of Tel Aviv", "Dera, northwest of the city of Homs": what stands between the two names. */
const BETWEEN =
  /^,?\s+(?:(?:which\s+)?(?:is|lies|sits|stands)\s+|(?:an?|the)\s+(?:[\p{L}-]+\s+){1,5}?)?(?:(?:just|some|about|around|roughly|nearly|only|less than|more than)\s+)*(?:(?<figure>\d[\d,.]*)\s*(?<unit>km|kilomet(?:er|re)s?|miles?)\b(?:\s*\([^)]{1,30}\))?\s+)?(?:to\s+the\s+)?(?<wind>(?:north|south)[- ]?(?:east|west)|north|south|east|west)\s+of\s+(?:the\s+(?:capital|city|town|port|village)(?:\s+of)?\s+|central\s+|downtown\s+)?$/iu

/** Towns nearer than this to each other are too wide for their points to tell a bearing; farther ones are rarely told by one. */
const NEAREST = 8
const FARTHEST = 1500
const FARTHEST_BARE = 150
/** A bearing off by more than this is no rounding and no shape of a town: "south" for what lies north. */
const WRONG_DEGREES = 120
const OPPOSITE_DEGREES = 150
/** Without a distance that fits, the two points may be of other places of these names. */
const DISTANCE_FACTOR = 1.5
const PLAIN_KINDS: ReadonlySet<string> = new Set(['town', 'capital', 'base', 'site', 'province'])

/** "The village is about 80 km south of the Gaza Strip": of the place named last before. */
const TAKEN_UP =
  /^\s*(?:it|(?:the|this|that)\s+(?:\p{Ll}+\s+)?(?:town|village|community|city|moshav|kibbutz|settlement|site|base|port|island|county|capital|district))\s+(?:is|lies|sits|stands)(?:\s+(?:located|situated))?$/iu
const FARTHEST_BACK = 250

type Placed = PlaceMention & { lat: number; lon: number }

const isPlaced = (p: PlaceMention): p is Placed =>
  p.lat !== null && p.lon !== null && p.use === 'literal' && (p.radiusKm ?? 0) <= 30 && PLAIN_KINDS.has(p.kind ?? '')

/** A province named like its capital is hardly meant where a distance is counted from it: "225 km east of Tehran". */
const asTown = (place: PlaceMention, world: World): PlaceMention => {
  if (!AREAS.has(place.kind)) return place
  const towns = world.gazetteer
    .named(place.text)
    .filter((p) => p.country === place.country && /^(?:town|capital)$/.test(p.kind))
    .sort((a, b) => b.population - a.population)
  const town = towns[0]
  return town ? { ...place, lat: town.lat, lon: town.lon, radiusKm: town.radiusKm, kind: 'town' } : place
}

const AREAS: ReadonlySet<string> = new Set(['province', 'county'])

/** What stands between two names, or between a word that takes up the first one and the second. */
const wordsBetween = (text: string, place: Placed, from: Placed): string => {
  const between = text.slice(place.span[1], from.span[0])
  const sentence = between.lastIndexOf('. ')
  if (sentence < 0 || between.length > FARTHEST_BACK) return between
  const own = between.slice(sentence + 1)
  const verb = /\s(?:is|lies|sits|stands)(?:\s+(?:located|situated))?(?=\s)/u.exec(own)
  const subject = verb ? own.slice(0, verb.index + verb[0].length) : ''
  return verb && TAKEN_UP.test(subject) ? own.slice(subject.length) : between
}

const check = (report: Report, place: Placed, from: Placed): Finding[] => {
  const between = wordsBetween(report.article.text, place, from)
  const match = between.length > 120 ? null : BETWEEN.exec(between)
  const told = match ? degreesOfCompass(match.groups!['wind']!.replace(' ', '')) : null
  if (!match || told === null) return []
  const { figure, unit } = match.groups!
  const km = distanceKm(from, place)
  const stated = figure ? Number(figure.replace(/,(?=\d{3}\b)/g, '')) * UNIT_FACTORS[/^mi/i.test(unit!) ? 'mi' : 'km']!.factor : null
  if (km < NEAREST || km > (stated === null ? FARTHEST_BARE : FARTHEST)) return []
  if (stated !== null && !(Math.max(stated, km) <= Math.min(stated, km) * DISTANCE_FACTOR)) return []
  const real = bearingDegrees(from, place)
  const off = bearingGap(real, told)
  const span: [number, number] = [place.span[0], from.span[1]]
  const shared = {
    check: 'place-bearing',
    claims: [],
    spans: [span],
    inputs: { place: place.text, from: from.text, toldDegrees: told, degrees: Math.round(real), km: Math.round(km) },
    margin: { degrees: Math.round(WRONG_DEGREES - off) },
  }
  const lies = said`${place.text} lies ${sayKm(Math.round(km))} ${compassOfDegrees(real)} of ${from.text}`
  const otherwise = sentenceOf(said`${lies}, not ${compassOfDegrees(told)}.`)
  // Without a distance only the very opposite is worth a word.
  if (stated === null) return off > OPPOSITE_DEGREES ? [{ ...shared, verdict: 'implausible', ...otherwise }] : []
  if (off > WRONG_DEGREES) return [{ ...shared, verdict: 'contradicted', ...otherwise }]
  return off <= 67.5 ? [{ ...shared, verdict: 'consistent', ...sentenceOf(said`${lies}, as printed.`) }] : []
}

/**
 * A place told by distance and bearing from another, both known on the map. Only towns and sites whose distance fits are
 * judged: where it does not, one of the names may mean another place.
 */
export const placeBearing: Check = {
  name: 'place-bearing',
  run: (report, world) => {
    const findings: Finding[] = []
    for (let i = 0; i + 1 < report.places.length; i++) {
      const [place, from] = [asTown(report.places[i]!, world), asTown(report.places[i + 1]!, world)]
      if (isPlaced(place) && isPlaced(from)) findings.push(...check(report, place, from))
    }
    return findings
  },
}
