import { brotliCompressSync, constants } from 'node:zlib'
import { padding, PLACE_KINDS, SECTIONS, type GazetteerHead, type Section } from '../../src/world/gazetteer/format.ts'
import { nameKey } from '../../src/world/gazetteer/name-key.ts'
import type { RawPlace } from './raw-place.ts'

const bytesOf = (column: Uint32Array | Int32Array | Uint16Array | Uint8Array): Buffer =>
  Buffer.from(column.buffer, column.byteOffset, column.byteLength)

/** Packs places into the gazetteer's file. The same places give the same bytes. */
export const pack = (raw: readonly RawPlace[], sources: readonly string[]): { bytes: Buffer; head: GazetteerHead } => {
  const countries = [...new Set(raw.map((p) => p.country))].sort()
  // Neighbours behind each other: like numbers stand together and pack well.
  const places = [...raw].sort((a, b) => compare(sortKey(a), sortKey(b)))
  const indexOf = new Map(places.map((p, i) => [p.key, i]))
  const keys = new Map<string, number[]>()
  for (const [i, place] of places.entries())
    for (const key of new Set(place.names.map(nameKey))) {
      if (key === '') continue
      const named = keys.get(key)
      if (named) named.push(i)
      else keys.set(key, [i])
    }
  const sorted = [...keys].sort(([a], [b]) => compare(a, b))
  const names = places.map((p) => Buffer.from(p.names.join('\t')))
  const postings = sorted.map(([, named]) => named.sort((a, b) => places[b]!.population - places[a]!.population || a - b))
  const columns: Record<Section, Buffer> = {
    names: Buffer.concat(names),
    nameStarts: bytesOf(Uint32Array.from(starts(names.map((n) => n.length)))),
    ids: bytesOf(Uint32Array.from(places, (p) => p.geonameId)),
    positions: bytesOf(Int32Array.from(places.flatMap((p) => [Math.round(p.lat * 1e5), Math.round(p.lon * 1e5)]))),
    populations: bytesOf(Uint32Array.from(places, (p) => p.population)),
    regions: bytesOf(
      Uint32Array.from(places.flatMap((p) => [p.province, p.county].map((key) => (key === null ? 0 : (indexOf.get(key) ?? -1) + 1)))),
    ),
    radii: bytesOf(Uint16Array.from(places, (p) => p.radiusKm)),
    countries: bytesOf(Uint8Array.from(places, (p) => countries.indexOf(p.country))),
    kinds: bytesOf(Uint8Array.from(places, (p) => PLACE_KINDS.indexOf(p.kind))),
    keys: Buffer.from(`${sorted.map(([key]) => key).join('\n')}\n`),
    postingStarts: bytesOf(Uint32Array.from(starts(postings.map((p) => p.length)))),
    postings: bytesOf(Uint32Array.from(postings.flat())),
  }
  const head: GazetteerHead = {
    format: 'groundtrack/gazetteer@1',
    sources: [...sources],
    countries,
    places: places.length,
    keys: sorted.length,
    sections: Object.fromEntries(SECTIONS.map((s) => [s, columns[s].length])) as Record<Section, number>,
  }
  const json = Buffer.from(JSON.stringify(head))
  const parts = [bytesOf(Uint32Array.of(json.length)), json, ...SECTIONS.map((s) => columns[s])]
  const body = Buffer.concat(parts.flatMap((part) => [part, Buffer.alloc(padding(part.length))]))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return { bytes: brotliCompressSync(body, { params }), head }
}

const sortKey = (p: RawPlace): string => [p.country, p.province ?? '', p.county ?? '', p.names[0], p.key].join('\u0001')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const starts = (lengths: readonly number[]): number[] => {
  let at = 0
  return [0, ...lengths.map((n) => (at += n))]
}
