import { wrapLongitude, type Chunks } from './chunks.ts'
import { arcOfChord, chordOfArc, earthCentred, type EarthCentred } from './earth-centred.ts'

/** The nearest point of some lines. */
export interface Nearest {
  readonly lat: number
  readonly lon: number
  /** Good to a metre up to 400 km, to some hundred metres at 2,000 km. */
  readonly km: number
  /** Whose piece it is, as given to the tree; 0 where nothing was given. */
  readonly owner: number
}

const NOBODY = -1
const MIXED = -2
const FAN = 8
const SIDES = 6
// No point of the Earth lies farther from its centre, km.
const REACH = 6400
// A degree of a meridian is never longer, km.
const DEGREE_KM = 111.7
const RAD = Math.PI / 180

/**
 * Finds the nearest point of a set of lines: a tree of boxes around pieces of line, in space, where date line and poles
 * are points like any other. Boxes too far off are skipped with all that is in them. (Boxes of space, not balls: those
 * around the islands of a sea overlap so much that four times as many were opened.)
 */
export class NearestLines {
  readonly #space: SpacePoints
  readonly #ids: Uint32Array
  /** Levels from the pieces up to one box: least and greatest x, y, z of each. */
  readonly #levels: Float64Array[] = []
  /** The owner of each box, `MIXED` where it holds pieces of several. */
  readonly #owners: Int32Array[] = []
  /** Squared distances to the boxes under those on the way down, so that a query allocates nothing. */
  readonly #bounds: Float64Array

  /** `owners`, one for each piece, 0 or more: whose a piece is. */
  constructor(chunks: Chunks, ids: Uint32Array, owners = new Int32Array(ids.length)) {
    this.#space = spaceOf(chunks)
    const order = neighboursTogether(chunks, ids)
    this.#ids = Uint32Array.from(order, (i) => ids[i]!)
    if (ids.length > 0) {
      let level = new Float64Array(ids.length * SIDES)
      this.#ids.forEach((chunk, i) => level.set(boxOf(chunks, chunk), i * SIDES))
      this.#levels.push(level)
      this.#owners.push(Int32Array.from(order, (i) => owners[i]!))
      while (level.length > SIDES) {
        level = boxesAround(level)
        this.#levels.push(level)
        this.#owners.push(ownersOf(this.#owners.at(-1)!))
      }
    }
    this.#bounds = new Float64Array(this.#levels.length * FAN)
  }

  /** No point of the lines is nearer than this, straight through the Earth, km; Infinity where there are no lines. */
  bound(at: EarthCentred): number {
    const top = this.#levels.at(-1)
    return top ? Math.sqrt(squaredDistance(top, 0, at)) : Infinity
  }

  /** The nearest point, null where none lies within the limit (km on the surface). Pieces of the owner `without` do not count. */
  nearest(at: EarthCentred, withinKm = Infinity, without = NOBODY): Nearest | null {
    const limit = chordOfArc(withinKm)
    const best: Best = { chord2: limit * limit, lon: NaN, lat: NaN, owner: NOBODY }
    if (this.#levels.length > 0) this.#descend(this.#levels.length - 1, 0, at, best, without)
    if (Number.isNaN(best.lat)) return null
    return { lat: best.lat, lon: wrapLongitude(best.lon), km: arcOfChord(Math.sqrt(best.chord2)), owner: best.owner }
  }

  #descend(level: number, box: number, at: EarthCentred, best: Best, without: number): void {
    if (this.#owners[level]![box] === without) return
    if (level === 0) {
      if (nearestOfChunk(this.#space, this.#ids[box]!, at, best)) best.owner = this.#owners[0]![box]!
      return
    }
    const below = this.#levels[level - 1]!
    const first = box * FAN
    const count = Math.min(FAN, below.length / SIDES - first)
    const from = level * FAN
    const bounds = this.#bounds
    for (let i = 0; i < count; i++) bounds[from + i] = squaredDistance(below, first + i, at)
    // Nearest first, so that the others are mostly skipped.
    for (let left = count; left > 0; left--) {
      let next = 0
      for (let i = 1; i < count; i++) if (bounds[from + i]! < bounds[from + next]!) next = i
      if (bounds[from + next]! >= best.chord2) return
      bounds[from + next] = Infinity
      this.#descend(level - 1, first + next, at, best, without)
    }
  }
}

interface Best {
  chord2: number
  lon: number
  lat: number
  owner: number
}

/** Square of the distance to a box, 0 inside. */
const squaredDistance = (boxes: Float64Array, box: number, at: EarthCentred): number => {
  const i = box * SIDES
  const x = Math.max(boxes[i]! - at[0], 0, at[0] - boxes[i + 3]!)
  const y = Math.max(boxes[i + 1]! - at[1], 0, at[1] - boxes[i + 4]!)
  const z = Math.max(boxes[i + 2]! - at[2], 0, at[2] - boxes[i + 5]!)
  return x * x + y * y + z * z
}

/** The owners of the boxes around boxes of these owners. */
const ownersOf = (below: Int32Array): Int32Array =>
  Int32Array.from({ length: Math.ceil(below.length / FAN) }, (_, box) => {
    const inside = below.subarray(box * FAN, (box + 1) * FAN)
    return inside.every((owner) => owner === inside[0]) ? inside[0]! : MIXED
  })

/**
 * A box that holds a piece: the cube around a ball, from the middle of the piece's degrees along the meridian, then along the
 * parallel nearest to the equator.
 */
const boxOf = ({ west, east, south, north }: Chunks, chunk: number): number[] => {
  const [w, e, s, n] = [west[chunk]!, east[chunk]!, south[chunk]!, north[chunk]!]
  const widest = s <= 0 && n >= 0 ? 0 : Math.min(Math.abs(s), Math.abs(n))
  const radius = DEGREE_KM * ((n - s) / 2 + ((e - w) / 2) * Math.cos(widest * RAD))
  const [x, y, z] = earthCentred((w + e) / 2, (s + n) / 2)
  return [x - radius, y - radius, z - radius, x + radius, y + radius, z + radius]
}

/** Bits of each coordinate in the order of the pieces: steps of 12 km. */
const BITS = 10

/**
 * The places of pieces in an order in which neighbours in space stand together (Morton order), so that the boxes around eight
 * of them are small: the islands of a state come in any order.
 */
const neighboursTogether = ({ west, east, south, north }: Chunks, ids: Uint32Array): Uint32Array => {
  // Code and place in one number, which sorts without a call for each pair.
  const keys = Float64Array.from(ids, (chunk, i) => {
    const [x, y, z] = earthCentred((west[chunk]! + east[chunk]!) / 2, (south[chunk]! + north[chunk]!) / 2)
    return (spread(x) * 4 + spread(y) * 2 + spread(z)) * ids.length + i
  })
  return Uint32Array.from(keys.sort(), (key) => key % ids.length)
}

/** A coordinate, km, in steps, its bits three apart. */
const spread = (km: number): number => {
  const step = Math.floor(((km + REACH) / (2 * REACH)) * 2 ** BITS)
  let apart = 0
  for (let bit = BITS - 1; bit >= 0; bit--) apart = apart * 8 + ((step >> bit) & 1)
  return apart
}

const boxesAround = (boxes: Float64Array): Float64Array<ArrayBuffer> => {
  const count = boxes.length / SIDES
  const parents = new Float64Array(Math.ceil(count / FAN) * SIDES)
  for (let box = 0; box < count; box++) {
    const [i, parent] = [box * SIDES, Math.floor(box / FAN) * SIDES]
    for (let axis = 0; axis < 3; axis++) {
      const [low, high] = [boxes[i + axis]!, boxes[i + axis + 3]!]
      if (box % FAN === 0 || low < parents[parent + axis]!) parents[parent + axis] = low
      if (box % FAN === 0 || high > parents[parent + axis + 3]!) parents[parent + axis + 3] = high
    }
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

/** Whether a point of the piece is nearer than the best so far, which it then is. */
const nearestOfChunk = (space: SpacePoints, chunk: number, at: EarthCentred, best: Best): boolean => {
  space.prepare(chunk)
  const [x, y, z] = [at[0], at[1], at[2]]
  let found = false
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
    found = true
  }
  return found
}
