import { existsSync, readFileSync } from 'node:fs'
import { geoDistance } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bearingDegrees, destination, distanceKm } from './sphere.ts'

const GEODTEST = '../shared/bench/geodesic/GeodTest-100.dat'
const lat = fc.double({ min: -90, max: 90, noNaN: true })
const lon = fc.double({ min: -180, max: 180, noNaN: true })
const point = fc.record({ lat, lon })

// Karney's test set lies outside the project; without it, the tests below still hold the sphere to another method.
describe.skipIf(!existsSync(GEODTEST))('GeodTest', () => {
  const rows = existsSync(GEODTEST)
    ? readFileSync(GEODTEST, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.trim().split(/\s+/).map(Number))
    : []
  const millimetre = 1e-6
  test('distances within a millimetre', () => {
    expect(rows.length).toBe(100)
    for (const [lat1, lon1, , lat2, lon2, , metres] of rows)
      expect(Math.abs(distanceKm({ lat: lat1!, lon: lon1! }, { lat: lat2!, lon: lon2! }) - metres! / 1000)).toBeLessThan(millimetre)
  })
  test('destinations within a millimetre', () => {
    for (const [lat1, lon1, azimuth, lat2, lon2, , metres] of rows) {
      const end = destination({ lat: lat1!, lon: lon1! }, azimuth!, metres! / 1000)
      expect(distanceKm(end, { lat: lat2!, lon: lon2! })).toBeLessThan(millimetre)
    }
  })
})

test('within 0.6 % of the sphere of d3-geo', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      const km = distanceKm(a, b)
      const sphere = geoDistance([a.lon, a.lat], [b.lon, b.lat]) * 6371.0088
      expect(Math.abs(km - sphere)).toBeLessThan(0.006 * Math.max(km, sphere) + 1e-6)
    }),
  )
})

test('the way there and back is as long, whatever the turn of the longitudes', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)
      expect(distanceKm(a, { ...b, lon: b.lon + 360 })).toBeCloseTo(distanceKm(a, b), 6)
    }),
  )
})

test('destination and bearing undo each other', () => {
  fc.assert(
    fc.property(
      fc.record({ lat: fc.double({ min: -85, max: 85, noNaN: true }), lon }),
      fc.double({ min: 0, max: 359.99, noNaN: true }),
      fc.double({ min: 1, max: 9000, noNaN: true }),
      (from, bearing, km) => {
        const to = destination(from, bearing, km)
        expect(distanceKm(from, to)).toBeCloseTo(km, 6)
        const turn = Math.abs(bearingDegrees(from, to) - bearing)
        expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-6)
      },
    ),
  )
})

test('degenerate ways', () => {
  const here = { lat: 40.5, lon: 133.4 }
  expect(distanceKm(here, here)).toBe(0)
  expect(distanceKm({ lat: 90, lon: 0 }, { lat: 90, lon: 123 })).toBeCloseTo(0, 9)
  expect(distanceKm({ lat: 0, lon: 180 }, { lat: 0, lon: -180 })).toBe(0)
  // Half a meridian; antipodal points of the equator are joined over a pole.
  expect(distanceKm({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(20003.931459, 5)
  expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(20003.931459, 5)
  expect(destination({ lat: 89.9, lon: 10 }, 0, 100).lon).toBeCloseTo(-170, 6)
})
