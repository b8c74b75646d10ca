import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circleRing, type Position } from './circle-ring.ts'
import { cutLine, cutRing } from './date-line.ts'
import { distanceKm } from './sphere.ts'

/** Twice the area in square degrees, positive counterclockwise (shoelace). */
const turned = (ring: readonly Position[]): number =>
  ring.slice(0, -1).reduce((sum, [x, y], i) => sum + x * ring[i + 1]![1] - ring[i + 1]![0] * y, 0)

test('a ring away from the date line stays as it is', () => {
  const ring = circleRing({ lat: 40, lon: 127 }, 500)
  expect(cutRing(ring)).toEqual([ring])
  expect(cutLine(ring)).toEqual([ring])
})

test('a ring across the date line becomes two, closed, within bounds, of the same area together', () => {
  const ring = circleRing({ lat: 50, lon: 179 }, 400)
  const parts = cutRing(ring)
  expect(parts).toHaveLength(2)
  for (const part of parts) {
    expect(part[0]).toEqual(part.at(-1))
    expect(part.every(([lon]) => Math.abs(lon) <= 180)).toBe(true)
  }
  expect(turned(parts[0]!) + turned(parts[1]!)).toBeCloseTo(turned(ring), 1)
})

test('any circle off the poles: every position within bounds and at the distance, or on the date line', () => {
  const centres = fc.record({ lat: fc.double({ min: -60, max: 60, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })
  fc.assert(
    fc.property(centres, fc.integer({ min: 1, max: 2000 }), (centre, km) => {
      for (const [lon, lat] of [...cutRing(circleRing(centre, km)), ...cutLine(circleRing(centre, km))].flat()) {
        expect(Math.abs(lon)).toBeLessThanOrEqual(180)
        if (Math.abs(lon) < 180) expect(Math.abs(distanceKm(centre, { lat, lon }) - km)).toBeLessThan(0.02)
      }
    }),
    { numRuns: 40 },
  )
})

test('a line across the date line and back is in three pieces that meet on it', () => {
  const pieces = cutLine([
    [170, 10],
    [190, 20],
    [170, 30],
  ])
  expect(pieces).toEqual([
    [
      [170, 10],
      [180, 15],
    ],
    [
      [-180, 15],
      [-170, 20],
      [-180, 25],
    ],
    [
      [180, 25],
      [170, 30],
    ],
  ])
})
