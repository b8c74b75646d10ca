import { circleRing } from '../../geo/circle-ring.ts'
import type { Point } from '../../geo/sphere.ts'
import type { Reach } from '../../world/reach/reach.ts'

const feature = (geometry: object, properties: object): object => ({ type: 'Feature', geometry, properties })

/** What `groundtrack reach --geojson` prints: launch area, the two edges of the ring, possible ends with bearing and distance. */
export const reachGeoJson = (reach: Reach): object => {
  const { area, km } = reach.question
  const position = ({ lat, lon }: Point): [number, number] => [Number(lon.toFixed(4)), Number(lat.toFixed(4))]
  return {
    type: 'FeatureCollection',
    features: [
      feature(
        { type: 'Point', coordinates: position(area.point) },
        { role: 'launch-area', name: area.name, radiusKm: area.radiusKm, wholeState: area.wholeState },
      ),
      ...(['low', 'high'] as const).map((edge) =>
        feature({ type: 'LineString', coordinates: circleRing(area.point, km[edge]) }, { role: 'range-ring', km: km[edge] }),
      ),
      ...reach.possible.map((s) =>
        feature(
          { type: 'Point', coordinates: position(s.point) },
          { role: 'possible-end', bearingDegrees: Number(s.bearing.toFixed(1)), km: Number(s.km.toFixed(1)) },
        ),
      ),
    ],
  }
}
