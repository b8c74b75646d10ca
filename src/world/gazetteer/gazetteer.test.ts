import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { distanceKm } from '../../geo/sphere.ts'
import { splitName } from '../../reading/text/tokenize.ts'
import { loadWorld } from '../world.ts'
import { pack } from '../../../scripts/gazetteer/pack.ts'
import type { RawPlace } from '../../../scripts/gazetteer/raw-place.ts'
import { Gazetteer } from './gazetteer.ts'

const raw = (key: string, names: string[], more: Partial<RawPlace> = {}): RawPlace => ({
  key,
  geonameId: Number(key) || 0,
  kind: 'town',
  names,
  country: 'XA',
  province: null,
  county: null,
  lat: 0,
  lon: 0,
  population: 0,
  radiusKm: 2,
  ...more,
})

const small = new Gazetteer(
  pack(
    [
      raw('XA.1', ['Nord', '北'], { kind: 'province', lat: -12.34567, lon: 179.99999, radiusKm: 300 }),
      raw('7', ['Kerni'], { province: 'XA.1', population: 900, lat: 89.5, lon: -180 }),
      raw('8', ['Kérni', 'Old Kerni'], { country: 'XB', population: 4_000_000_000 }),
      raw('XB.1.2', ['Kerni County'], { kind: 'county', country: 'XB', province: 'XB.9' }),
    ],
    ['invented'],
  ).bytes,
)
const built = new Gazetteer(readFileSync(new URL('../../../data/built/gazetteer.br', import.meta.url)))

test('what is packed is read back, the most populous first', () => {
  const [large, little, ...more] = small.named('KERNI')
  expect(more).toEqual([])
  expect(large).toMatchObject({ id: 'geonames-8', country: 'XB', population: 4_000_000_000, province: -1 })
  expect(little).toMatchObject({ id: 'geonames-7', name: 'Kerni', lat: 89.5, lon: -180, radiusKm: 2, county: -1 })
  expect(small.place(little!.province)).toMatchObject({ name: 'Nord', kind: 'province', lat: -12.34567, lon: 179.99999, radiusKm: 300 })
  expect(small.names(large!.index)).toEqual(['Kérni', 'Old Kerni'])
})

test('a province that was not packed is none', () => {
  expect(small.named('Kerni County')[0]).toMatchObject({ kind: 'county', province: -1, id: 'gazetteer-xb-kerni-county' })
})

test('a name in native script is found, an unknown one is not', () => {
  expect(small.named('北').map((p) => p.name)).toEqual(['Nord'])
  expect(small.named('南')).toEqual([])
  expect(small.has('')).toBe(false)
  expect(() => small.place(4)).toThrow('got the index 4, expected 0 to 3')
})

test.each([
  ['Wonsan', 'KP', 39.15, 127.44],
  ['원산', 'KP', 39.15, 127.44],
  ['North Pyongan', 'KP', 40.0, 125.3],
  ['Texas', 'US', 31.5, -99.3],
  ['Rapides Parish', 'US', 31.2, -92.5],
  ['Houston', 'US', 29.76, -95.36],
])('%s of the built file lies in %s at %d, %d', (name, country, lat, lon) => {
  const [place] = built.named(name)
  expect(place?.country).toBe(country)
  expect(Math.abs(place!.lat - lat)).toBeLessThan(0.3)
  expect(Math.abs(place!.lon - lon)).toBeLessThan(0.3)
})

test('a file of another kind is refused', () => {
  const { bytes } = pack([raw('1', ['A'])], [])
  expect(() => new Gazetteer(bytes.subarray(0, 10))).toThrow()
})

// Two towns of one name, and the curated row means the lesser one: a border town, a launch site, a county of the south.
const LESSER = new Set(['cn-jian', 'ir-shahrud', 'kr-goseong'])
const FAR_KM = 60

test('a curated town lies where the largest town of its name in its country lies', () => {
  const far = [...loadWorld(splitName).placeById.values()].filter((row) => {
    if ((row.kind !== 'town' && row.kind !== 'capital') || row.lat === null || LESSER.has(row.id)) return false
    const towns = row.names
      .flatMap((name) => built.named(name))
      .filter((p) => p.country === row.country && (p.kind === 'town' || p.kind === 'capital'))
    const [largest] = towns.sort((a, b) => b.population - a.population)
    return largest !== undefined && distanceKm({ lat: row.lat, lon: row.lon! }, largest) > FAR_KM
  })
  expect(far.map((row) => row.id)).toEqual([])
})
