import { groupBy } from '../model/group-by.ts'
import type { Point } from '../geo/sphere.ts'
import type { SeaMap, ZoneAnswer } from './sea-map.ts'

/** A part of an area, an arc or a way that lies in one zone. */
export interface ZoneShare extends Pick<ZoneAnswer, 'kind' | 'holder' | 'claimants'> {
  /** Above 0, at most 1; all shares of a list make 1. */
  readonly share: number
  /** Samples this share was counted from. */
  readonly points: number
}

/** Which share of some points lies in which zone, greatest first. Give points that stand for equal parts. None for no points. */
export const shareByZone = (map: Pick<SeaMap, 'zoneAt'>, points: readonly Point[]): ZoneShare[] => {
  const zones = groupBy(
    points.map((point) => map.zoneAt(point)),
    ({ kind, holder, claimants }) => `${kind} ${holder} ${claimants.join()}`,
  )
  return [...zones.values()]
    .map((same) => {
      const { kind, holder, claimants } = same[0]!
      return { kind, holder, claimants, share: same.length / points.length, points: same.length }
    })
    .sort((a, b) => b.points - a.points)
}
