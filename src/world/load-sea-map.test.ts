import { geoArea, geoContains } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countryPolygons } from '../../scripts/natural-earth.ts'
import { destination, distanceKm } from '../geo/sphere.ts'
import { loadSeaMap, seaMapOf } from './load-sea-map.ts'
import type { ZoneAnswer } from './sea-map.ts'

const map = loadSeaMap()
const zone = (lat: number, lon: number): ZoneAnswer => map.zoneAt({ lat, lon })

const polygons = countryPolygons()
const coast = polygons.flatMap(([outer]) => outer!)
// Some islets are so small on the map's grid that d3 takes them for the whole Earth but for an islet.
const solid = polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates })).filter((polygon) => geoArea(polygon) < Math.PI)

const anywhere = fc.record({ lat: fc.double({ min: -89, max: 89, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })

describe('against other methods', () => {
  test('land is where geoContains of d3-geo finds a country, but beside its edge', () => {
    fc.assert(
      fc.property(anywhere, (point) => {
        fc.pre(zoneMargin(point) > 3)
        const state = map.stateAt(point)
        const found = solid.some((polygon) => geoContains(polygon, [point.lon, point.lat]))
        expect(state !== null, `${JSON.stringify(point)}: got ${state}`).toBe(found)
      }),
      { numRuns: 15 },
    )
  }, 30_000)
  const zoneMargin = (point: { lat: number; lon: number }): number => map.nearestCoast(point)!.km

  test('the nearest coast is at most as far as the nearest point of all coasts and borders, and hardly nearer', () => {
    fc.assert(
      fc.property(anywhere, (point) => {
        fc.pre(map.stateAt(point) === null)
        let brute = Infinity
        for (const [lon, lat] of coast)
          if (Math.abs(lat! - point.lat) * 110 < brute) brute = Math.min(brute, distanceKm(point, { lat: lat!, lon: lon! }))
        const { km } = map.nearestCoast(point)!
        expect(km).toBeLessThan(brute + 0.01)
        expect(km).toBeGreaterThan(brute - 12)
      }),
      { numRuns: 5 },
    )
  }, 30_000)
})

describe('zones', () => {
  test.each([
    [40.5, 133.4, 'eez', 'RU'],
    [40.5, 130.3, 'eez', 'KP'],
    [37.0, 130.2, 'eez', 'KR'],
    [38.5, 136.0, 'eez', 'JP'],
    [39.03, 125.75, 'land', 'KP'],
    [35.0, 129.2, 'territorial-sea', 'KR'],
    [34.6, 139.0, 'territorial-sea', 'JP'],
    [27.0, 52.2, 'eez', 'IR'],
    [30.0, 170.0, 'high-seas', null],
    [0, -140, 'high-seas', null],
    [55, 149.5, 'high-seas', null],
    [89, 0, 'high-seas', null],
    [-70, -120, 'high-seas', null],
    [13.4, 146.5, 'eez', 'US'],
  ])('%d, %d: %s of %s', (lat, lon, kind, holder) => {
    const answer = zone(lat, lon)
    expect([answer.kind, answer.holder, answer.basis]).toEqual([kind, holder, 'computed'])
  })

  test('both sides of the date line, under whichever longitude', () => {
    for (const [lat, one, other] of [
      [52, 180, -180],
      [65.5, 180, -180],
      [-17, 180, -180],
      [0, 180, -180],
      [80, 180, -180],
      [71.2, 180.5, -179.5],
    ] as const) {
      const answer = zone(lat, one)
      expect(zone(lat, other)).toEqual({ ...answer, marginKm: expect.closeTo(answer.marginKm, 6) as number })
    }
    expect(zone(71.2, -179.5).holder).toBe('RU')
  })

  test('the poles answer', () => {
    expect(zone(90, 0).kind).toBe('high-seas')
    expect(zone(90, 77).kind).toBe('high-seas')
    expect(zone(-90, 0).kind).toBe('land')
  })

  test('disputed land is told with every claimant and decided for none', () => {
    expect(zone(37.3, 131.9)).toMatchObject({ kind: 'territorial-sea', holder: 'KR', claimants: ['KR', 'JP'] })
    expect(zone(25.8, 123.4).claimants).toEqual(['JP', 'CN', 'TW'])
    expect(zone(44.4, 149.5).claimants).toEqual(['RU', 'JP'])
    expect(zone(-52, -57).claimants).toEqual(['GB', 'AR'])
    expect(zone(10.3, 115.0)).toMatchObject({ holder: null, claimants: ['CN', 'TW', 'VN', 'PH', 'MY', 'BN'] })
    expect(zone(37.3, 131.9).notes[0]).toContain('Liancourt Rocks (Dokdo/Takeshima), counted as KR')
  })

  test('a joint zone names both states', () => {
    const answer = zone(31, 128.5)
    expect([...answer.claimants].sort()).toEqual(['JP', 'KR'])
    expect(answer.notes.join()).toContain('Joint development zone')
  })

  test('water enclosed by land is no sea', () => expect(zone(42, 50).notes[0]).toContain('Enclosed by land'))

  test('the margin is honest: a way shorter than it never changes the answer', () => {
    fc.assert(
      fc.property(
        anywhere,
        fc.double({ min: 0, max: 359, noNaN: true }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (point, bearing, part) => {
          const here = map.zoneAt(point)
          fc.pre(here.marginKm > 0.01)
          const there = map.zoneAt(destination(point, bearing, here.marginKm * part))
          expect([there.kind, there.holder, there.claimants]).toEqual([here.kind, here.holder, here.claimants])
        },
      ),
      { numRuns: 200 },
    )
  }, 30_000)
})

describe('distances', () => {
  test('Taegwan to China, 31 km by the map makers', () => expect(map.landKm({ lat: 40.2169, lon: 125.2236 }, 'CN')).toBeCloseTo(31.2, 1))
  test('on its land a state is 0 km away', () => expect(map.landKm({ lat: 39.03, lon: 125.75 }, 'KP')).toBe(0))
  test('a state that is not on the map', () => {
    expect(map.landKm({ lat: 0, lon: 0 }, 'ZZ')).toBe(Infinity)
    expect(map.nearestCoast({ lat: 0, lon: 0 }, 'ZZ')).toBeNull()
  })
  test('a state without a coast', () => expect(map.nearestCoast({ lat: 47, lon: 105 }, 'MN')).toBeNull())
  test('a point on a coast: nothing to it, and the margin says so', () => {
    for (const { state } of [{ state: 'KP' }, { state: 'JP' }, { state: 'RU' }]) {
      const { point } = map.nearestCoast({ lat: 41, lon: 133 }, state)!
      expect(map.nearestCoast(point, state)!.km).toBeLessThan(0.001)
      expect(map.zoneAt(point).marginKm).toBeLessThan(0.001)
    }
  })
})

test.each([
  [40, 135, 'sea-of-japan'],
  [36, 123.5, 'yellow-sea'],
  [29, 125, 'east-china-sea'],
  [55, 150, 'okhotsk'],
  [34.15, 133.2, 'seto'],
  [26.5, 52, 'persian-gulf'],
  [24.5, 58.5, 'gulf-of-oman'],
  [16, 64, 'arabian-sea'],
  [12.2, 48, 'gulf-of-aden'],
  [20, 38.2, 'red-sea'],
  [15, 88, 'bay-of-bengal'],
  [11, 96, 'andaman-sea'],
  [-10, 75, 'indian-ocean'],
  [35.5, 18, 'mediterranean'],
  [43.3, 34, 'black-sea'],
  [46.2, 36.7, 'sea-of-azov'],
  [41.8, 50.6, 'caspian-sea'],
  [57, 19.9, 'baltic-sea'],
  [56.5, 3.5, 'north-sea'],
  [68, 0, 'norwegian-sea'],
  [75, 40, 'barents-sea'],
  [65.5, 38, 'white-sea'],
  [74, 66, 'kara-sea'],
  [57, -178, 'bering-sea'],
  [57, 179, 'bering-sea'],
  [25, -90, 'gulf-of-mexico'],
  [15, -74, 'caribbean-sea'],
  [85, 0, 'arctic-ocean'],
  [90, 0, 'arctic-ocean'],
  [20, 165, 'pacific'],
  [-30, -120, 'pacific'],
  [0, 180, 'pacific'],
  [25, -40, 'atlantic'],
  [-40, 10, 'atlantic'],
  [30, 140, 'philippine-sea'],
  [38, 145, 'pacific'],
  [39.03, 125.75, null],
])('sea at %d, %d: %s', (lat, lon, sea) => expect(map.seaAt({ lat, lon })).toBe(sea))

test('a damaged file says what is wrong', () => {
  expect(() => seaMapOf(new TextEncoder().encode('{"no": "map"}'))).toThrow('expected a map that begins "GTMAP1"')
})
