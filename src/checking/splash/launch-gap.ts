import { distanceKm, type Point } from '../../geo/sphere.ts'
import type { SeaMap } from '../../world/sea-map.ts'
import type { World } from '../../world/world.ts'
import type { Flight } from './flight.ts'
import { launchPointsOf } from './possible-splashes.ts'

/** How far a point lies from where the flight can have ended by distance alone, km: 0 where one of the distances told leads to it. */
export const launchGapKm = (world: World, map: SeaMap, { areas, distances }: Flight, point: Point): number => {
  let least = Infinity
  for (const area of areas) {
    // A circle around the middle stands for a small area; of a whole state its own points, as far apart as a fifth of it.
    const starts = area.wholeState ? launchPointsOf(world, map, area) : [area.point]
    const radius = area.wholeState ? area.radiusKm / 5 : area.radiusKm
    for (const start of starts) {
      const away = distanceKm(start, point)
      for (const { km } of distances) least = Math.min(least, Math.max(0, km.low - radius - away, away - km.high - radius))
      if (least === 0) return 0
    }
  }
  return least
}
