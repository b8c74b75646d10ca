import type { Position } from './circle-ring.ts'

/** Where a line from a to b meets a meridian. */
const crossing = (a: Position, b: Position, meridian: number): Position => [
  meridian,
  Number((a[1] + ((b[1] - a[1]) * (meridian - a[0])) / (b[0] - a[0])).toFixed(4)),
]

const shifted = (line: readonly Position[], degrees: number): Position[] =>
  line.map(([lon, lat]) => [Number((lon + degrees).toFixed(4)), lat])

/** The part of a closed ring on one side of a meridian, closed again; empty where nothing lies there (Sutherland and Hodgman 1974). */
const side = (ring: readonly Position[], meridian: number, isThere: (lon: number) => boolean): Position[] => {
  const kept: Position[] = []
  for (const [i, a] of ring.slice(0, -1).entries()) {
    const b = ring[i + 1]!
    if (isThere(a[0])) kept.push(a)
    if (isThere(a[0]) !== isThere(b[0])) kept.push(crossing(a, b, meridian))
  }
  return kept.length === 0 ? [] : [...kept, kept[0]!]
}

/** A closed ring whose longitudes may run beyond 180 or -180, cut at the date line as RFC 7946 (3.1.9) wants: one or two rings. */
export const cutRing = (ring: readonly Position[]): Position[][] => {
  const meridian = ring.some(([lon]) => lon > 180) ? 180 : ring.some(([lon]) => lon < -180) ? -180 : null
  if (meridian === null) return [[...ring]]
  const west = side(ring, meridian, (lon) => lon <= meridian)
  const east = side(ring, meridian, (lon) => lon >= meridian)
  const parts = meridian === 180 ? [west, shifted(east, -360)] : [shifted(west, 360), east]
  return parts.filter((part) => part.length > 3)
}

/** A line whose longitudes may run beyond 180 or -180, in pieces that do not. */
export const cutLine = (line: readonly Position[]): Position[][] => {
  const pieces: Position[][] = [[]]
  const turn = (lon: number): number => (lon > 180 ? -360 : lon < -180 ? 360 : 0)
  for (const [i, at] of line.entries()) {
    const before = line[i - 1]
    if (before && turn(before[0]) !== turn(at[0])) {
      const meridian = turn(before[0]) === -360 || turn(at[0]) === -360 ? 180 : -180
      const edge = crossing(before, at, meridian)
      pieces.at(-1)!.push(...shifted([edge], turn(before[0])))
      pieces.push(shifted([edge], turn(at[0])))
    }
    pieces.at(-1)!.push(...shifted([at], turn(at[0])))
  }
  return pieces.filter((piece) => piece.length > 1)
}
