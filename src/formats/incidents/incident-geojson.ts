import type { Feature, Geometry } from 'geojson'
import { circleRing } from '../../geo/circle-ring.ts'
import { cutLine, cutRing } from '../../geo/date-line.ts'
import type { Point } from '../../geo/sphere.ts'
import type { Amount, PlaceRef } from '../../model/report.ts'
import { preferredOf, type ExportedIncident } from './exported-incident.ts'

/** A sea or province is no point: its middle would lie about where something came down. */
const LARGEST_POINT_KM = 100
/** Beyond this a circle on the Earth is no ring on a map. */
const LARGEST_RING_KM = 15_000

/** The features of one incident (RFC 7946): launch, landing, how uncertain they are, and the ring of the distance flown. */
export const incidentFeatures = ({ incident, actor, timeUtc }: ExportedIncident): Feature[] => {
  const value = <T>(field: string): T | null => (preferredOf(incident, field)?.value as T | undefined) ?? null
  const shared = { incident: incident.id, title: incident.title, type: incident.type, actor, date: value<string>('date'), timeUtc }
  const feature = (role: string, geometry: Geometry | null, properties: object): Feature => ({
    type: 'Feature',
    id: `${incident.id}/${role}`,
    // "Unlocated" by RFC 7946, 3.2.
    geometry: geometry as Geometry,
    properties: { ...shared, role, ...properties },
  })
  const placed = (role: string, place: PlaceRef | null): Feature[] => {
    if (!place) return []
    const point = pointOf(place)
    const named = { name: place.name, ...(place.radiusKm === undefined ? {} : { radiusKm: place.radiusKm }) }
    if (!point || (place.radiusKm ?? 0) > LARGEST_POINT_KM) return [feature(role, null, named)]
    const area = place.radiusKm ? circleArea(point, place.radiusKm) : null
    return [
      feature(role, { type: 'Point', coordinates: [rounded(point.lon), rounded(point.lat)] }, named),
      ...(area ? [feature(`${role}-uncertainty`, area, named)] : []),
    ]
  }
  const launch = value<PlaceRef>('launchArea')
  const from = launch && pointOf(launch)
  return [
    ...(launch ? placed('launch', launch) : [feature('launch', null, {})]),
    ...placed('landing', value<PlaceRef>('landing')),
    ...rings(from, value<Amount>('rangeKm')).map(({ edge, km, geometry }) => feature(`distance-${edge}`, geometry, { km })),
  ]
}

const pointOf = ({ lat, lon }: PlaceRef): Point | null => (typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null)

const rounded = (degrees: number): number => Number(degrees.toFixed(4))

const holdsPole = ({ lat }: Point, km: number): boolean => Math.abs(lat) + km / 110 >= 90

/** A filled circle, its outer ring counterclockwise, cut at the date line; null where it holds a pole. */
const circleArea = (centre: Point, km: number): Geometry | null => {
  if (holdsPole(centre, km)) return null
  const parts = cutRing(circleRing(centre, km).toReversed())
  return parts.length === 1
    ? { type: 'Polygon', coordinates: [parts[0]!] }
    : { type: 'MultiPolygon', coordinates: parts.map((ring) => [ring]) }
}

/** How far it flew, as one ring, or two where only bounds are told. */
const rings = (from: Point | null, amount: Amount | null): { edge: string; km: number; geometry: Geometry }[] => {
  if (!from || !amount) return []
  const edges: [string, number | null | undefined][] =
    amount.value === undefined
      ? [
          ['least', amount.min],
          ['most', amount.max],
        ]
      : [['flown', amount.value]]
  return edges.flatMap(([edge, km]) => {
    if (typeof km !== 'number' || km <= 0 || km > LARGEST_RING_KM || holdsPole(from, km)) return []
    const pieces = cutLine(circleRing(from, km))
    const geometry: Geometry =
      pieces.length === 1 ? { type: 'LineString', coordinates: pieces[0]! } : { type: 'MultiLineString', coordinates: pieces }
    return [{ edge, km, geometry }]
  })
}
