import type { SeaMap } from '../../../world/sea-map.ts'
import type { MapFrame } from './frame.ts'

/** Side of a square of the map of which the zone is asked, and of a small one along the coast, pixels. */
const SQUARE = 8
const FINE = 2

/** Squares of one colour as path data, by what they are: "land", "high-seas", or the state whose zone of the sea it is. */
export type Tints = ReadonlyMap<string, string>

/** What the parts of the map are, square by square: land finely, zones of the sea as a hint. */
export const tints = (map: SeaMap, frame: MapFrame): Tints => {
  const [cx, cy] = frame.centre
  const count = Math.ceil(frame.radiusPx / SQUARE) + 1
  const keyAt = (x: number, y: number): string | null => {
    // The edge cuts through squares: those whose middle lies just beyond it are drawn too.
    if (Math.hypot(x - cx, y - cy) > frame.radiusPx + SQUARE) return null
    const zone = map.zoneAt(frame.pointAt(x, y))
    return zone.kind === 'land' ? 'land' : (zone.holder ?? (zone.claimants.length > 0 ? 'disputed' : 'high-seas'))
  }
  const grid = rows(-count, count, (j) => rows(-count, count, (i) => keyAt(cx + (i + 0.5) * SQUARE, cy + (j + 0.5) * SQUARE)))
  const paths = new Map<string, string[]>()
  const add = (key: string, x: number, y: number, side: number, wide: number): void => {
    const list = paths.get(key) ?? []
    paths.set(key, list)
    list.push(`M${x.toFixed(1)} ${y.toFixed(1)}h${wide.toFixed(1)}v${side}h${(-wide).toFixed(1)}z`)
  }
  grid.forEach((row, j) => {
    const y = cy + (j - count) * SQUARE
    for (let i = 0; i < row.length; i++) {
      const key = row[i]
      if (key === null || key === undefined) continue
      const x = cx + (i - count) * SQUARE
      if (isCoast(grid, j, i)) fine(map, frame, x, y, row, i, add)
      else {
        let end = i + 1
        while (row[end] === key && !isCoast(grid, j, end)) end++
        add(key, x, y, SQUARE, (end - i) * SQUARE)
        i = end - 1
      }
    }
  })
  return new Map([...paths].map(([key, parts]) => [key, parts.join('')]))
}

type Grid = readonly (readonly (string | null)[])[]

const rows = <T>(from: number, to: number, make: (i: number) => T): T[] => Array.from({ length: to - from }, (_, n) => make(from + n))

/** Land beside water, on any of the eight sides. */
const isCoast = (grid: Grid, j: number, i: number): boolean => {
  const land = grid[j]![i] === 'land'
  for (let dj = -1; dj <= 1; dj++)
    for (let di = -1; di <= 1; di++) {
      const other = grid[j + dj]?.[i + di]
      if (other && (other === 'land') !== land) return true
    }
  return false
}

/** A square with a coast in it: small squares of land over the colour of the water. */
const fine = (
  map: SeaMap,
  frame: MapFrame,
  x: number,
  y: number,
  row: readonly (string | null)[],
  i: number,
  add: (key: string, x: number, y: number, side: number, wide: number) => void,
): void => {
  const water = [row[i], row[i - 1], row[i + 1]].find((key) => key && key !== 'land')
  if (water) add(water, x, y, SQUARE, SQUARE)
  for (let dy = 0; dy < SQUARE; dy += FINE)
    for (let dx = 0, start = -1; dx <= SQUARE; dx += FINE) {
      const land = dx < SQUARE && map.stateAt(frame.pointAt(x + dx + FINE / 2, y + dy + FINE / 2)) !== null
      if (land && start < 0) start = dx
      if (!land && start >= 0) {
        add('land', x + start, y + dy, FINE, dx - start)
        start = -1
      }
    }
}
