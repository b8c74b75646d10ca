import { expect, test } from 'vitest'
import { loadWorld } from '../../index.ts'
import { parseNear } from './near-option.ts'

const world = loadWorld()

test.each([
  ['39.15,127.44', { lat: 39.15, lon: 127.44, km: 50 }],
  ['39.15, 127.44, 100', { lat: 39.15, lon: 127.44, km: 100 }],
  ['40.5N,133.4E,20km', { lat: 40.5, lon: 133.4, km: 20 }],
])('%s', (given, circle) => expect(parseNear(given, world)).toEqual(circle))

test('a place by its name, with or without a distance', () => {
  expect(parseNear('Taegwan', world)).toEqual({ lat: 40.22, lon: 125.22, km: 50 })
  expect(parseNear('Taegwan, 12.5 km', world)).toMatchObject({ km: 12.5 })
})

test.each([
  ['Nowhere-upon-Sea', 'no place called "Nowhere-upon-Sea" is known'],
  ['Taegwan,far', 'kilometres up to 5000'],
  ['Taegwan,0', 'kilometres up to 5000'],
  ['Taegwan,10,20', 'expected a place or latitude,longitude'],
  ['39.15', 'expected latitude and longitude'],
  ['', 'expected a place'],
])('%s is refused', (given, why) => expect(() => parseNear(given, world)).toThrow(why))
