import { geoContains } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Areas, type Ring } from './areas.ts'
import { distanceKm } from './sphere.ts'

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
const inside = (areas: readonly (readonly Ring[])[], lat: number, lon: number): boolean => new Areas(areas).at({ lat, lon }).includes(0)

describe('an area across the date line', () => {
  const ring: Ring = [
    [170, -10],
    [-170, -10],
    [-170, 10],
    [170, 10],
    [170, -10],
  ]
  test.each([
    [0, 175, true],
    [0, 180, true],
    [0, -180, true],
    [0, -175, true],
    [0, 169.999, false],
    [0, -169.999, false],
    [0, 0, false],
    [0, 185, true],
    [0, -185, true],
    [0, -180 - 1e-13, true],
    [11, 180, false],
  ])('%d, %d: %s', (lat, lon, expected) => expect(inside([[ring]], lat, lon)).toBe(expected))

  test('written with longitudes above 180 it is the same area', () => {
    const areas = [[box(170, -10, 190, 10)]]
    expect([inside(areas, 0, -175), inside(areas, 0, 175), inside(areas, 0, 165)]).toEqual([true, true, false])
  })
})

describe('an area round a pole', () => {
  const round = (lat: number): Ring => Array.from({ length: 37 }, (_, i) => [i * 10 - 180, lat] as const)
  test.each([
    [70, 90, 0, true],
    [70, 80, 123, true],
    [70, 69, 123, false],
    [70, -90, 0, false],
    [-70, -90, 0, true],
    [-70, -80, 179.9, true],
    [-70, -69, 5, false],
    [-70, 90, 0, false],
  ])('edge at %d: %d, %d: %s', (edge, lat, lon, expected) => expect(inside([[round(edge)]], lat, lon)).toBe(expected))
})

test('a hole is outside, an island in it inside', () => {
  const areas = [[box(0, 0, 30, 30), box(10, 10, 20, 20), box(14, 14, 16, 16)]]
  expect([inside(areas, 5, 5), inside(areas, 12, 12), inside(areas, 15, 15)]).toEqual([true, false, true])
})

test('a meridian through corners is counted once: sweep of points south of a corner by single steps of the number line', () => {
  const diamond: Ring = [
    [10, 0],
    [20, 10],
    [10, 20],
    [0, 10],
    [10, 0],
  ]
  const areas = new Areas([[diamond]])
  let lon = 10 - 8 * Number.EPSILON * 8
  for (let i = 0; i < 17; i++, lon += Number.EPSILON * 8) {
    expect(areas.at({ lat: -1, lon }), `south of it at ${lon}`).toEqual([])
    expect(areas.at({ lat: 10, lon }), `in the middle at ${lon}`).toEqual([0])
    expect(areas.at({ lat: 21, lon }), `north of it at ${lon}`).toEqual([])
  }
})

test('agrees with geoContains of d3-geo on rings with short edges', () => {
  const corner = fc.record({ r: fc.double({ min: 0.3, max: 1, noNaN: true }) })
  fc.assert(
    fc.property(
      fc.array(corner, { minLength: 40, maxLength: 60 }),
      fc.integer({ min: -180, max: 179 }),
      fc.integer({ min: -60, max: 60 }),
      fc.double({ min: -1.2, max: 1.2, noNaN: true }),
      fc.double({ min: -1.2, max: 1.2, noNaN: true }),
      (corners, lon0, lat0, dx, dy) => {
        const points = corners.map(({ r }, i) => {
          const angle = (-2 * Math.PI * i) / corners.length
          return [lon0 + r * Math.cos(angle), lat0 + r * Math.sin(angle)] as [number, number]
        })
        const ring = [...points, points[0]!]
        const point = { lat: lat0 + dy, lon: lon0 + dx }
        const areas = new Areas([[ring]])
        // Great circles and straight lines in degrees lie up to R (Δlon)² sin φ cos φ / 8 apart: 0.1 km for one degree at 61 north.
        fc.pre(areas.edgeKm(0, point) > 0.2)
        expect(areas.at(point).length === 1).toBe(geoContains({ type: 'Polygon', coordinates: [ring] }, [point.lon, point.lat]))
      },
    ),
    { numRuns: 300 },
  )
})

test('the distance to an edge is that of the nearest of many points on it', () => {
  const ring = box(179, 60, 182, 61)
  const areas = new Areas([[ring]])
  fc.assert(
    fc.property(fc.double({ min: 176, max: 185, noNaN: true }), fc.double({ min: 58, max: 63, noNaN: true }), (lon, lat) => {
      let least = Infinity
      for (let i = 0; i + 1 < ring.length; i++)
        for (let t = 0; t <= 1; t += 1 / 256) {
          const [a, b] = [ring[i]!, ring[i + 1]!]
          least = Math.min(least, distanceKm({ lat, lon }, { lat: a[1] + t * (b[1] - a[1]), lon: a[0] + t * (b[0] - a[0]) }))
        }
      expect(Math.abs(areas.edgeKm(0, { lat, lon }) - least)).toBeLessThan(0.35)
    }),
    { numRuns: 40 },
  )
})

test('no areas hold no point', () => expect(new Areas([]).at({ lat: 0, lon: 0 })).toEqual([]))
