import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circleSamples, waySamples } from './samples.ts'
import { distanceKm } from './sphere.ts'

test('samples of a circle lie in it, half of them in the half of its area', () => {
  for (const middle of [
    { lat: 40, lon: 133 },
    { lat: 0, lon: 180 },
    { lat: 89.9, lon: 0 },
  ]) {
    const far = circleSamples(middle, 100, 1000).map((point) => distanceKm(middle, point))
    expect(Math.max(...far)).toBeLessThanOrEqual(100)
    expect(far.filter((km) => km < 100 * Math.SQRT1_2).length).toBe(500)
  }
})

test('samples of a circle turn round it evenly', () => {
  const points = circleSamples({ lat: 0, lon: 0 }, 10, 1000)
  for (const side of [(p: { lat: number }) => p.lat > 0, (p: { lon: number }) => p.lon > 0].map((s) => points.filter(s as never).length))
    expect(Math.abs(side - 500)).toBeLessThan(15)
})

describe('along a way', () => {
  test('both ends, no step longer than asked, no detour', () => {
    const point = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })
    fc.assert(
      fc.property(point, point, (a, b) => {
        const points = waySamples(a, b, 500)
        expect(points[0]).toEqual(a)
        expect(distanceKm(points.at(-1)!, b)).toBeLessThan(1e-6)
        const steps = points.slice(1).map((p, i) => distanceKm(points[i]!, p))
        expect(Math.max(0, ...steps)).toBeLessThan(500.001)
        expect(steps.reduce((sum, km) => sum + km, 0)).toBeCloseTo(distanceKm(a, b), 3)
      }),
      { numRuns: 60 },
    )
  })
  test('over the date line', () => {
    const lons = waySamples({ lat: 0, lon: 179 }, { lat: 0, lon: -179 }, 60).map((p) => Math.abs(p.lon))
    expect(Math.min(...lons)).toBeGreaterThanOrEqual(179 - 1e-9)
  })
  test('of no length', () => expect(waySamples({ lat: 5, lon: 5 }, { lat: 5, lon: 5 }, 10)).toEqual([{ lat: 5, lon: 5 }]))
})
