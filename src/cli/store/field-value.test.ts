import { describe, expect, test } from 'vitest'
import { loadWorld } from '../../index.ts'
import { parseClaimName } from './claim-name.ts'
import { parseFieldValue } from './field-value.ts'

const world = loadWorld()

test.each([
  ['rangeKm', '700', { value: 700 }],
  ['rangeKm', 'about 435 mi', { value: 700.065, approx: true }],
  ['rangeKm', '1,200 km', { value: 1200 }],
  ['rangeKm', '650-750', { min: 650, max: 750 }],
  ['rangeKm', '650 to 750 km', { min: 650, max: 750 }],
  ['rangeKm', '> 700', { min: 700 }],
  ['rangeKm', 'at most 100 nmi', { max: 185.2 }],
  ['flightTimeMin', '1.5 h', { value: 90 }],
  ['count', 'at least 3', { min: 3 }],
  ['date', '2025-11-07', '2025-11-07'],
  ['date', '2025-11-06/2025-11-07', '2025-11-06/2025-11-07'],
  ['timeLocal', '05:27', '05:27'],
  ['weaponClass', 'icbm', 'ICBM'],
  ['outcome', 'Failure', 'failure'],
  ['bearingDeg', '64°', 64],
  ['zone', 'outside jp EEZ', { holder: 'JP', kind: 'eez', verdict: 'outside', likelihood: null }],
  ['zone', 'high seas', { holder: null, kind: 'high-seas', verdict: 'inside', likelihood: null }],
  ['launchArea', '39.15,127.44', { name: '39.15, 127.44', id: null, lat: 39.15, lon: 127.44, radiusKm: 1 }],
])('%s %s', (field, given, value) => expect(parseFieldValue(field, given, world)).toEqual(value))

test('a place is looked up', () =>
  expect(parseFieldValue('launchArea', 'Taegwan', world)).toMatchObject({ name: 'Taegwan', lat: 40.22, lon: 125.22 }))

describe('says what it got and what it expected', () => {
  test.each([
    ['rangeKm', 'far', 'Got "far" for rangeKm; expected a number'],
    ['rangeKm', '750-650', 'Got "750-650"'],
    ['rangeKm', '7 parsecs', 'Got "7 parsecs"'],
    ['date', 'Friday', 'Got "Friday" for date; expected a day'],
    ['timeLocal', '25:00', 'HH:MM'],
    ['weaponClass', 'rocketship', 'expected one of SRBM, MRBM'],
    ['bearingDeg', '400', 'degrees from 0 to 360'],
    ['zone', 'inside', '"outside JP eez"'],
    ['speed', '700', 'Got the field "speed"; expected one of date, timeLocal'],
    ['launchArea', 'Nowhere-upon-Sea', 'no place called "Nowhere-upon-Sea" is known'],
  ])('%s %s', (field, given, why) => expect(() => parseFieldValue(field, given, world)).toThrow(why))
})

test('a claim is named by article, field and place', () => {
  expect(parseClaimName('k0123456789ab:rangeKm:402')).toEqual({ article: 'k0123456789ab', field: 'rangeKm', start: 402 })
  expect(() => parseClaimName('c7')).toThrow('Got "c7"; expected the name of a claim such as')
})
