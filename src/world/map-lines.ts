import { readFileSync } from 'node:fs'
import type { Point } from '../geo/sphere.ts'
import { unpackMap } from './packed-map.ts'

const BUILT = new URL('../../data/built/map.bin', import.meta.url)

/** Lines to be drawn: where land meets the sea, and where states meet. */
export interface MapLines {
  readonly coasts: readonly (readonly Point[])[]
  readonly borders: readonly (readonly Point[])[]
}

/** The coasts and borders of the map that ships with the package. Reads the file at each call. */
export const mapLines = (): MapLines => {
  const { header, lines } = unpackMap(readFileSync(BUILT))
  const line = (id: number): Point[] =>
    Array.from({ length: lines.start[id + 1]! - lines.start[id]! }, (_, i) => {
      const at = lines.start[id]! + i
      return { lat: lines.lat[at]!, lon: lines.lon[at]! }
    })
  const once = (kind: 'coast' | 'border'): Point[][] => [...new Set(header.units.flatMap((unit) => unit[kind]))].map(line)
  return { coasts: once('coast'), borders: once('border') }
}
