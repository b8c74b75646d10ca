import { expect, test } from 'vitest'
import { splitName } from '../../reading/text/tokenize.ts'
import { loadWorld } from '../world.ts'
import { findPlaces } from './find-places.ts'

const world = loadWorld(splitName)

test('a curated place comes first, and its twin of the gazetteer does not come again', () => {
  const [first, ...more] = findPlaces(world, 'Wonsan')
  expect(first).toMatchObject({ id: 'kp-wonsan', kind: 'town', country: 'KP', radiusKm: 12 })
  expect(first!.native).toContain('원산')
  expect(more.filter((p) => p.country === 'KP' && p.names[0]!.startsWith('W'))).toEqual([])
})

test('the beginning of a curated name is enough', () => {
  expect(findPlaces(world, 'Tongchang')[0]).toMatchObject({ id: 'kp-sohae', names: expect.arrayContaining(['Tongchang-ri']) })
})

test('one sea, several names: each finds it', () => {
  for (const name of ['East Sea', 'Sea of Japan']) expect(findPlaces(world, name)[0]).toMatchObject({ id: 'sea-of-japan', country: null })
})

test('a state narrows; towns come with their province and people, the largest first', () => {
  const places = findPlaces(world, 'Paris', 'US')
  expect(places[0]).toMatchObject({ province: 'Texas', kind: 'town' })
  expect(places.every((p) => p.country === 'US' && p.source.includes('GeoNames'))).toBe(true)
  const people = places.map((p) => p.population ?? 0)
  expect(people).toEqual([...people].sort((a, b) => b - a))
})

test('native script and other spellings find a place of the gazetteer', () => {
  expect(
    findPlaces(world, 'Gensan')
      .concat(findPlaces(world, '元山市'))
      .every((p) => p.lat !== null),
  ).toBe(true)
  expect(findPlaces(world, 'Île-de-France')[0]).toMatchObject({ kind: 'province', country: 'FR' })
})

test('nothing is nothing', () => {
  expect(findPlaces(world, 'Qwrtzypsd')).toEqual([])
  expect(findPlaces(world, ' - ')).toEqual([])
  expect(findPlaces(world, 'Wonsan', 'JP')).toEqual([])
})
