import { wrapLongitude, type Chunks } from './chunks.ts'
import type { Point } from './sphere.ts'

/** Cells to a degree: in half a degree an edge of few areas lies, and in most cells of the sea none. */
const CELLS = 2
const COLUMNS = 360 * CELLS
const ROWS = 180 * CELLS
const UNKNOWN = -2
const NONE = -1
const NO_AREAS: readonly number[] = []
// Boxes are widened by this (a tenth of a millimetre), so that rounding cannot leave an edge out of a cell that it touches.
const SLACK = 1e-9

const columnOf = (lon: number): number => Math.min(COLUMNS - 1, Math.floor((wrapLongitude(lon) + 180) * CELLS))
const rowOf = (lat: number): number => Math.max(0, Math.min(ROWS - 1, Math.floor((lat + 90) * CELLS)))

/**
 * Finds the first of some areas that holds a point, for questions about many points. In a cell of a fixed grid an area of
 * which no edge touches the cell holds all of its points or none: that is worked out once and kept, and only areas with an
 * edge in the cell are asked each time. So the answer is exact. Half a megabyte, and the lists of the cells that edges touch.
 */
export class AreaCells {
  readonly #holds: (area: number, point: Point) => boolean
  readonly #count: number
  /** Of each cell the areas with an edge in it, ascending. */
  readonly #touching = new Map<number, number[]>()
  /** Of each cell the first of the other areas that holds it. */
  readonly #whole = new Int16Array(COLUMNS * ROWS).fill(UNKNOWN)

  /** `ids[area]`: the pieces of its outline; `holds`: whether an area holds a point. At most 32,767 areas. */
  constructor(chunks: Chunks, ids: readonly Iterable<number>[], holds: (area: number, point: Point) => boolean) {
    this.#holds = holds
    this.#count = ids.length
    for (const [area, pieces] of ids.entries()) for (const piece of pieces) this.#touch(chunks, piece, area)
  }

  #touch({ west, east, south, north }: Chunks, piece: number, area: number): void {
    const [first, last] = [rowOf(south[piece]! - SLACK), rowOf(north[piece]! + SLACK)]
    const from = columnOf(west[piece]! - SLACK)
    // East may lie beyond 180: columns are counted from the west on, one more for the part of the first that is not used.
    const columns = Math.min(COLUMNS, Math.floor((east[piece]! - west[piece]! + 2 * SLACK) * CELLS) + 2)
    for (let row = first; row <= last; row++)
      for (let i = 0; i < columns; i++) {
        const cell = row * COLUMNS + ((from + i) % COLUMNS)
        const areas = this.#touching.get(cell)
        if (!areas) this.#touching.set(cell, [area])
        else if (areas.at(-1) !== area) areas.push(area)
      }
  }

  /** The number of the first area that holds the point, -1 where none does. */
  first(point: Point): number {
    const cell = rowOf(point.lat) * COLUMNS + columnOf(point.lon)
    const touching = this.#touching.get(cell) ?? NO_AREAS
    if (this.#whole[cell] === UNKNOWN) this.#whole[cell] = this.#firstOfOthers(point, touching)
    const whole = this.#whole[cell]!
    for (const area of touching) {
      if (whole !== NONE && area > whole) break
      if (this.#holds(area, point)) return area
    }
    return whole
  }

  #firstOfOthers(point: Point, touching: readonly number[]): number {
    for (let area = 0; area < this.#count; area++) if (!touching.includes(area) && this.#holds(area, point)) return area
    return NONE
  }
}
