import { bearingDegrees, destination, distanceKm, type Point } from './sphere.ts'

/** Points of the shortest way from a to b, both ends among them, at most `stepKm` apart, each made when it is asked for. One point where a is b. */
export function* alongTrack(a: Point, b: Point, stepKm: number): Generator<Point, void, undefined> {
  yield a
  const km = distanceKm(a, b)
  const steps = Math.ceil(km / stepKm)
  if (steps === 0) return
  const bearing = bearingDegrees(a, b)
  for (let i = 1; i < steps; i++) yield destination(a, bearing, (km * i) / steps)
  yield b
}

/** The same as a list. */
export const trackPoints = (a: Point, b: Point, stepKm: number): Point[] => [...alongTrack(a, b, stepKm)]

/** Where a track comes nearest to something. */
export interface Approach {
  readonly km: number
  /** How far along the track, km from its start. */
  readonly alongKm: number
  readonly point: Point
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Where the shortest way from a to b comes nearest to a point: to 10 m. */
export const closestApproach = (a: Point, b: Point, to: Point): Approach => nearestAlong(a, b, (point) => distanceKm(point, to), 64, 0.01)

/**
 * Where the shortest way from a to b has the least value of a distance: looked for at `looks` points of the way, then
 * around the best of them by golden section to `precisionKm`. The distance must not have a second valley between two looks.
 */
export const nearestAlong = (a: Point, b: Point, distance: (point: Point) => number, looks: number, precisionKm: number): Approach => {
  const total = distanceKm(a, b)
  const bearing = bearingDegrees(a, b)
  const at = (alongKm: number): Approach => {
    const point = alongKm <= 0 ? a : alongKm >= total ? b : destination(a, bearing, alongKm)
    return { km: distance(point), alongKm, point }
  }
  const nearer = (x: Approach, y: Approach): Approach => (y.km < x.km ? y : x)
  const step = total / looks
  let best = at(0)
  if (total > 0) for (let i = 1; i <= looks; i++) best = nearer(best, at(step * i))
  let [low, high] = [Math.max(0, best.alongKm - step), Math.min(total, best.alongKm + step)]
  while (high - low > precisionKm) {
    const left = at(high - GOLDEN * (high - low))
    const right = at(low + GOLDEN * (high - low))
    best = nearer(nearer(best, left), right)
    if (left.km < right.km) high = right.alongKm
    else low = left.alongKm
  }
  return best
}
