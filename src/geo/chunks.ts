/** Many lines in one: line i is the points start[i] to start[i + 1] - 1, in degrees. A line of one point is a point. */
export interface Lines {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly start: Uint32Array
}

/** Lines cut into pieces of a few edges, each with its box: what a query skips or looks at as one. */
export interface Chunks {
  readonly lines: Lines
  /** First and last point of each piece; neighbours in a line share a point. */
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Boxes in degrees; east is at least west and may be beyond 180 where a piece crosses the date line. */
  readonly west: Float64Array
  readonly east: Float64Array
  readonly south: Float64Array
  readonly north: Float64Array
  /** First piece of each line, and the number of pieces at the end. */
  readonly first: Uint32Array
}

const EDGES = 12

/** Brings a difference of longitudes to -180 up to below 180. */
export const wrapLongitude = (degrees: number): number => {
  const turned = (degrees + 180) % 360
  return (turned < 0 ? turned + 360 : turned) - 180
}

// A degree of a meridian is never longer, km.
const DEGREE_KM = 111.7
// A straight way through the Earth runs half a metre below an edge of this length, which is as much as distances may be off.
const LONGEST_KM = 5

/** The same lines with points added on edges longer than 5 km; edges are straight in longitude and latitude. */
const withShortEdges = (lines: Lines): Lines => {
  const { lon, lat, start } = lines
  const partsAfter = (i: number): number => {
    const east = Math.abs(wrapLongitude(lon[i + 1]! - lon[i]!))
    const north = Math.abs(lat[i + 1]! - lat[i]!)
    return Math.max(1, Math.ceil((DEGREE_KM * (north + east * Math.cos((lat[i]! * Math.PI) / 180))) / LONGEST_KM))
  }
  let total = lon.length
  for (let line = 0; line + 1 < start.length; line++) for (let i = start[line]!; i + 1 < start[line + 1]!; i++) total += partsAfter(i) - 1
  if (total === lon.length) return lines
  const short = { lon: new Float64Array(total), lat: new Float64Array(total), start: new Uint32Array(start.length) }
  let at = 0
  for (let line = 0; line + 1 < start.length; line++) {
    for (let i = start[line]!; i < start[line + 1]!; i++) {
      const parts = i + 1 < start[line + 1]! ? partsAfter(i) : 1
      const east = parts > 1 ? wrapLongitude(lon[i + 1]! - lon[i]!) : 0
      for (let part = 0; part < parts; part++, at++) {
        short.lon[at] = lon[i]! + (east * part) / parts
        short.lat[at] = parts > 1 ? lat[i]! + ((lat[i + 1]! - lat[i]!) * part) / parts : lat[i]!
      }
    }
    short.start[line + 1] = at
  }
  return short
}

/** Cuts lines into pieces of at most twelve edges. Edges are straight in longitude and latitude and take the short way round. */
export const cutIntoChunks = (given: Lines): Chunks => {
  const lines = withShortEdges(given)
  const { lon, lat, start } = lines
  const count = start.length - 1
  const first = new Uint32Array(count + 1)
  for (let line = 0; line < count; line++)
    first[line + 1] = first[line]! + Math.max(1, Math.ceil((start[line + 1]! - start[line]! - 1) / EDGES))
  const total = first[count]!
  const [from, to] = [new Uint32Array(total), new Uint32Array(total)]
  const [west, east, south, north] = [0, 0, 0, 0].map(() => new Float64Array(total)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let line = 0; line < count; line++) {
    const last = start[line + 1]! - 1
    for (let chunk = first[line]!, at = start[line]!; chunk < first[line + 1]!; chunk++, at += EDGES) {
      const end = Math.min(at + EDGES, last)
      from[chunk] = at
      to[chunk] = end
      let x = lon[at]!
      let [w, e, s, n] = [x, x, lat[at]!, lat[at]!]
      for (let i = at + 1; i <= end; i++) {
        x += wrapLongitude(lon[i]! - lon[i - 1]!)
        if (x < w) w = x
        else if (x > e) e = x
        if (lat[i]! < s) s = lat[i]!
        else if (lat[i]! > n) n = lat[i]!
      }
      west[chunk] = w
      east[chunk] = e
      south[chunk] = s
      north[chunk] = n
    }
  }
  return { lines, from, to, west, east, south, north, first }
}

/** Numbers of the pieces of these lines. */
export const chunksOfLines = (chunks: Chunks, lines: Iterable<number>): Uint32Array => {
  const ids: number[] = []
  for (const line of lines) for (let chunk = chunks.first[line]!; chunk < chunks.first[line + 1]!; chunk++) ids.push(chunk)
  return Uint32Array.from(ids)
}
