import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closestApproach, nearestAlong, trackPoints } from './ground-track.ts'
import { destination, distanceKm, type Point } from './sphere.ts'

const point = fc.record({ lat: fc.double({ min: -89, max: 89, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })

/** Distance from the great circle through a and b by the cross product, on a sphere: another way to the same figure. */
const crossTrackKm = (a: Point, b: Point, c: Point): number => {
  const vector = ({ lat, lon }: Point): number[] => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
  }
  const [u, v, w] = [vector(a), vector(b), vector(c)] as [number[], number[], number[]]
  const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!]
  const sine = n.reduce((sum, x, i) => sum + x * w[i]!, 0) / Math.hypot(...n)
  return Math.abs(Math.asin(Math.max(-1, Math.min(1, sine)))) * 6371.0088
}

describe('closestApproach', () => {
  test('agrees with the cross-track distance of a sphere within half a percent', () => {
    const [a, b] = [
      { lat: 40.22, lon: 125.22 },
      { lat: 41, lon: 141 },
    ]
    for (const c of [
      { lat: 43.1, lon: 131.9 },
      { lat: 37.5, lon: 130.9 },
      { lat: 45, lon: 135 },
    ])
      expect(closestApproach(a, b, c).km / crossTrackKm(a, b, c)).toBeCloseTo(1, 2)
  })
  test('a point beyond the end is nearest to the end', () => {
    const a = { lat: 0, lon: 0 }
    const b = { lat: 0, lon: 5 }
    expect(closestApproach(a, b, { lat: 0, lon: 9 })).toMatchObject({ point: b, alongKm: distanceKm(a, b) })
  })
  test('zero length: the distance itself', () => {
    const a = { lat: 10, lon: 20 }
    expect(closestApproach(a, a, { lat: 11, lon: 20 })).toEqual({ km: distanceKm(a, { lat: 11, lon: 20 }), alongKm: 0, point: a })
  })
  test('across the date line and over the pole', () => {
    expect(closestApproach({ lat: 10, lon: 178 }, { lat: 10, lon: -178 }, { lat: 10.1, lon: 180 }).km).toBeLessThan(15)
    expect(closestApproach({ lat: 80, lon: 0 }, { lat: 80, lon: 180 }, { lat: 90, lon: 50 }).km).toBeLessThan(0.05)
  })
  test('is never farther than either end, and never nearer than the track allows', () =>
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        const { km, alongKm } = closestApproach(a, b, c)
        expect(km).toBeLessThanOrEqual(Math.min(distanceKm(a, c), distanceKm(b, c)) + 1e-6)
        expect(km).toBeGreaterThanOrEqual(distanceKm(a, c) - alongKm - 1e-6)
      }),
      { numRuns: 60 },
    ))
  test('a point of the track itself is at no distance', () =>
    fc.assert(
      fc.property(
        point,
        fc.double({ min: 0, max: 359, noNaN: true }),
        fc.double({ min: 1, max: 9000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, bearing, km, part) => {
          expect(closestApproach(a, destination(a, bearing, km), destination(a, bearing, km * part)).km).toBeLessThan(0.05)
        },
      ),
      { numRuns: 60 },
    ))
})

describe('nearestAlong', () => {
  test('finds the least value between two looks', () => {
    const found = nearestAlong({ lat: 0, lon: 0 }, { lat: 0, lon: 10 }, ({ lon }) => Math.abs(lon - 3.217), 8, 0.01)
    expect(found.point.lon).toBeCloseTo(3.217, 3)
  })
})

describe('trackPoints', () => {
  test('both ends, no step longer than asked', () =>
    fc.assert(
      fc.property(point, point, fc.integer({ min: 50, max: 900 }), (a, b, step) => {
        const points = trackPoints(a, b, step)
        expect(points[0]).toEqual(a)
        for (let i = 1; i < points.length; i++) expect(distanceKm(points[i - 1]!, points[i]!)).toBeLessThan(step + 1e-6)
        expect(distanceKm(points.at(-1)!, b)).toBeLessThan(1e-6)
      }),
      { numRuns: 40 },
    ))
  test('one point where start and end are one', () =>
    expect(trackPoints({ lat: 1, lon: 2 }, { lat: 1, lon: 2 }, 10)).toEqual([{ lat: 1, lon: 2 }]))
})
