import { quasiRandom } from '../../geo/quasi-random.ts'
import { destination, type Point } from '../../geo/sphere.ts'
import type { SeaMap } from '../sea-map.ts'

/** Where a flight began: within `radiusKm` of a point, on the soil of `state` where one is given; or anywhere in a state. */
export interface LaunchArea {
  readonly name: string
  readonly point: Point
  /** km, 0 or more. Of a whole state: the radius of a circle of its size. */
  readonly radiusKm: number
  /** ISO 3166 alpha-2; null: not known, or not on land. */
  readonly state: string | null
  /** Nothing but the state is known. */
  readonly wholeState: boolean
}

/** How far a state may reach beyond a circle of its size: long ones by about as much again and a half. */
const STRETCH = 2.6
/** Points tried for each point wanted; a circle of 2.6 radii holds the state in a seventh of its area. */
const TRIES = 14

/**
 * At most `count` points that stand for the area, evenly spread, the same each time. On the state's own soil only; the
 * area's middle alone where none of the points tried lies there (a small island on a coarse map).
 */
export const launchPoints = (map: SeaMap, area: LaunchArea, count: number): Point[] => {
  if (area.radiusKm === 0 || count <= 1) return [area.point]
  const at = quasiRandom(2)
  const radius = area.wholeState ? area.radiusKm * STRETCH : area.radiusKm
  const tries = area.state ? count * TRIES : count
  const points: Point[] = []
  for (let i = 0; i < tries && points.length < count; i++) {
    const [u, v] = at(i) as [number, number]
    const point = destination(area.point, v * 360, radius * Math.sqrt(u))
    if (!area.state || map.stateAt(point) === area.state) points.push(point)
  }
  return points.length > 0 ? points : [area.point]
}
