import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classColours } from './class-colours.ts'
import { countTicks } from './count-ticks.ts'
import { lagBins, lagMarks, sayHours } from './lag-bins.ts'

describe('countTicks', () => {
  it('gives few whole numbers that reach the greatest count', () => {
    expect(countTicks(1)).toEqual([0, 1])
    expect(countTicks(3)).toEqual([0, 1, 2, 3])
    expect(countTicks(14)).toEqual([0, 5, 10, 15])
    expect(countTicks(0)).toEqual([0, 1])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (most) => {
        const ticks = countTicks(most)
        expect(ticks.length).toBeLessThanOrEqual(7)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
        expect(ticks.every(Number.isInteger)).toBe(true)
      }),
    )
  })
})

describe('lagBins', () => {
  it('counts every lag once, also the shortest and the longest', () => {
    expect(lagBins([45, 30, 41])).toEqual([
      { from: 0.5, to: 0.7, count: 2 },
      { from: 0.7, to: 1, count: 1 },
    ])
    expect(lagBins([])).toEqual([])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60_000 })), (minutes) => {
        expect(lagBins(minutes).reduce((sum, { count }) => sum + count, 0)).toBe(minutes.length)
      }),
    )
  })

  it('marks only what the bars reach, in words', () => {
    expect(lagMarks(lagBins([30, 300])).map(sayHours)).toEqual(['30 min', '1 h', '2 h', '4 h'])
    expect([24, 72].map(sayHours)).toEqual(['1 day', '3 days'])
  })
})

describe('classColours', () => {
  it('gives a class the same colour whatever else is shown, and no two the same', () => {
    const all = ['slv', 'ballistic', 'not told', 'SRBM', 'ICBM', 'missile', 'cruise', 'IRBM', 'MRBM', 'CRBM', 'SLBM', 'hypersonic']
    for (const dark of [false, true]) {
      const { domain, range } = classColours(all, dark)
      expect(new Set(range).size).toBe(all.length)
      expect(domain[1]).toBe('short-range ballistic missile')
      expect(classColours(['SRBM'], dark).range[0]).toBe(range[1])
    }
  })
})
