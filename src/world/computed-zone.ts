import type { Areas } from '../geo/areas.ts'
import { earthCentred, type EarthCentred } from '../geo/earth-centred.ts'
import type { Point } from '../geo/sphere.ts'
import type { AllLand, Land, LandCoast } from './land.ts'
import { ZONE_BREADTH_KM } from './nautical.ts'
import type { MapHeader } from './packed-map.ts'
import type { ZoneAnswer, ZoneKind } from './sea-map.ts'

/** Outer edges of the zones, nearest first, km from the coast, which stands for the base line. */
const EDGES: readonly (readonly [kind: ZoneKind, outerKm: number])[] = [
  ['territorial-sea', ZONE_BREADTH_KM['territorial-sea']],
  ['contiguous-zone', ZONE_BREADTH_KM['contiguous-zone']],
  ['eez', ZONE_BREADTH_KM.eez],
]
const EEZ_KM = ZONE_BREADTH_KM.eez
// Computed holders that official polygons contradict lie at most this near to the computed edge, but for a few (eval, zones).
const DOUBTFUL_KM = 15

/** What the zone of a point is computed from. */
export interface ZoneSource {
  readonly land: AllLand
  readonly joint: MapHeader['joint']
  readonly jointAreas: Areas
  /** The state whose internal waters the sea at a point is as a whole, null elsewhere. */
  internalOf(point: Point): string | null
}

/** The zone of a point by distance: 12, 24 and 200 nautical miles from the coast, and between states the nearest coast decides. */
export const computedZone = (source: ZoneSource, point: Point): ZoneAnswer => {
  const at = earthCentred(point.lon, point.lat)
  const { holderOf, nearestCoast, isEnclosed } = source.land
  const own = holderOf(point)
  if (own) {
    const edges = [own.coast, own.border].map((lines) => lines.nearest(at)?.km ?? Infinity)
    return answer('land', own, Math.min(...edges), disputeNotes(own))
  }
  const first = nearestCoast(at)!
  const nearest = first.near.km
  if (isEnclosed(point)) {
    const margin = Math.min(nearest, equidistanceKm(source.land, at, first, nearest))
    return answer('internal-waters', first.land, margin, [
      'Enclosed by land: no sea under UNCLOS. Counted to the nearest coast; treaties of the states around it may differ.',
    ])
  }
  if (nearest > EEZ_KM) return { ...HIGH_SEAS, marginKm: nearest - EEZ_KM, notes: doubtNotes(nearest - EEZ_KM) }
  if (first.land.unit.state === 'AQ')
    return { ...HIGH_SEAS, marginKm: EEZ_KM - nearest, notes: ['Off Antarctica, where the Antarctic Treaty leaves all claims open.'] }

  const step = EDGES.findIndex(([, outer]) => nearest <= outer)
  const inner = EDGES[step - 1]?.[1] ?? 0
  const internalOf = source.internalOf(point)
  const toEdge = internalOf ? nearest : Math.min(nearest - inner, EDGES[step]![1] - nearest)
  const shared = source.jointAreas.at(point).map((area) => source.joint[area]!)
  const ofStates = Math.min(toEdge, equidistanceKm(source.land, at, first, toEdge))
  const margin = source.joint.reduce((least, _, area) => Math.min(least, source.jointAreas.edgeKm(area, point, least)), ofStates)
  const notes = [
    ...disputeNotes(first.land),
    ...shared.map(({ name, states, matter }) => `In the ${name}: ${states.join(' and ')} share ${matter}.`),
    ...doubtNotes(margin),
  ]
  const kind = internalOf !== null && internalOf === first.land.unit.state ? 'internal-waters' : EDGES[step]![0]
  return answer(
    kind,
    first.land,
    margin,
    notes,
    shared.flatMap(({ states }) => states),
  )
}

const HIGH_SEAS = { kind: 'high-seas', holder: null, claimants: [], basis: 'computed' } as const

const answer = (kind: ZoneKind, { unit }: Land, marginKm: number, notes: readonly string[], more: readonly string[] = []): ZoneAnswer => {
  const named = [...(unit.state ? [unit.state] : []), ...(unit.dispute?.claimants ?? []), ...more]
  return { kind, holder: unit.state, claimants: [...new Set(named)], marginKm, basis: 'computed', notes }
}

/** How far the nearest line is on which another coast is as near, at least: half of what the other is farther. Looked for up to `upTo` km. */
const equidistanceKm = ({ nearestCoast }: AllLand, at: EarthCentred, first: LandCoast, upTo: number): number => {
  const second = nearestCoast(at, first.near.km + 2 * upTo, first)
  return second ? (second.near.km - first.near.km) / 2 : Infinity
}

const disputeNotes = ({ unit: { state, dispute } }: Land): string[] => {
  if (!dispute) return []
  const [name, ...others] = dispute.names
  const called = others.length > 0 ? `${name} (${others.join('/')})` : name
  const counted = state ? `counted as ${state}` : 'held by several states in parts'
  const told = {
    land: `Disputed: ${called}, ${counted}; claimed by ${dispute.claimants.join(', ')}.`,
    waters: `Disputed waters: off ${called}, ${counted}; claimed by ${dispute.claimants.join(', ')}.`,
    rock: `${called}, ${counted}: other states say it is a rock, which has no exclusive economic zone.`,
    'not-in-control': `${called}, ${counted}, which does not control it.`,
  }
  return [told[(dispute.note as keyof typeof told | undefined) ?? 'land']]
}

const doubtNotes = (marginKm: number): string[] =>
  marginKm < DOUBTFUL_KM
    ? [
        `Only ${marginKm < 1 ? 'some hundred metres' : `${Math.round(marginKm)} km`} from a computed edge: base lines or an agreed boundary can move it.`,
      ]
    : []
