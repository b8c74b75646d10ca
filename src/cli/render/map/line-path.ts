import type { Point } from '../../../geo/sphere.ts'
import type { MapFrame } from './frame.ts'

/** Points nearer than this to the last one drawn are left out. */
const LEAST_PX = 0.8
/** A line leaves the map for good where it is this far outside, in degrees of latitude and of longitude there. */
const KM_PER_DEGREE = 111

/** The path data of lines on the map: what lies outside of it is left out. */
export const linePath = (frame: MapFrame, lines: readonly (readonly Point[])[]): string => {
  const middle = frame.pointAt(...frame.centre)
  const degrees = frame.radiusKm / KM_PER_DEGREE + 1
  const parts: string[] = []
  for (const line of lines) {
    let pen = false
    let last: readonly [number, number] = [0, 0]
    line.forEach((point, i) => {
      const at = Math.abs(point.lat - middle.lat) > degrees ? null : frame.place(point)
      if (!at) pen = false
      else if (!pen || i === line.length - 1 || Math.hypot(at[0] - last[0], at[1] - last[1]) >= LEAST_PX) {
        parts.push(`${pen ? 'L' : 'M'}${at[0].toFixed(1)} ${at[1].toFixed(1)}`)
        pen = true
        last = at
      }
    })
  }
  return parts.join('')
}
