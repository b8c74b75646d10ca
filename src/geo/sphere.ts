import geodesic from 'geographiclib-geodesic'

/** A point of the Earth's surface, degrees: lat -90 to 90, lon -180 to 180, north and east positive. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Mean radius of the Earth, km (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088

const WGS84 = geodesic.Geodesic.WGS84

/** Length of the shortest way on the WGS 84 ellipsoid, km; Karney 2013, "Algorithms for geodesics", within 15 nm. */
export const distanceKm = (a: Point, b: Point): number => WGS84.Inverse(a.lat, a.lon, b.lat, b.lon).s12! / 1000

/** Bearing at which the shortest way from a to b sets out, degrees clockwise from north, 0 to below 360. 0 where both are one point. */
export const bearingDegrees = (a: Point, b: Point): number => ((WGS84.Inverse(a.lat, a.lon, b.lat, b.lon).azi1! % 360) + 360) % 360

/** The point that lies `km` from `from` along the geodesic that sets out on this bearing (degrees clockwise from north). */
export const destination = (from: Point, bearing: number, km: number): Point => {
  const { lat2, lon2 } = WGS84.Direct(from.lat, from.lon, bearing, km * 1000)
  return { lat: lat2!, lon: lon2! }
}
