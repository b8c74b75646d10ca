import { distanceKm } from '../../geo/sphere.ts'
import type { Amount, Event, Report } from '../../model/report.ts'
import { said, saidJoin, type Said } from '../../model/said.ts'
import type { PlaceRow } from '../../world/rows.ts'
import type { LaunchArea } from '../../world/reach/launch-points.ts'
import type { KmRange } from '../../world/reach/sample-splashes.ts'
import type { World } from '../../world/world.ts'
import type { Assumptions } from '../assumptions.ts'
import { flightFigures, sayKm } from '../flight-figures.ts'
import { intervalOf } from '../interval-of.ts'
import { isRecalled, ownClaims } from './own-claims.ts'

/** A distance told, with what it can stand for. */
export interface Distance {
  readonly amount: Amount
  readonly km: KmRange
}

/** What is known of a flight: from where, how far; several where the text tells of several, all of them possible. */
export interface Flight {
  readonly areas: readonly LaunchArea[]
  readonly distances: readonly Distance[]
  /** Ids of the claims behind it. */
  readonly claims: readonly string[]
  /** Fields that the user supposed, not the text. */
  readonly assumed: readonly string[]
  /** What the map would need to know: "launch area", "distance flown". */
  readonly missing: readonly string[]
}

/** "From the Wonsan area", "from near Kusong": no launch pad is meant. */
const LEAST_RADIUS_KM = 10
/** "North of Pyongyang": somewhere there. */
const BESIDE_RADIUS_KM = 100
/** From anywhere in a larger state a flight can end nearly everywhere. */
const LARGEST_STATE_KM = 800
const MOST = 4

const MOBILE: ReadonlySet<string> = new Set(['submarine', 'ship', 'aircraft'])
const BESIDE = /\b(?:north|south|east|west)(?:-?(?:east|west))? of (?:the )?$/i

/** The flight of a launch as the text tells it, or as the user supposes for the main one. */
export const flightOf = (report: Report, event: Event, world: World, assumptions: Assumptions): Flight => {
  const supposed = event.main ? assumptions : {}
  const told = supposed.launchArea ? [] : launchAreas(report, event, world)
  const areas = supposed.launchArea
    ? [areaOf(supposed.launchArea)]
    : told.length > 0
      ? narrowest(told.map((t) => t.area))
      : wholeState(event, world)
  const figures = supposed.rangeKm
    ? []
    : flightFigures(report, event, 'rangeKm').filter((f) => !f.claim || !isRecalled(report, event, f.claim.span))
  const distances = supposed.rangeKm
    ? [{ amount: supposed.rangeKm, km: intervalOf(supposed.rangeKm)! }]
    : widest(figures.map(({ amount, interval }) => ({ amount, km: interval })))
  return {
    areas: areas.slice(0, MOST),
    distances: distances.slice(0, MOST),
    claims: [...told.map((t) => t.claim), ...figures.flatMap((f) => (f.claim ? [f.claim.id] : []))],
    assumed: Object.keys(supposed),
    missing: [...(areas.length === 0 ? ['launch area'] : []), ...(distances.length === 0 ? ['distance flown'] : [])],
  }
}

/** A row of the gazetteer as a launch area; a state is its whole land. */
export const areaOf = (row: PlaceRow): LaunchArea => ({
  name: row.names[0]!,
  point: { lat: row.lat!, lon: row.lon! },
  radiusKm: row.kind === 'country' ? row.radiusKm! : Math.max(LEAST_RADIUS_KM, row.radiusKm ?? 0),
  state: row.country,
  wholeState: row.kind === 'country',
})

const NO_SITE: ReadonlySet<string> = new Set(['country', 'continent', 'sea', 'water'])

const launchAreas = (report: Report, event: Event, world: World): { area: LaunchArea; claim: string }[] =>
  ownClaims(report, event, 'launchArea').flatMap((claim) => {
    const { id, name } = (claim.value ?? {}) as { id?: string | null; name?: string }
    const row = id ? world.placeById.get(id) : undefined
    if (!row || row.lat === null || row.lon === null || row.radiusKm === null || NO_SITE.has(row.kind)) return []
    const area = areaOf(row)
    const at = row.names.map((n) => (name ?? '').indexOf(n)).find((i) => i >= 0) ?? 0
    const beside = BESIDE.test((name ?? '').slice(0, at))
    return [{ area: beside ? { ...area, radiusKm: Math.max(area.radiusKm, BESIDE_RADIUS_KM) } : area, claim: claim.id }]
  })

/** Without the areas that hold another: "Mupyong-ni in Jagang Province" is Mupyong-ni. */
const narrowest = (areas: readonly LaunchArea[]): LaunchArea[] =>
  areas.filter(
    (wide, i) =>
      !areas.some(
        (other, j) =>
          (other.radiusKm < wide.radiusKm || (other.radiusKm === wide.radiusKm && j < i)) &&
          distanceKm(wide.point, other.point) <= wide.radiusKm * 1.5,
      ),
  )

/** Without the distances that another holds: 998 km beside about 1,000 km. */
const widest = (distances: readonly Distance[]): Distance[] =>
  distances.filter(
    ({ km }, i) =>
      !distances.some(
        (d, j) => j !== i && d.km.low <= km.low && d.km.high >= km.high && (j < i || d.km.low < km.low || d.km.high > km.high),
      ),
  )

const wholeState = (event: Event, world: World): LaunchArea[] => {
  const row = world.placeById.get(event.actor?.id ?? '')
  const atLand = !MOBILE.has(event.platform ?? '') && event.weapon?.class !== 'SLBM'
  return atLand && row?.kind === 'country' && row.lat !== null && row.radiusKm !== null && row.radiusKm <= LARGEST_STATE_KM
    ? [areaOf(row)]
    : []
}

/** "A flight of about 700 km from anywhere in North Korea"; within a sentence with a small `a`. */
export const sayFlight = ({ areas, distances }: Flight, a: 'A' | 'a' = 'A'): Said => {
  const from = areas.map((a) => (a.wholeState ? `anywhere in ${a.name}` : a.name)).join(' or ')
  const lengths = new Map(distances.map(({ amount }) => sayKm(amount)).map((told) => [told.text, told]))
  return said`${a} flight of ${saidJoin([...lengths.values()], ' or ')} from ${from}`
}
