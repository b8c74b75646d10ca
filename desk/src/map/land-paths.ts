import type { Frame } from './frame.ts'
import type { LandMap, Position } from './packed-land.ts'

/** SVG path data in the plane of a frame. */
export interface LandPaths {
  readonly land: string
  readonly coast: string
  readonly borders: string
}

/** A cap of the sphere around a polygon: what lies outside of the view is not projected. */
interface Cap {
  readonly at: Position
  readonly degrees: number
}

const RADIANS = Math.PI / 180
const KM_PER_DEGREE = 111.195
const caps = new WeakMap<readonly Position[], Cap>()

const angle = ([lonA, latA]: Position, [lonB, latB]: Position): number => {
  const [a, b] = [latA * RADIANS, latB * RADIANS]
  const cos = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos((lonA - lonB) * RADIANS)
  return Math.acos(Math.min(1, Math.max(-1, cos))) / RADIANS
}

const capOf = (line: readonly Position[]): Cap => {
  const known = caps.get(line)
  if (known) return known
  const at = line[line.length >> 1]!
  const cap = { at, degrees: line.reduce((most, point) => Math.max(most, angle(at, point)), 0) }
  caps.set(line, cap)
  return cap
}

/** Lines along the date line and around the pole bound no land: they are where the data were cut. */
const isCut = (a: Position, b: Position): boolean => (Math.abs(a[0]) > 179.98 && Math.abs(b[0]) > 179.98) || (a[1] < -89.9 && b[1] < -89.9)

const withoutCuts = (ring: readonly Position[]): Position[][] => {
  const lines: Position[][] = [[]]
  ring.forEach((point, i) => {
    if (i > 0 && isCut(ring[i - 1]!, point)) lines.push([])
    lines.at(-1)!.push(point)
  })
  return lines.filter((line) => line.length > 1)
}

/** Projects what lies within `radiusKm` of a position: land, coasts and borders. */
export const landPaths = ({ land, borders }: LandMap, frame: Frame, around: Position, radiusKm: number): LandPaths => {
  const near = (line: readonly Position[]): boolean => {
    const cap = capOf(line)
    return angle(cap.at, around) - cap.degrees < radiusKm / KM_PER_DEGREE
  }
  const shown = land.filter((rings) => near(rings[0]!))
  return {
    land: frame.path({ type: 'MultiPolygon', coordinates: shown }),
    coast: frame.path({ type: 'MultiLineString', coordinates: shown.flatMap((rings) => rings.flatMap(withoutCuts)) }),
    borders: frame.path({ type: 'MultiLineString', coordinates: borders.filter(near) }),
  }
}
