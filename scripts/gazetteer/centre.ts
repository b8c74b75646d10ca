import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'

const EARTH_KM = 6371.0088

/** Centre and size of land. */
export interface Centre {
  lat: number
  lon: number
  radiusKm: number
  areaKm2: number
}

/** Centre of area of one polygon or more; the radius is that of a disc of the same area. */
export const centreOf = (features: readonly Feature<Polygon | MultiPolygon>[]): Centre => {
  const polygons = features.flatMap(({ geometry }) => polygonsOf(geometry))
  const land: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons }
  const [lon, lat] = geoCentroid(land)
  const areaKm2 = geoArea(land) * EARTH_KM ** 2
  return { lat, lon, radiusKm: Math.max(1, Math.round(Math.sqrt(areaKm2 / Math.PI))), areaKm2 }
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(wound)

/** Rings as d3-geo wants them, the outer one clockwise: else it takes the polygon for the rest of the globe. */
const wound = (rings: Position[][]): Position[][] =>
  rings.map((ring, i) => {
    const inside = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI
    return inside === (i === 0) ? ring : [...ring].reverse()
  })

/** Whether a point lies in one of the polygons. */
export const holds = (features: readonly Feature<Polygon | MultiPolygon>[], { lat, lon }: { lat: number; lon: number }): boolean =>
  features.some(({ geometry }) => geoContains({ type: 'MultiPolygon', coordinates: polygonsOf(geometry) }, [lon, lat]))

/** Centre of points, each of the same weight; the radius reaches nine tenths of them. */
export const centreOfPoints = (points: readonly { lat: number; lon: number }[]): Omit<Centre, 'areaKm2'> => {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points.map((p) => [p.lon, p.lat]) })
  const distances = points.map((p) => geoDistance([lon, lat], [p.lon, p.lat]) * EARTH_KM).sort((a, b) => a - b)
  return { lat, lon, radiusKm: Math.max(10, Math.round(distances[Math.floor(distances.length * 0.9)] ?? 10)) }
}
