import { destination, type Point } from '../../geo/sphere.ts'
import type { Reach } from '../../world/reach/reach.ts'
import type { Splash } from '../../world/reach/splash.ts'
import type { WorldMap } from '../../world/load-sea-map.ts'
import type { World } from '../../world/world.ts'
import { ZONE_NAMES } from '../../world/zone-names.ts'
import type { IncidentReach, LonLat } from './incident-map.ts'
import { sentenceOf, withWords } from '../../model/said.ts'

const CIRCLE_STEPS = 120
const ARC_STEP_DEGREES = 3
const MOST_ENDS = 900
const MOST_NEAREST = 4
/** States farther than this from every possible end need no line, km. */
const NEAR_ENOUGH_KM = 400

/** Notes of the sea map name states by their codes. */
const STATE_CODES = /(?:counted as|claimed by) [A-Z]{2}(?:, [A-Z]{2})*|\b[A-Z]{2}(?: and [A-Z]{2})+ share\b/g

const round = (n: number, digits: number): number => Number(n.toFixed(digits))
const lonLat = ({ lat, lon }: Point): LonLat => [round(lon, 4), round(lat, 4)]

/** Points at one distance, from one bearing clockwise to another. */
const arc = (centre: Point, km: number, from: number, turn: number): LonLat[] => {
  const steps = Math.max(2, Math.ceil(turn / ARC_STEP_DEGREES))
  return Array.from({ length: steps + 1 }, (_, i) => lonLat(destination(centre, from + (turn * i) / steps, km)))
}

const circle = (centre: Point, km: number): LonLat[] => {
  const points = Array.from({ length: CIRCLE_STEPS }, (_, i) => lonLat(destination(centre, (360 * i) / CIRCLE_STEPS, km)))
  return [...points, points[0]!]
}

const thinned = <T>(list: readonly T[], most: number): T[] => {
  const step = Math.max(1, list.length / most)
  return Array.from({ length: Math.min(list.length, most) }, (_, i) => list[Math.floor(i * step)]!)
}

/** The reach of a flight as the desk draws it. */
export const incidentReach = (reach: Reach, world: World, map: WorldMap): IncidentReach => {
  const { area, km, words } = reach.question
  const nameOf = (id: string | null): string => (id === null ? 'no state' : (world.placeById.get(id)?.names[0] ?? id))
  const rings = area.wholeState ? [] : Math.round(km.low) === Math.round(km.high) ? [km.low] : [km.low, km.high]
  return {
    from: { name: area.name, at: lonLat(area.point), radiusKm: area.radiusKm, wholeState: area.wholeState },
    km: { from: round(km.low, 1), to: round(km.high, 1) },
    rings: rings.map((radius) => ({
      km: radius,
      label: `${Math.round(radius).toLocaleString('en-US')} km`,
      line: circle(area.point, radius),
    })),
    sectors: area.wholeState
      ? []
      : reach.sectors.map(({ of: { from, to }, share }) => {
          const turn = (to - from + 360) % 360 || (to === from ? 0.5 : 360)
          return { from: round(from, 1), to: round(to, 1), share: round(share, 4), line: arc(area.point, km.high, from, turn) }
        }),
    ends: thinned(reach.possible, MOST_ENDS).map((splash) => lonLat(splash.point)),
    possibleShare: round(reach.possible.length / Math.max(1, reach.all.length), 4),
    zones: reach.zones.map(({ of: { kind, holder }, share }) => ({
      name: `${ZONE_NAMES[kind] ?? kind}${holder ? ` of ${nameOf(holder)}` : ''}`,
      holder,
      share: round(share, 4),
    })),
    seas: reach.seas.map(({ of, share }) => ({ name: of === null ? 'land or an unnamed water' : nameOf(of), share: round(share, 4) })),
    words: words.map((w) => {
      const found = reach.judgements.find((j) => j.words === w)!.judgement
      return { words: w.words, verdict: found.verdict, share: round(found.share, 4) }
    }),
    conflict: reach.conflict?.map((w) => w.words) ?? null,
    overflown: reach.overflown.map(({ of, share }) => ({ name: nameOf(of), share: round(share, 4) })),
    nearest: nearest(reach, map).map(({ state, ...line }) => ({ name: nameOf(state), ...line })),
    notes: reach.notes.map((note) =>
      sentenceOf(withWords(note, (words) => words.replace(STATE_CODES, (codes) => codes.replace(/\b[A-Z]{2}\b/g, nameOf)))),
    ),
  }
}

interface NearestLine {
  state: string
  km: number
  from: LonLat
  to: LonLat
}

/** The shortest way from a possible end to the land of each state around, where that is near enough to be asked about. */
const nearest = (reach: Reach, map: WorldMap): NearestLine[] => {
  const ends = thinned<Splash>(reach.possible.length > 0 ? reach.possible : reach.all, 400)
  return reach.nearestStates
    .filter(({ km }) => km > 0 && km <= NEAR_ENOUGH_KM)
    .slice(0, MOST_NEAREST)
    .flatMap(({ state }) => {
      const end = ends.reduce<Splash | null>((best, s) => (best === null || s.landKm(state) < best.landKm(state) ? s : best), null)
      const land = end && map.nearestLand(end.point, state)
      return land ? [{ state, km: round(land.km, 1), from: lonLat(end.point), to: lonLat(land.point) }] : []
    })
}
