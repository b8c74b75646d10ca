import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bearingGap, compassOfDegrees, degreesOfCompass, sectorsOf } from './bearings.ts'

describe('compass', () => {
  test.each([
    ['north', 0],
    ['Northwest', 315],
    ['south-east', 135],
    ['western', 270],
    ['north-eastern', 45],
    ['westward', 270],
    ['northerly', 0],
  ])('%s is %i degrees', (word, degrees) => expect(degreesOfCompass(word)).toBe(degrees))
  test('other words are none', () =>
    expect([degreesOfCompass('up'), degreesOfCompass(''), degreesOfCompass('constructor')]).toEqual([null, null, null]))
  test.each([
    [0, 'north'],
    [359, 'north'],
    [22.4, 'north'],
    [22.6, 'northeast'],
    [-90, 'west'],
    [720, 'north'],
  ])('%d degrees lie %s', (degrees, word) => expect(compassOfDegrees(degrees)).toBe(word))
})

describe('bearingGap', () => {
  test('is symmetric, from 0 to 180, and does not care for full turns', () =>
    fc.assert(
      fc.property(fc.double({ min: -720, max: 720, noNaN: true }), fc.double({ min: -720, max: 720, noNaN: true }), (a, b) => {
        const gap = bearingGap(a, b)
        expect(gap).toBeCloseTo(bearingGap(b, a), 9)
        expect(gap).toBeGreaterThanOrEqual(0)
        expect(gap).toBeLessThanOrEqual(180)
        expect(bearingGap(a + 360, b)).toBeCloseTo(gap, 9)
      }),
    ))
  test('across north', () => expect(bearingGap(350, 10)).toBe(20))
})

describe('sectorsOf', () => {
  test('nothing, one, all', () => {
    expect(sectorsOf([], 5)).toEqual([])
    expect(sectorsOf([77], 5)).toEqual([{ from: 77, to: 77 }])
    expect(
      sectorsOf(
        Array.from({ length: 120 }, (_, i) => i * 3),
        5,
      ),
    ).toEqual([{ from: 0, to: 360 }])
  })
  test('a sector may hold north', () =>
    expect(sectorsOf([350, 355, 0, 5, 90, 95], 6)).toEqual([
      { from: 90, to: 95 },
      { from: 350, to: 5 },
    ]))
  test('every bearing lies in one of the sectors', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 359 }), { minLength: 1 }), fc.integer({ min: 1, max: 60 }), (bearings, gap) => {
        const sectors = sectorsOf(bearings, gap)
        const inside = (b: number): boolean => sectors.some(({ from, to }) => (from <= to ? b >= from && b <= to : b >= from || b <= to))
        expect(bearings.every(inside)).toBe(true)
      }),
    ))
})
