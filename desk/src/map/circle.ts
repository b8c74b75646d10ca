import { geoCircle } from 'd3-geo'
import type { Polygon } from 'geojson'
import type { Position } from './packed-land.ts'

const KM_PER_DEGREE = 111.195

/** A circle on the sphere as a polygon; km. */
export const circleAround = (centre: Position, radiusKm: number): Polygon =>
  geoCircle()
    .center(centre)
    .radius(radiusKm / KM_PER_DEGREE)
    .precision(4)()
