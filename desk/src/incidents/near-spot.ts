import type { Overview, Spot } from '../../../src/server/listing/overview.ts'
import type { LengthUnit } from '../settings/settings.svelte.ts'
import { sayLength } from '../words/length.ts'

/** Incidents within this of a spot are those of the spot, km. */
const SPOT_KM = 6
/** Degrees. */
const SAME = 0.06

/** The filter that shows the incidents of one spot: latitude, longitude, km. */
export const nearSpot = ({ lat, lon }: Pick<Spot, 'lat' | 'lon'>): string => `${lat},${lon},${SPOT_KM}`

/** A filter by place in words: the name of the spot where it is one, else the circle. */
export const sayNear = (near: string, overview: Overview | null, unit: LengthUnit): string => {
  const [lat, lon, km] = near.split(',').map(Number) as [number, number, number]
  const spot = overview?.places.find((one) => Math.abs(one.lat - lat) < SAME && Math.abs(one.lon - lon) < SAME)
  return spot && km === SPOT_KM ? spot.name : `within ${sayLength(km, unit)} of ${lat}, ${lon}`
}
