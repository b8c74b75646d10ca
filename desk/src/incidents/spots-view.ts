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
/** Spots far away from nearly all others do not make the rest small. */
const SHOWN = 0.9
/** Steps towards the middle that has least way to all: an average would lie between two regions. */
const STEPS = 12
const KOREA: SpotsView = { centre: [127.5, 38.5], radiusKm: 1200 }

/** Of the Earth's radius: some 60 km. */
const LEAST_AWAY = 0.01

type Vector = [number, number, number]

const vector = (lat: number, lon: number): Vector => [
  Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS),
  Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS),
  Math.sin(lat * RADIANS),
]

/** The point of the sphere with the least way to all spots (Weiszfeld's steps); null where they are spread evenly around it. */
const middleOf = (spots: readonly Spot[]): Vector | null => {
  let middle: Vector | null = null
  for (let step = 0; step < STEPS; step++) {
    const sum: Vector = [0, 0, 0]
    for (const { lat, lon, count } of spots) {
      const at = vector(lat, lon)
      const away = middle ? Math.hypot(at[0] - middle[0], at[1] - middle[1], at[2] - middle[2]) : 1
      const weight = Math.sqrt(count) / Math.max(away, LEAST_AWAY)
      for (const i of [0, 1, 2] as const) sum[i] += at[i] * weight
    }
    const length = Math.hypot(...sum)
    if (length === 0) return null
    middle = [sum[0] / length, sum[1] / length, sum[2] / length]
  }
  return middle
}

/** The part of the world that shows nearly all incidents. */
export const spotsView = (spots: readonly Spot[]): SpotsView => {
  if (spots.length === 0) return KOREA
  const middle = middleOf(spots)
  if (!middle) return KOREA
  const [x, y, z] = middle
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
