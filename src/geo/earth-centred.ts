import { EARTH_RADIUS_KM } from './sphere.ts'

/**
 * Points of the WGS 84 ellipsoid as x, y, z in km from the centre of the Earth. The straight distance of two such points
 * tells their geodesic distance to within a metre up to 400 km, and knows neither date line nor poles.
 */
export type EarthCentred = readonly [x: number, y: number, z: number]

const A = 6378.137
const E2 = 0.00669437999014
const RAD = Math.PI / 180

/** Degrees to km from the centre. */
export const earthCentred = (lon: number, lat: number): EarthCentred => {
  const sin = Math.sin(lat * RAD)
  const cos = Math.cos(lat * RAD)
  const normal = A / Math.sqrt(1 - E2 * sin * sin)
  return [normal * cos * Math.cos(lon * RAD), normal * cos * Math.sin(lon * RAD), normal * (1 - E2) * sin]
}

/** Length on the surface, km, of a straight way through the Earth, km. */
export const arcOfChord = (chordKm: number): number => 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chordKm / (2 * EARTH_RADIUS_KM)))

/** Straight way through the Earth, km, under a length on the surface, km; the whole Earth above half its girth. */
export const chordOfArc = (km: number): number =>
  km >= Math.PI * EARTH_RADIUS_KM ? Infinity : 2 * EARTH_RADIUS_KM * Math.sin(km / (2 * EARTH_RADIUS_KM))
