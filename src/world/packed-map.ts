import { integerReader } from '../geo/varints.ts'
import type { Lines } from '../geo/chunks.ts'

/** A piece of land with one holder, and the lines that bound it. */
export interface LandUnit {
  /** ISO 3166 alpha-2 of the state that holds it; null where several hold parts. */
  readonly state: string | null
  /** The dispute it is part of; its names and claimants. */
  readonly dispute?: { readonly names: readonly string[]; readonly claimants: readonly string[]; readonly note?: string }
  /** Numbers of the lines where it meets the sea, and where it meets other land. */
  readonly coast: readonly number[]
  readonly border: readonly number[]
}

/** An area of the sea with its outline: rings of longitude and latitude. */
export type Rings = readonly (readonly (readonly [number, number])[])[]

export interface MapHeader {
  readonly units: readonly LandUnit[]
  /** Lines around waters that land encloses on all sides. */
  readonly enclosed: readonly (readonly number[])[]
  readonly joint: readonly {
    readonly name: string
    readonly states: readonly string[]
    readonly matter: string
    readonly outline: Rings[number]
  }[]
  /** Smallest first. */
  readonly seas: readonly { readonly id: string; readonly internalOf?: string; readonly outlines: Rings }[]
  /** Points of each line. */
  readonly lengths: readonly number[]
  /** Degrees of one step and at zero, longitude then latitude. */
  readonly step: readonly [number, number]
  readonly origin: readonly [number, number]
}

const MAGIC = 'GTMAP1'

/** A map file: a mark, the length of the header, the header as JSON, then steps from point to point as packed integers. */
export const packMap = (header: MapHeader, steps: Uint8Array): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(header))
  const start = new TextEncoder().encode(`${MAGIC} ${String(json.length).padStart(9)}\n`)
  return Uint8Array.from([...start, ...json, ...steps])
}

/** Reads a map file. Throws an Error that says what is wrong with the bytes. */
export const unpackMap = (bytes: Uint8Array): { header: MapHeader; lines: Lines } => {
  const start = MAGIC.length + 11
  const mark = new TextDecoder().decode(bytes.subarray(0, start))
  if (!mark.startsWith(`${MAGIC} `))
    throw new Error(`got a file that begins ${JSON.stringify(mark)}, expected a map that begins "${MAGIC}"`)
  const end = start + Number(mark.slice(MAGIC.length))
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(start, end))) as MapHeader
  const read = integerReader(bytes.subarray(end))
  const total = header.lengths.reduce((a, b) => a + b, 0)
  const [lon, lat] = [new Float64Array(total), new Float64Array(total)]
  const starts = new Uint32Array(header.lengths.length + 1)
  let at = 0
  header.lengths.forEach((length, line) => {
    let [x, y] = [0, 0]
    for (let i = 0; i < length; i++, at++) {
      x += read()
      y += read()
      lon[at] = header.origin[0] + x * header.step[0]
      lat[at] = header.origin[1] + y * header.step[1]
    }
    starts[line + 1] = at
  })
  return { header, lines: { lon, lat, start: starts } }
}
