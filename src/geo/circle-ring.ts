import { destination, type Point } from './sphere.ts'

const STEPS = 120

/** Longitude and latitude in degrees, in this order, as GeoJSON has them. */
export type Position = [lon: number, lat: number]

/**
 * A circle as a closed line, 121 positions, clockwise from north. Longitudes run on beyond 180 or -180 rather than jump;
 * `cutAtDateLine` brings them back.
 */
export const circleRing = (centre: Point, km: number): Position[] => {
  const points = Array.from({ length: STEPS + 1 }, (_, i) => destination(centre, (360 * (i % STEPS)) / STEPS, km))
  return points.map(({ lat, lon }) => {
    const turned = lon - centre.lon > 180 ? lon - 360 : lon - centre.lon < -180 ? lon + 360 : lon
    return [Number(turned.toFixed(4)), Number(lat.toFixed(4))]
  })
}
