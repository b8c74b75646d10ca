import { geoArea, geoContains } from 'd3-geo'
import type { Position } from '../../desk/src/map/packed-land.ts'

const keyOf = ([lon, lat]: Position): string => `${lon.toFixed(6)} ${lat.toFixed(6)}`

/** Joins lines end to end into closed rings, whichever way each runs. Throws where an end has no other. */
export const ringsOf = (lines: readonly Position[][]): Position[][] => {
  const ends = new Map<string, number[]>()
  lines.forEach((line, i) => {
    for (const end of [line[0]!, line.at(-1)!]) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), i])
  })
  const used = new Set<number>()
  return lines.flatMap((first, i) => {
    if (used.has(i)) return []
    used.add(i)
    const ring = [...first]
    const start = keyOf(ring[0]!)
    while (keyOf(ring.at(-1)!) !== start) {
      const at = keyOf(ring.at(-1)!)
      const next = ends.get(at)!.find((line) => !used.has(line))
      if (next === undefined) throw new Error(`a coast ends at ${at} and no other begins there`)
      used.add(next)
      const line = lines[next]!
      ring.push(...(keyOf(line[0]!) === at ? line : line.toReversed()).slice(1))
    }
    return [ring]
  })
}

const polygon = (ring: Position[]): { type: 'Polygon'; coordinates: Position[][] } => ({ type: 'Polygon', coordinates: [ring] })

/** The ring the way d3-geo takes it for the smaller side of the sphere: clockwise. */
const clockwise = (ring: Position[]): Position[] => (geoArea(polygon(ring)) > 2 * Math.PI ? ring.toReversed() : ring)

/** Polygons with their holes, each ring turned as d3-geo wants it; a hole goes to the smallest polygon around it. */
export const polygonsOf = (outer: readonly Position[][], holes: readonly Position[][]): Position[][][] => {
  const polygons = outer.map((ring) => {
    const rings = [clockwise(ring)]
    return { rings, area: geoArea(polygon(rings[0]!)) }
  })
  const bySize = polygons.toSorted((a, b) => a.area - b.area)
  for (const hole of holes) {
    const area = geoArea(polygon(clockwise(hole)))
    const home = bySize.find((p) => p.area > area && geoContains(polygon(p.rings[0]!), hole[0]!))
    home?.rings.push(clockwise(hole).toReversed())
  }
  return polygons.map(({ rings }) => rings)
}
