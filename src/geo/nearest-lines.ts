import { wrapLongitude, type Chunks } from './chunks.ts'
import { arcOfChord, chordOfArc, earthCentred, type EarthCentred } from './earth-centred.ts'

/** The nearest point of some lines. */
export interface Nearest {
  readonly lat: number
  readonly lon: number
  /** Good to a metre up to 400 km, to some hundred metres at 2,000 km. */
  readonly km: number
}

const FAN = 8
// A degree of a meridian is never longer, km.
const DEGREE_KM = 111.7
const RAD = Math.PI / 180

/**
 * Finds the nearest point of a set of lines: a tree of balls around pieces of line, in space, where date line and poles
 * are points like any other. Balls too far off are skipped with all that is in them.
 */
export class NearestLines {
  readonly #space: SpacePoints
  readonly #ids: Uint32Array
  /** Levels from the pieces up to one ball: x, y, z, radius of each. */
  readonly #levels: Float64Array[] = []

  constructor(chunks: Chunks, ids: Uint32Array) {
    this.#space = spaceOf(chunks)
    this.#ids = ids
    if (ids.length === 0) return
    let level = Float64Array.from({ length: ids.length * 4 })
    ids.forEach((chunk, i) => level.set(ballOf(chunks, chunk), i * 4))
    this.#levels.push(level)
    while (level.length > 4) {
      level = ballsAround(level)
      this.#levels.push(level)
    }
  }

  /** No point of the lines is nearer than this, straight through the Earth, km; Infinity where there are no lines. */
  bound(at: EarthCentred): number {
    const top = this.#levels.at(-1)
    return top ? Math.max(0, distanceToCentre(top, 0, at) - top[3]!) : Infinity
  }

  /** The nearest point, null where none lies within the limit (km on the surface). */
  nearest(at: EarthCentred, withinKm = Infinity): Nearest | null {
    const limit = chordOfArc(withinKm)
    const best = { chord2: limit * limit, lon: NaN, lat: NaN }
    if (this.#levels.length > 0) this.#descend(this.#levels.length - 1, 0, at, best)
    return Number.isNaN(best.lat) ? null : { lat: best.lat, lon: wrapLongitude(best.lon), km: arcOfChord(Math.sqrt(best.chord2)) }
  }

  #descend(level: number, ball: number, at: EarthCentred, best: Best): void {
    if (level === 0) {
      nearestOfChunk(this.#space, this.#ids[ball]!, at, best)
      return
    }
    const below = this.#levels[level - 1]!
    const [first, end] = [ball * FAN, Math.min((ball + 1) * FAN, below.length / 4)]
    const bounds = new Float64Array(FAN).fill(Infinity)
    for (let child = first; child < end; child++)
      bounds[child - first] = Math.max(0, distanceToCentre(below, child, at) - below[child * 4 + 3]!)
    // Nearest first, so that the others are mostly skipped.
    for (;;) {
      let next = 0
      for (let i = 1; i < FAN; i++) if (bounds[i]! < bounds[next]!) next = i
      if (bounds[next]! ** 2 >= best.chord2 || bounds[next] === Infinity) return
      bounds[next] = Infinity
      this.#descend(level - 1, first + next, at, best)
    }
  }
}

interface Best {
  chord2: number
  lon: number
  lat: number
}

const distanceToCentre = (balls: Float64Array, ball: number, [x, y, z]: EarthCentred): number =>
  Math.sqrt((balls[ball * 4]! - x) ** 2 + (balls[ball * 4 + 1]! - y) ** 2 + (balls[ball * 4 + 2]! - z) ** 2)

/** A ball that holds a piece: from the middle of its box along the meridian, then along the parallel nearest to the equator. */
const ballOf = ({ west, east, south, north }: Chunks, chunk: number): [number, number, number, number] => {
  const [w, e, s, n] = [west[chunk]!, east[chunk]!, south[chunk]!, north[chunk]!]
  const widest = s <= 0 && n >= 0 ? 0 : Math.min(Math.abs(s), Math.abs(n))
  const radius = DEGREE_KM * ((n - s) / 2 + ((e - w) / 2) * Math.cos(widest * RAD))
  return [...earthCentred((w + e) / 2, (s + n) / 2), radius]
}

const ballsAround = (balls: Float64Array): Float64Array<ArrayBuffer> => {
  const count = balls.length / 4
  const parents = new Float64Array(Math.ceil(count / FAN) * 4)
  for (let parent = 0; parent * FAN < count; parent++) {
    const children = Array.from({ length: Math.min(FAN, count - parent * FAN) }, (_, i) => parent * FAN + i)
    const mean = (axis: number): number => children.reduce((sum, child) => sum + balls[child * 4 + axis]!, 0) / children.length
    const centre: EarthCentred = [mean(0), mean(1), mean(2)]
    const radius = Math.max(...children.map((child) => distanceToCentre(balls, child, centre) + balls[child * 4 + 3]!))
    parents.set([...centre, radius], parent * 4)
  }
  return parents
}

/** Points of lines in space, worked out when a query first comes near them. */
class SpacePoints {
  readonly chunks: Chunks
  readonly xyz: Float64Array
  readonly #ready: Uint8Array

  constructor(chunks: Chunks) {
    this.chunks = chunks
    this.xyz = new Float64Array(chunks.lines.lon.length * 3)
    this.#ready = new Uint8Array(chunks.from.length)
  }

  prepare(chunk: number): void {
    if (this.#ready[chunk] === 1) return
    const { lines, from, to } = this.chunks
    for (let i = from[chunk]!; i <= to[chunk]!; i++) this.xyz.set(earthCentred(lines.lon[i]!, lines.lat[i]!), i * 3)
    this.#ready[chunk] = 1
  }
}

const SPACES = new WeakMap<Chunks, SpacePoints>()

const spaceOf = (chunks: Chunks): SpacePoints => {
  const space = SPACES.get(chunks) ?? new SpacePoints(chunks)
  SPACES.set(chunks, space)
  return space
}

const nearestOfChunk = (space: SpacePoints, chunk: number, [x, y, z]: EarthCentred, best: Best): void => {
  space.prepare(chunk)
  const { xyz, chunks } = space
  const { lon, lat } = chunks.lines
  const [first, last] = [chunks.from[chunk]!, chunks.to[chunk]!]
  // A line of one point is an edge of no length.
  const stride = first === last ? 0 : 1
  for (let i = first; i < last + 1 - stride; i++) {
    const a = i * 3
    const b = a + stride * 3
    const [ax, ay, az] = [xyz[a]!, xyz[a + 1]!, xyz[a + 2]!]
    const [ux, uy, uz] = [xyz[b]! - ax, xyz[b + 1]! - ay, xyz[b + 2]! - az]
    const [vx, vy, vz] = [x - ax, y - ay, z - az]
    const length2 = ux * ux + uy * uy + uz * uz
    const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (ux * vx + uy * vy + uz * vz) / length2))
    const chord2 = (vx - t * ux) ** 2 + (vy - t * uy) ** 2 + (vz - t * uz) ** 2
    if (chord2 >= best.chord2) continue
    best.chord2 = chord2
    best.lon = lon[i]! + t * wrapLongitude(lon[i + stride]! - lon[i]!)
    best.lat = lat[i]! + t * (lat[i + stride]! - lat[i]!)
  }
}
