/** The map file of the desk: land, waters within it and borders, with names to print. Made by `npm run build`. */
import { integerReader, packIntegers } from '../../../src/geo/varints.ts'

/** Longitude and latitude, degrees. */
export type Position = [lon: number, lat: number]

/** A name to print and where, degrees; `km`: how far the thing named reaches, so that small ones come with zoom. */
export interface MapName {
  /** Both names where two have equal rank. */
  names: string[]
  kind: 'state' | 'sea' | 'disputed'
  at: Position
  km: number
}

/** What the desk draws: rings as d3-geo wants them (land clockwise), borders as lines. */
export interface LandMap {
  /** Polygons: outer ring, then the waters it encloses. */
  land: Position[][][]
  borders: Position[][]
  names: MapName[]
}

interface Header {
  /** Points of each ring of each polygon, then of each border. */
  land: number[][]
  borders: number[]
  names: MapName[]
  /** Degrees of one step. */
  step: number
}

const MAGIC = 'GTDESK1'
const START = MAGIC.length + 11

/** Packs a map; positions are rounded to whole steps (degrees). */
export const packLand = (map: LandMap, step: number): Uint8Array => {
  const lines = [...map.land.flat(), ...map.borders]
  const steps = lines.flatMap((line) => {
    let [x, y] = [0, 0]
    return line.flatMap(([lon, lat]) => {
      const [px, py] = [Math.round(lon / step), Math.round(lat / step)]
      const moved = [px - x, py - y]
      ;[x, y] = [px, py]
      return moved
    })
  })
  const header: Header = {
    land: map.land.map((rings) => rings.map((ring) => ring.length)),
    borders: map.borders.map((line) => line.length),
    names: map.names,
    step,
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const start = new TextEncoder().encode(`${MAGIC} ${String(json.length).padStart(9)}\n`)
  const body = packIntegers(steps)
  const bytes = new Uint8Array(start.length + json.length + body.length)
  bytes.set(start)
  bytes.set(json, start.length)
  bytes.set(body, start.length + json.length)
  return bytes
}

/** Reads a map file. Throws an Error that says what is wrong with the bytes. */
export const unpackLand = (bytes: Uint8Array): LandMap => {
  const mark = new TextDecoder().decode(bytes.subarray(0, START))
  if (!mark.startsWith(`${MAGIC} `)) throw new Error(`got a file that begins ${JSON.stringify(mark)}, expected a desk map "${MAGIC}"`)
  const end = START + Number(mark.slice(MAGIC.length))
  const { land, borders, names, step } = JSON.parse(new TextDecoder().decode(bytes.subarray(START, end))) as Header
  const read = integerReader(bytes.subarray(end))
  const line = (count: number): Position[] => {
    let [x, y] = [0, 0]
    return Array.from({ length: count }, () => {
      x += read()
      y += read()
      return [x * step, y * step]
    })
  }
  return { land: land.map((rings) => rings.map(line)), borders: borders.map(line), names }
}
