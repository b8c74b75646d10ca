import { bearingDegrees, destination, distanceKm, type Point } from './sphere.ts'

const GOLDEN_ANGLE = 180 * (3 - Math.sqrt(5))

/** Points spread evenly over a circle of this radius, km (a sunflower: each stands for the same area). The first lies near the middle. */
export const circleSamples = (middle: Point, radiusKm: number, count: number): Point[] =>
  Array.from({ length: count }, (_, i) => destination(middle, (i * GOLDEN_ANGLE) % 360, radiusKm * Math.sqrt((i + 0.5) / count)))

/** Points along the shortest way from a to b, both ends included, at most `stepKm` apart. One point where a is b. */
export const waySamples = (a: Point, b: Point, stepKm: number): Point[] => {
  const km = distanceKm(a, b)
  const steps = Math.ceil(km / stepKm)
  const bearing = bearingDegrees(a, b)
  return Array.from({ length: steps + 1 }, (_, i) => (i === 0 ? a : i === steps ? b : destination(a, bearing, (km * i) / steps)))
}
