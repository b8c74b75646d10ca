import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EARTH_MU, freeFlightMinutes, greatestDistanceKm } from './ballistic-arc.ts'
import { EARTH_RADIUS_KM } from './sphere.ts'

describe('freeFlightMinutes', () => {
  test('a low short hop is the parabola of school: 2 √(2h/g)', () => {
    const g = EARTH_MU / EARTH_RADIUS_KM ** 2
    expect(freeFlightMinutes(2, 1) * 60).toBeCloseTo(2 * Math.sqrt(2 / g), 1)
  })
  test('half round the Earth at no height is half a circular orbit', () => {
    const halfOrbit = (Math.PI * Math.sqrt(EARTH_RADIUS_KM ** 3 / EARTH_MU)) / 60
    expect(freeFlightMinutes(Math.PI * EARTH_RADIUS_KM * 0.999999, 0.001)).toBeCloseTo(halfOrbit, 0)
  })
  test('straight up and down agrees with integrating the fall', () => {
    const top = EARTH_RADIUS_KM + 2000
    let [r, v, t] = [top, 0, 0]
    const dt = 0.01
    while (r > EARTH_RADIUS_KM) {
      v += (EARTH_MU / r ** 2) * dt
      r -= v * dt
      t += dt
    }
    expect(freeFlightMinutes(0.001, 2000)).toBeCloseTo((2 * t) / 60, 1)
  })
  test('a lofted long-range flight of some 950 km and 4,500 km takes about 53 minutes', () => {
    expect(freeFlightMinutes(950, 4500)).toBeGreaterThan(50)
    expect(freeFlightMinutes(950, 4500)).toBeLessThan(55)
  })
  test('grows with the apogee', () => {
    fc.assert(
      fc.property(fc.double({ min: 50, max: 9000, noNaN: true }), fc.double({ min: 60, max: 5000, noNaN: true }), (d, h) => {
        expect(freeFlightMinutes(d, h * 1.1)).toBeGreaterThan(freeFlightMinutes(d, h))
      }),
    )
  })
})

describe('greatestDistanceKm', () => {
  test('is never below the distance flown', () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 15000, noNaN: true }), fc.double({ min: 1, max: 9000, noNaN: true }), (d, h) => {
        expect(greatestDistanceKm(d, h)).toBeGreaterThanOrEqual(d * (1 - 1e-9))
      }),
    )
  })
  test('straight up to h reaches about 2h on a flat Earth', () => {
    expect(greatestDistanceKm(0.01, 10)).toBeCloseTo(20, 0)
  })
  test('a body that rises higher than the Earth is thick could go round it', () => {
    expect(greatestDistanceKm(500, 14000)).toBe(Infinity)
  })
})
