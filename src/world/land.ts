import { AreaCells } from '../geo/area-cells.ts'
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
  /** The land that a point lies on, null at sea. */
  holderOf(point: Point): Land | null
  /** Whether a point lies in water that land encloses on all sides. */
  isEnclosed(point: Point): boolean
  /** The nearest coast of all lands, of those within the limit (km), without that of the land of another coast found. */
  nearestCoast(at: EarthCentred, withinKm?: number, without?: LandCoast): LandCoast | null
}

/** The nearest coast of a land. */
export interface LandCoast {
  readonly land: Land
  readonly near: Nearest
}

export const allLand = (header: MapHeader, lines: Lines): AllLand => {
  const chunks = cutIntoChunks(lines)
  const lands = header.units.map((unit) => landOf(unit, chunks))
  const outlines = header.units.map(({ coast, border }) => chunksOfLines(chunks, [...coast, ...border]))
  const holders = new AreaCells(chunks, outlines, (land, point) => lands[land]!.holds(point))
  const enclosed = header.enclosed.map((ring) => chunksOfLines(chunks, ring))
  const waters = enclosed.map((ids) => new Outline(chunks, ids))
  const lakes = new AreaCells(chunks, enclosed, (water, point) => waters[water]!.contains(point))
  let coasts: NearestLines | null = null
  return {
    lands,
    holderOf: (point) => lands[holders.first(point)] ?? null,
    isEnclosed: (point) => lakes.first(point) >= 0,
    nearestCoast: (at, withinKm, without) => {
      coasts ??= coastsOf(header, chunks)
      const near = coasts.nearest(at, withinKm, without?.near.owner)
      return near && { land: lands[near.owner]!, near }
    },
  }
}

/** One tree of all coasts, each piece owned by the number of its land. */
const coastsOf = ({ units }: MapHeader, chunks: Chunks): NearestLines => {
  const ids = units.map(({ coast }) => chunksOfLines(chunks, coast))
  const owners = ids.flatMap((own, land) => Array.from(own, () => land))
  return new NearestLines(chunks, Uint32Array.from(ids.flatMap((own) => [...own])), Int32Array.from(owners))
}

/** The nearest coasts of several lands, one a land, nearest first, of those no farther than `limit` says for the nearest so far (km). */
export const nearestCoasts = (lands: readonly Land[], at: EarthCentred, limit: (nearestKm: number) => number): LandCoast[] => {
  const bounds = Float64Array.from(lands, (land) => arcOfChord(land.coast.bound(at)))
  const found: LandCoast[] = []
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
