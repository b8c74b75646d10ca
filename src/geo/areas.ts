import Flatbush from 'flatbush'
import { AreaCells } from './area-cells.ts'
import { chunksOfLines, cutIntoChunks, wrapLongitude, type Chunks } from './chunks.ts'
import { enclosesNorthPole, Outline } from './outline.ts'
import { NearestLines } from './nearest-lines.ts'
import { earthCentred } from './earth-centred.ts'
import type { Point } from './sphere.ts'

/** A closed line of longitude and latitude, first point again at the end. */
export type Ring = readonly (readonly [number, number])[]

/** Areas with holes and parts, found by point. Area i is the one whose rings were given at i; rings count even-odd. */
export class Areas {
  readonly #chunks: Chunks
  readonly #ids: readonly Uint32Array[]
  readonly #polar: readonly boolean[]
  readonly #outlines: readonly Outline[]
  readonly #boxes: Flatbush | null
  readonly #edges: NearestLines[] = []
  #cells: AreaCells | null = null

  constructor(areas: readonly (readonly Ring[])[]) {
    const rings = areas.flat()
    const total = rings.reduce((sum, ring) => sum + ring.length, 0)
    const lines = { lon: new Float64Array(total), lat: new Float64Array(total), start: new Uint32Array(rings.length + 1) }
    let at = 0
    rings.forEach((ring, i) => {
      for (const [lon, lat] of ring) {
        lines.lon[at] = lon
        lines.lat[at++] = lat
      }
      lines.start[i + 1] = at
    })
    this.#chunks = cutIntoChunks(lines)
    let first = 0
    this.#ids = areas.map((rings) => {
      const numbers = rings.map(() => first++)
      return chunksOfLines(this.#chunks, numbers)
    })
    this.#polar = areas.map((rings) => rings.filter(enclosesNorthPole).length % 2 === 1)
    this.#outlines = this.#ids.map((ids, area) => new Outline(this.#chunks, ids, this.#polar[area]))
    this.#boxes = areas.length > 0 ? this.#boxTree() : null
  }

  #boxTree(): Flatbush {
    const { west, east, south, north } = this.#chunks
    const tree = new Flatbush(this.#ids.length)
    this.#ids.forEach((ids, area) => {
      let [w, e, s, n] = [180, -180, 90, -90]
      for (const id of ids) {
        w = Math.min(w, west[id]!)
        e = Math.max(e, east[id]!)
        s = Math.min(s, south[id]!)
        n = Math.max(n, north[id]!)
      }
      // Over the date line or round a pole: any longitude may be inside.
      const round = e > 180 || w < -180 || e - w > 180
      tree.add(round ? -180 : w, this.#polar[area] || round ? -90 : s, round ? 180 : e, this.#polar[area] || round ? 90 : n)
    })
    tree.finish()
    return tree
  }

  /** Numbers of the areas that hold the point, in the order they were given. */
  at(point: Point): number[] {
    // Boxes end at 180 degrees: a point told as 181 or -180.1 is looked for where it lies.
    const lon = wrapLongitude(point.lon)
    const near = this.#boxes?.search(lon, point.lat, lon, point.lat) ?? []
    return near.filter((area) => this.#outlines[area]!.contains(point)).sort((a, b) => a - b)
  }

  /** Number of the first area that holds the point, -1 where none does; kept by cell of a grid, for questions about many points. */
  firstAt(point: Point): number {
    this.#cells ??= new AreaCells(this.#chunks, this.#ids, (area, p) => this.#outlines[area]!.contains(p))
    return this.#cells.first(point)
  }

  /** Kilometres to the nearest edge of an area, from inside or outside; Infinity where none lies within the limit. */
  edgeKm(area: number, point: Point, withinKm = Infinity): number {
    const edges = (this.#edges[area] ??= new NearestLines(this.#chunks, this.#ids[area]!))
    return edges.nearest(earthCentred(point.lon, point.lat), withinKm)?.km ?? Infinity
  }
}
