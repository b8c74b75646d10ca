import { compassOfDegrees, degreesOfCompass } from '../geo/bearings.ts'
import type { Point } from '../geo/sphere.ts'
import type { Finding, PlaceMention, Report, Span } from '../model/report.ts'
import type { SeaMap } from '../world/sea-map.ts'
import type { World } from '../world/world.ts'
import type { Check } from './check.ts'

/** Behind the name: "Wonsan on its west coast", "Sunan, in the country's east", "Kusong in northeastern North Korea". */
const SIDE =
  /^(?:,?\s+(?:an?\s+(?:[\p{Ll}-]+\s+){1,3})?)?\s*\(?(?:on|in|along|near)\s+(?:(?:the|its|their|(?:the\s+)?[\p{L}.]+(?:\s+\p{Lu}\p{L}+)?['’]s)\s+)(?:far\s+)?(?<wind>(?:north|south)[- ]?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?)(?<what>\s+(?:coast(?:line)?|corner|shore|part|region|tip|end)\b(?!\s+of\s+(?!the\s+(?:country|nation|north|peninsula)\b))|(?=\s*[,.;)]|\s+(?:on|at|by|and|early|this)\b))/iu
/** Before the name: "the eastern coastal city of Wonsan", "its northwestern town of Kusong". */
const SIDE_BEFORE =
  /\b(?:the|its|an?|[\p{L}.]+['’]s)\s+(?:far\s+)?(?<wind>(?:north|south)[- ]?(?:east|west)ern|(?:north|south|east|west)ern|(?:east|west)(?=\s+coast))(?<what>\s+coast(?:al|line)?)?\s+(?:(?:port|coastal)\s+)?(?:city|town|port|county|village|district|site|base|airfield|airport)\s+(?:of\s+)?$/iu
/** A bare wind needs an owner, else it may be of anything: "in the country's northwest". */
const OWNED = /(?:its|their|['’]s)\s+(?:far\s+)?(?:north|south|east|west)/iu

/** How far from the middle a place may lie towards the other side, as a share of the breadth there. */
const DOUBTFUL_SHARE = 0.75
const WRONG_SHARE = 0.85
/** Steps and reach of the search for the edges of the land, degrees; gaps of water up to `GAP` are crossed. */
const STEP = 0.2
const REACH = 25
const GAP = 1
const PLAIN_KINDS: ReadonlySet<string> = new Set(['town', 'capital', 'base', 'site', 'airport', 'peninsula'])
const WIDEST_KM = 40

type Placed = PlaceMention & { lat: number; lon: number; country: string }

const isPlaced = (p: PlaceMention): p is Placed =>
  p.lat !== null && p.lon !== null && p.use === 'literal' && !!p.country && PLAIN_KINDS.has(p.kind) && (p.radiusKm ?? 0) <= WIDEST_KM

/** How far the land of the state goes from a point in steps of `move`, degrees. */
const landAhead = (map: SeaMap, state: string, move: (degrees: number) => Point): number => {
  let last = 0
  for (let at = STEP; at <= REACH && at - last <= GAP; at += STEP) if (map.stateAt(move(at)) === state) last = at
  return last
}

/** Where a point lies between the western (southern) edge of its state's land, 0, and the eastern (northern) one, 1. */
const shareAcross = (map: SeaMap, { lat, lon, country }: Placed, axis: 'east' | 'north'): number | null => {
  const to =
    (sign: 1 | -1) =>
    (degrees: number): Point =>
      axis === 'east' ? { lat, lon: ((((lon + sign * degrees + 180) % 360) + 360) % 360) - 180 } : { lat: lat + sign * degrees, lon }
  const [behind, ahead] = [landAhead(map, country, to(-1)), landAhead(map, country, to(1))]
  return behind + ahead < 1 ? null : behind / (behind + ahead)
}

/** The same by the middle of the state and its radius: a coast that runs slanting makes the land at one latitude say little. */
const shareByMiddle = (world: World, place: Placed, axis: 'east' | 'north'): number => {
  const { lat = null, lon = null, radiusKm = null } = world.placeById.get(place.country) ?? {}
  if (lat === null || lon === null || !radiusKm) return 0.5
  const degrees = axis === 'north' ? place.lat - lat : (place.lon - lon) * Math.cos((lat * Math.PI) / 180)
  return Math.min(1, Math.max(0, 0.5 + (degrees * KM_PER_DEGREE) / (2 * radiusKm)))
}

const KM_PER_DEGREE = 111.2

/** How far beyond the middle, on the side other than the one told, the place lies: 0.5 in the middle, 1 at the far edge. */
const wrongness = (map: SeaMap, world: World, place: Placed, degrees: number, coast: boolean): number => {
  const sides = [
    { axis: 'east' as const, told: Math.sin((degrees * Math.PI) / 180) },
    { axis: 'north' as const, told: Math.cos((degrees * Math.PI) / 180) },
  ].filter(({ told }) => Math.abs(told) > 0.1)
  return Math.max(
    ...sides.map(({ axis, told }) => {
      const across = shareAcross(map, place, axis)
      const middle = shareByMiddle(world, place, axis)
      // Which coast a town lies on is seen beside it.
      const shares = across === null ? [middle] : coast && axis === 'east' && sides.length === 1 ? [across] : [across, middle]
      return Math.min(...shares.map((share) => (told > 0 ? 1 - share : share)))
    }),
  )
}

/** The words of a side behind a name or before it. */
const sideTold = (text: string, [start, end]: Span): { wind: string; coast: boolean; span: Span } | null => {
  const behind = SIDE.exec(text.slice(end, end + 90))
  if (behind && (behind.groups!.what!.trim() !== '' || OWNED.test(behind[0])))
    return { wind: behind.groups!.wind!, coast: /coast|shore/i.test(behind.groups!.what!), span: [start, end + behind[0].length] }
  const before = SIDE_BEFORE.exec(text.slice(Math.max(0, start - 70), start))
  return before ? { wind: before.groups!.wind!, coast: before.groups!.what !== undefined, span: [start - before[0].length, end] } : null
}

/** A place told to lie on a side of its country: "Wonsan on the west coast", against where the land of the state begins and ends there. */
export const placeSide: Check = {
  name: 'place-side',
  run: (report: Report, world): Finding[] => {
    const map = world.seaMap?.()
    if (!map) return []
    const { text } = report.article
    return report.places.filter(isPlaced).flatMap((place): Finding[] => {
      const told = sideTold(text, place.span)
      const degrees = told ? degreesOfCompass(told.wind.replace(' ', '')) : null
      if (!told || degrees === null) return []
      const wrong = wrongness(map, world, place, degrees, told.coast)
      const verdict = wrong > WRONG_SHARE ? 'contradicted' : wrong > DOUBTFUL_SHARE ? 'implausible' : 'consistent'
      const side = compassOfDegrees(degrees)
      return [
        {
          check: 'place-side',
          verdict,
          claims: [],
          spans: [told.span],
          inputs: { place: place.text, country: place.country, toldDegrees: degrees, sharePercent: Math.round(wrong * 100) },
          margin: { sharePercent: Math.round((DOUBTFUL_SHARE - wrong) * 100) },
          sentence:
            verdict === 'consistent'
              ? `${place.text} may lie in the ${side}, as printed.`
              : `Most of the state’s land lies to the ${side} of ${place.text}, which is told to lie in the ${side}.`,
        },
      ]
    })
  },
}
