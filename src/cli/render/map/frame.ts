import { geoAzimuthalEquidistant } from 'd3-geo'
import { EARTH_RADIUS_KM, type Point } from '../../../geo/sphere.ts'

/** A round map around a point, on which distances and bearings from the middle are true. Pixels. */
export interface MapFrame {
  readonly centre: readonly [x: number, y: number]
  readonly radiusPx: number
  readonly radiusKm: number
  pxOf(km: number): number
  /** Where a point stands; null beyond the edge. */
  place(point: Point): [x: number, y: number] | null
  /** The point that a pixel shows. */
  pointAt(x: number, y: number): Point
}

/** The frame around a point that shows what lies up to `radiusKm` from it. */
export const mapFrame = (around: Point, radiusKm: number, centre: readonly [number, number], radiusPx: number): MapFrame => {
  const perKm = radiusPx / radiusKm
  const project = geoAzimuthalEquidistant()
    .rotate([-around.lon, -around.lat])
    .scale(perKm * EARTH_RADIUS_KM)
    .translate([centre[0], centre[1]])
    .precision(0)
    .clipAngle(180)
  return {
    centre,
    radiusPx,
    radiusKm,
    pxOf: (km) => km * perKm,
    place: ({ lat, lon }) => {
      const at = project([lon, lat])
      return at && Math.hypot(at[0] - centre[0], at[1] - centre[1]) <= radiusPx ? at : null
    },
    pointAt: (x, y) => {
      const [lon, lat] = project.invert!([x, y])!
      return { lat, lon }
    },
  }
}
