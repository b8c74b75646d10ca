import { bearingGap, compassOfDegrees, degreesOfCompass } from '../geo/bearings.ts'
import { bearingDegrees, distanceKm } from '../geo/sphere.ts'
import type { Finding, PlaceMention, Report } from '../model/report.ts'
import { said, sentenceOf } from '../model/said.ts'
import type { Check } from './check.ts'
import { sayKm } from './flight-figures.ts'
import { UNIT_FACTORS } from './unit-factors.ts'

/** "Beit Ela, a village some 30 km north of Tel Aviv", "Dera, northwest of the city of Homs": what stands between the two names. */
const BETWEEN =
  /^,?\s+(?:(?:which\s+)?(?:is|lies|sits|stands)\s+|(?:an?|the)\s+(?:[\p{L}-]+\s+){1,5}?)?(?:(?:just|some|about|around|roughly|nearly|only|less than|more than)\s+)*(?:(?<figure>\d[\d,.]*)\s*(?<unit>km|kilomet(?:er|re)s?|miles?)\b(?:\s*\([^)]{1,30}\))?\s+)?(?:to\s+the\s+)?(?<wind>(?:north|south)[- ]?(?:east|west)|north|south|east|west)\s+of\s+(?:the\s+(?:capital|city|town|port|village)(?:\s+of)?\s+|central\s+|downtown\s+)?$/iu

/** Towns nearer than this to each other are too wide for their points to tell a bearing; farther ones are rarely told by one. */
const NEAREST = 8
const FARTHEST = 400
const FARTHEST_BARE = 150
/** A bearing off by more than this is no rounding and no shape of a town: "south" for what lies north. */
const WRONG_DEGREES = 120
const OPPOSITE_DEGREES = 150
/** Without a distance that fits, the two points may be of other places of these names. */
const DISTANCE_FACTOR = 1.5
const PLAIN_KINDS: ReadonlySet<string> = new Set(['town', 'capital', 'base', 'site', 'province'])

type Placed = PlaceMention & { lat: number; lon: number }

const isPlaced = (p: PlaceMention): p is Placed =>
  p.lat !== null && p.lon !== null && p.use === 'literal' && (p.radiusKm ?? 0) <= 30 && PLAIN_KINDS.has(p.kind ?? '')

const check = (report: Report, place: Placed, from: Placed): Finding[] => {
  const between = report.article.text.slice(place.span[1], from.span[0])
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
  run: (report) => {
    const findings: Finding[] = []
    for (let i = 0; i + 1 < report.places.length; i++) {
      const [place, from] = [report.places[i]!, report.places[i + 1]!]
      if (isPlaced(place) && isPlaced(from)) findings.push(...check(report, place, from))
    }
    return findings
  },
}
