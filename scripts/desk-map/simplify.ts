import type { Position } from '../../desk/src/map/packed-land.ts'

/** Distance of p from the stretch a to b, in degrees of latitude; flat, for lines that are short on a globe. */
const offLine = (p: Position, a: Position, b: Position): number => {
  const narrow = Math.cos((p[1] * Math.PI) / 180)
  const [bx, by] = [(b[0] - a[0]) * narrow, b[1] - a[1]]
  const [px, py] = [(p[0] - a[0]) * narrow, p[1] - a[1]]
  const along = bx === 0 && by === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / (bx * bx + by * by)))
  return Math.hypot(px - along * bx, py - along * by)
}

/** The line without points that lie nearer than `degrees` to what remains (Douglas and Peucker 1973); both ends stay. */
export const simplify = (line: readonly Position[], degrees: number): Position[] => {
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const open: [number, number][] = [[0, line.length - 1]]
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch
    let [most, at] = [degrees, -1]
    for (let i = from + 1; i < to; i++) {
      // A closed line has one point at both ends: the farthest from it is kept.
      const off = offLine(line[i]!, line[from]!, line[to]!)
      if (off > most) [most, at] = [off, i]
    }
    if (at < 0) continue
    keep[at] = 1
    open.push([from, at], [at, to])
  }
  return line.filter((_, i) => keep[i])
}

/** The line with its points on whole steps (degrees), each once in a row. */
export const onSteps = (line: readonly Position[], step: number): Position[] =>
  line
    .map(([lon, lat]): Position => [Math.round(lon / step) * step, Math.round(lat / step) * step])
    .filter(([lon, lat], i, all) => i === 0 || lon !== all[i - 1]![0] || lat !== all[i - 1]![1])

/** Whether a ring covers anything: one that simplifying has flattened may seem turned the other way, and cover the whole Earth but itself. */
export const hasArea = (ring: readonly Position[], step: number): boolean => {
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) twice += ring[i]![0] * ring[i + 1]![1] - ring[i + 1]![0] * ring[i]![1]
  return ring.length > 3 && Math.abs(twice) > step * step
}
