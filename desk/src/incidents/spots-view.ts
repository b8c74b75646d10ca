import type { Spot } from '../../../src/server/listing/overview.ts'
import type { Position } from '../map/packed-land.ts'

/** Where a map of spots is centred and how far it reaches, km. */
export interface SpotsView {
  readonly centre: Position
  readonly radiusKm: number
}

const RADIANS = Math.PI / 180
const EARTH_KM = 6371
const LEAST_KM = 400
/** A spot or two far away from all others do not make the rest small. */
const SHOWN = 0.97
const KOREA: SpotsView = { centre: [127.5, 38.5], radiusKm: 1200 }

const vector = (lat: number, lon: number): [number, number, number] => [
  Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
  Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
  Math.sin(lat * RADIANS),
]

/** The part of the world that shows nearly all incidents. */
export const spotsView = (spots: readonly Spot[]): SpotsView => {
  if (spots.length === 0) return KOREA
  const sum = spots.reduce<[number, number, number]>(
    (total, { lat, lon, count }) => {
      const [x, y, z] = vector(lat, lon)
      const weight = Math.sqrt(count)
      return [total[0] + x * weight, total[1] + y * weight, total[2] + z * weight]
    },
    [0, 0, 0],
  )
  const length = Math.hypot(...sum)
  if (length === 0) return KOREA
  const [x, y, z] = sum.map((n) => n / length) as [number, number, number]
  const centre: Position = [Math.atan2(y, x) / RADIANS, Math.asin(z) / RADIANS]
  const away = spots
    .map(({ lat, lon, count }) => {
      const [a, b, c] = vector(lat, lon)
      return { km: Math.acos(Math.min(1, Math.max(-1, a * x + b * y + c * z))) * EARTH_KM, count }
    })
    .sort((p, q) => p.km - q.km)
  const all = away.reduce((total, { count }) => total + count, 0)
  let counted = 0
  const far = away.find(({ count }) => (counted += count) >= all * SHOWN)!
  return { centre, radiusKm: Math.max(LEAST_KM, far.km * 1.25) }
}
