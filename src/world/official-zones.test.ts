import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadSeaMap } from './load-sea-map.ts'
import { withOfficialZones } from './official-zones.ts'

const folder = mkdtempSync(join(tmpdir(), 'zones-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fileOf = (content: unknown, name = 'eez.geojson'): string => {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const zone = (GEONAME: string, POL_TYPE: string, codes: string[], [w, s, e, n]: [number, number, number, number]) => ({
  type: 'Feature',
  properties: { GEONAME, POL_TYPE, ...Object.fromEntries(codes.map((code, i) => [`ISO_SOV${i + 1}`, code])) },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  },
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

describe('an invented file', () => {
  const map = withOfficialZones(
    loadSeaMap(),
    fileOf(
      collection(
        zone('Russian Exclusive Economic Zone', '200NM', ['RUS'], [134, 40, 138, 44]),
        zone('Japanese Exclusive Economic Zone', '200NM', ['JPN'], [134, 37, 140, 40]),
        zone('Joint regime area: South Korea / Japan', 'Joint regime', ['KOR', 'JPN'], [127, 30, 129, 32]),
      ),
    ),
  )
  test('the file decides, and is named', () =>
    expect(map.zoneAt({ lat: 42, lon: 136 })).toMatchObject({ kind: 'eez', holder: 'RU', claimants: ['RU'], basis: 'eez.geojson' }))
  test('where the computed holder is another, that is told', () => {
    const answer = map.zoneAt({ lat: 39.9, lon: 134.1 })
    expect(answer.holder).toBe('JP')
    expect(answer.marginKm).toBeLessThan(12)
  })
  test('a joint regime names both and leaves the holder to the coast', () => {
    const { claimants, notes } = map.zoneAt({ lat: 31, lon: 128.5 })
    expect([...claimants].sort()).toEqual(['JP', 'KR'])
    expect(notes[0]).toContain('Joint regime area')
  })
  test('outside the polygons of a state that the file has: not its zone', () => {
    const answer = map.zoneAt({ lat: 36, lon: 143 })
    expect(answer).toMatchObject({ kind: 'high-seas', holder: null, basis: 'eez.geojson' })
    expect(answer.notes[0]).toContain('of JP')
  })
  test('a state that the file lacks is computed, and that is told', () => {
    const answer = map.zoneAt({ lat: 12, lon: 122 })
    expect(answer).toMatchObject({ holder: 'PH', basis: 'computed' })
    expect(answer.notes.join()).toContain('eez.geojson has no zone of PH')
  })
  test('land stays land', () => expect(map.zoneAt({ lat: 43, lon: 134 })).toMatchObject({ kind: 'land', basis: 'computed' }))
})

describe('faults are told with file and place', () => {
  const plain = zone('X', '200NM', ['JPN'], [0, 0, 1, 1])
  const open = { ...plain, geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]] } } // prettier-ignore
  const swapped = { ...plain, geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 134], [0, 0]]] } } // prettier-ignore
  test.each<[string, unknown, RegExp]>([
    ['not JSON', '{', /faulty\.geojson: not JSON .*expected GeoJSON/],
    ['another JSON', [1], /faulty\.geojson: got \[1\], expected a GeoJSON FeatureCollection/],
    ['no features', collection(), /no features/],
    ['no geometry', collection(plain, { type: 'Feature', properties: {}, geometry: null }), /feature 2: got no properties or no geometry/],
    ['no name', collection({ ...plain, properties: { POL_TYPE: '200NM' } }), /feature 1: got GEONAME nothing/],
    ['no type', collection({ ...plain, properties: { GEONAME: 'X' } }), /feature 1 \(X\): got POL_TYPE nothing, expected 200NM/],
    ['no state', collection(zone('X', '200NM', [], [0, 0, 1, 1])), /feature 1 \(X\): got no ISO_SOV1/],
    ['an unknown state', collection(zone('X', '200NM', ['QQQ'], [0, 0, 1, 1])), /got ISO_SOV1 "QQQ", expected a code of ISO 3166/],
    ['an open ring', collection(open), /polygon 1, ring 1: got a ring that ends elsewhere/],
    ['swapped axes', collection(swapped), /polygon 1, ring 1, point 3: got \[1,134\], expected \[longitude, latitude\]/],
    ['a line', collection({ ...plain, geometry: { type: 'LineString', coordinates: [] } }), /got geometry "LineString", expected Polygon/],
  ])('%s', (_, content, message) => expect(() => withOfficialZones(loadSeaMap(), fileOf(content, 'faulty.geojson'))).toThrow(message))

  test('no file', () =>
    expect(() => withOfficialZones(loadSeaMap(), join(folder, 'none.geojson'))).toThrow(/none\.geojson: cannot be read \(ENOENT\)/))
})
