import { geoAzimuthalEquidistant, geoEqualEarth, geoMercator, geoPath, type GeoProjection } from 'd3-geo'
import type { Geometry } from 'geojson'
import type { Position } from './packed-land.ts'

/** Mean radius of the Earth, km (IUGG); the plane of a frame counts in km at its centre. */
const EARTH_RADIUS_KM = 6371.0088
const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180

/** Azimuthal equidistant: distances and bearings from the centre are true, so that range rings are circles. */
export type ProjectionName = 'azimuthal' | 'equal-area' | 'mercator'

/** A plane map around a point: kilometres east (x) and south (y) of it, true at the centre. */
export interface Frame {
  readonly name: ProjectionName
  readonly centre: Position
  /** What lies farther from the centre is not drawn, km. */
  readonly edgeKm: number
  /** Where a position stands; null beyond the edge. */
  place(at: Position): [x: number, y: number] | null
  /** The position that a point of the plane shows; null outside of the map. */
  positionAt(x: number, y: number): Position | null
  /** GeoJSON as SVG path data in the plane; points become lines without length, which round line ends make dots. */
  path(geometry: Geometry): string
}

const HALF_WORLD_KM = 180 * KM_PER_DEGREE

const projectionOf = (name: ProjectionName, [lon, lat]: Position, edgeKm: number): GeoProjection => {
  const projection =
    name === 'azimuthal'
      ? geoAzimuthalEquidistant()
          .rotate([-lon, -lat])
          .clipAngle(Math.min(179.9, edgeKm / KM_PER_DEGREE))
      : name === 'mercator'
        ? geoMercator().rotate([-lon, 0])
        : geoEqualEarth().rotate([-lon, 0])
  projection.scale(EARTH_RADIUS_KM).precision(name === 'azimuthal' ? 0 : 20)
  // Km at the centre, whatever the projection does to scale there.
  const [x0, y0] = projection.translate([0, 0])([lon, lat])!
  const east = projection([lon + 0.01, lat])!
  const stretch = (0.01 * KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180)) / Math.hypot(east[0] - x0, east[1] - y0)
  projection.scale(EARTH_RADIUS_KM * stretch)
  const [cx, cy] = projection([lon, lat])!
  return projection.translate([-cx, -cy])
}

/** A frame around `centre` that reaches `edgeKm` far (at most half around the world). */
export const frameAround = (centre: Position, edgeKm = HALF_WORLD_KM, name: ProjectionName = 'azimuthal'): Frame => {
  const projection = projectionOf(name, centre, edgeKm)
  const path = geoPath(projection).digits(1)
  const place = (at: Position): [number, number] | null => {
    const found = projection(at)
    if (!found || !Number.isFinite(found[0]) || !Number.isFinite(found[1])) return null
    return name === 'azimuthal' && Math.hypot(found[0], found[1]) > edgeKm ? null : found
  }
  return {
    name,
    centre,
    edgeKm,
    path: (geometry) => (geometry.type === 'MultiPoint' ? dots(geometry.coordinates, place) : (path(geometry) ?? '')),
    place,
    positionAt: (x, y) => {
      const found = projection.invert?.([x, y])
      return found && found.every(Number.isFinite) && Math.abs(found[1]) <= 90 ? found : null
    },
  }
}

const dots = (points: readonly (readonly number[])[], place: Frame['place']): string =>
  points
    .map((point) => place(point as Position))
    .flatMap((at) => (at ? [`M${at[0].toFixed(1)} ${at[1].toFixed(1)}h0`] : []))
    .join('')
