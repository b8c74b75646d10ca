import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapLongitude } from './chunks.ts'

describe('wrapLongitude', () => {
  test.each([
    [0, 0],
    [180, -180],
    [-180, -180],
    [181, -179],
    [359.5, -0.5],
    [-540, -180],
  ])('%d degrees are %d', (given, wrapped) => expect(wrapLongitude(given)).toBeCloseTo(wrapped, 12))

  test('stays within half a turn and differs by whole turns', () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (degrees) => {
        const wrapped = wrapLongitude(degrees)
        expect(wrapped).toBeGreaterThanOrEqual(-180)
        expect(wrapped).toBeLessThan(180)
        expect(Math.abs((degrees - wrapped) / 360 - Math.round((degrees - wrapped) / 360))).toBeLessThan(1e-9)
      }),
    )
  })
})
