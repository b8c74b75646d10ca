import { wrapLongitude, type Chunks } from './chunks.ts'
import type { Point } from './sphere.ts'

// Boxes are widened by this (a tenth of a millimetre), so that rounding cannot skip an edge that touches the meridian.
const SLACK = 1e-9
const BLOCK = 24

/** Angle from `west` eastwards to a longitude, 0 to below 360. */
const eastOf = (west: number, lon: number): number => (((lon - west) % 360) + 360) % 360

/**
 * An area by the pieces of line that bound it (even-odd, so holes and islands in holes count right). Longitudes may run
 * across the date line; `northPoleInside` says whether the pole belongs to it.
 */
export class Outline {
  readonly #chunks: Chunks
  readonly #ids: Uint32Array
  readonly #northPoleInside: boolean
  // Blocks of pieces: west, width, north of each.
  readonly #blocks: Float64Array
  // Of all blocks: from its west over its width in degrees, and up to the north; beyond it no edge is met.
  readonly #west: number
  readonly #width: number
  readonly #north: number

  constructor(chunks: Chunks, ids: Uint32Array, northPoleInside = false) {
    this.#chunks = chunks
    this.#ids = ids
    this.#northPoleInside = northPoleInside
    this.#blocks = new Float64Array(Math.ceil(ids.length / BLOCK) * 3)
    for (let block = 0; block * BLOCK < ids.length; block++) {
      const base = chunks.west[ids[block * BLOCK]!]!
      let [west, east, north] = [0, 0, -90]
      for (const id of ids.subarray(block * BLOCK, (block + 1) * BLOCK)) {
        const offset = wrapLongitude(chunks.west[id]! - base)
        west = Math.min(west, offset)
        east = Math.max(east, offset + chunks.east[id]! - chunks.west[id]!)
        north = Math.max(north, chunks.north[id]!)
      }
      this.#blocks.set([base + west - SLACK, east - west + 2 * SLACK, north + SLACK], block * 3)
    }
    const base = this.#blocks[0] ?? 0
    let [west, east, north] = [0, 0, -90]
    for (let at = 0; at < this.#blocks.length; at += 3) {
      const offset = wrapLongitude(this.#blocks[at]! - base)
      west = Math.min(west, offset)
      east = Math.max(east, offset + this.#blocks[at + 1]!)
      north = Math.max(north, this.#blocks[at + 2]!)
    }
    this.#west = base + west
    this.#width = east - west
    this.#north = north
  }

  /**
   * Whether a point lies inside: follows its meridian to the north pole and counts the edges on the way. A point exactly on
   * an edge may fall on either side.
   */
  contains(point: Point): boolean {
    let inside = this.#northPoleInside
    if (point.lat > this.#north || (this.#width < 360 && eastOf(this.#west, point.lon) > this.#width)) return inside
    for (let block = 0; block * 3 < this.#blocks.length; block++) {
      if (this.#blocks[block * 3 + 2]! < point.lat) continue
      const width = this.#blocks[block * 3 + 1]!
      if (width < 360 && eastOf(this.#blocks[block * 3]!, point.lon) > width) continue
      const end = Math.min((block + 1) * BLOCK, this.#ids.length)
      for (let i = block * BLOCK; i < end; i++) if (meetsOddly(this.#chunks, this.#ids[i]!, point)) inside = !inside
    }
    return inside
  }
}

/** Whether the meridian north of a point meets a piece an odd number of times. */
const meetsOddly = ({ lines, from, to, west, east, north }: Chunks, chunk: number, { lat, lon }: Point): boolean => {
  if (north[chunk]! < lat - SLACK) return false
  if (eastOf(west[chunk]! - SLACK, lon) > east[chunk]! - west[chunk]! + 2 * SLACK) return false
  let odd = false
  const end = to[chunk]!
  let a = wrapLongitude(lines.lon[from[chunk]!]! - lon)
  for (let i = from[chunk]!; i < end; i++) {
    const b = wrapLongitude(lines.lon[i + 1]! - lon)
    // Signs that differ by the date line opposite to the point are no meeting.
    if (a > 0 !== b > 0 && Math.abs(a - b) < 180) {
      const [latA, latB] = [lines.lat[i]!, lines.lat[i + 1]!]
      if (latA + (a / (a - b)) * (latB - latA) > lat) odd = !odd
    }
    a = b
  }
  return odd
}

/** Whether a closed ring runs once round the north pole: its longitudes then sum to a full turn and it lies in the north. */
export const enclosesNorthPole = (ring: readonly (readonly [number, number])[]): boolean => {
  let [turn, latitudes] = [0, 0]
  for (let i = 0; i + 1 < ring.length; i++) {
    turn += wrapLongitude(ring[i + 1]![0] - ring[i]![0])
    latitudes += ring[i]![1]
  }
  return Math.abs(turn) > 180 && latitudes > 0
}
