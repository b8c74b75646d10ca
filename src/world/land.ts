import { chunksOfLines, cutIntoChunks, type Chunks } from '../geo/chunks.ts'
import { arcOfChord, type EarthCentred } from '../geo/earth-centred.ts'
import { Outline } from '../geo/outline.ts'
import { NearestLines, type Nearest } from '../geo/nearest-lines.ts'
import type { Point } from '../geo/sphere.ts'
import type { LandUnit, MapHeader } from './packed-map.ts'
import type { Lines } from '../geo/chunks.ts'

/** A piece of land with the search trees for its edges, made when first asked for. */
export interface Land {
  readonly unit: LandUnit
  readonly coast: NearestLines
  readonly border: NearestLines
  holds(point: Point): boolean
}

const landOf = (unit: LandUnit, chunks: Chunks): Land => {
  const [coastIds, borderIds] = [chunksOfLines(chunks, unit.coast), chunksOfLines(chunks, unit.border)]
  const outline = new Outline(chunks, Uint32Array.from([...coastIds, ...borderIds]))
  let [coast, border]: (NearestLines | null)[] = [null, null]
  return {
    unit,
    get coast() {
      return (coast ??= new NearestLines(chunks, coastIds))
    },
    get border() {
      return (border ??= new NearestLines(chunks, borderIds))
    },
    holds: (point) => outline.contains(point),
  }
}

/** The land of the whole map and the waters it encloses. */
export interface AllLand {
  readonly lands: readonly Land[]
  /** Whether a point lies in water that land encloses on all sides. */
  isEnclosed(point: Point): boolean
}

export const allLand = (header: MapHeader, lines: Lines): AllLand => {
  const chunks = cutIntoChunks(lines)
  const enclosed = header.enclosed.map((ring) => new Outline(chunks, chunksOfLines(chunks, ring)))
  return { lands: header.units.map((unit) => landOf(unit, chunks)), isEnclosed: (point) => enclosed.some((water) => water.contains(point)) }
}

/** The nearest coasts of several lands, one a land, nearest first, of those no farther than `limit` says for the nearest so far (km). */
export const nearestCoasts = (
  lands: readonly Land[],
  at: EarthCentred,
  limit: (nearestKm: number) => number,
): { land: Land; near: Nearest }[] => {
  const bounds = Float64Array.from(lands, (land) => arcOfChord(land.coast.bound(at)))
  const found: { land: Land; near: Nearest }[] = []
  let nearest = Infinity
  for (let left = lands.length; left > 0; left--) {
    let next = 0
    for (let i = 1; i < bounds.length; i++) if (bounds[i]! < bounds[next]!) next = i
    const within = limit(nearest)
    if (bounds[next]! > within || bounds[next] === Infinity) break
    bounds[next] = Infinity
    const near = lands[next]!.coast.nearest(at, within)
    if (!near) continue
    found.push({ land: lands[next]!, near })
    nearest = Math.min(nearest, near.km)
  }
  return found.sort((a, b) => a.near.km - b.near.km)
}
