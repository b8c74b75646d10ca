import { describe, expect, test } from 'vitest'
import { quasiRandom } from './quasi-random.ts'

describe('quasiRandom', () => {
  test('one dimension is the golden ratio sequence', () => {
    const at = quasiRandom(1)
    expect(at(0)[0]).toBeCloseTo(0.5 + 0.6180339887 - 1, 9)
    expect(at(1)[0]).toBeCloseTo((0.5 + 2 * 0.6180339887) % 1, 9)
  })
  test.each([1, 2, 3, 4])('fills %i dimensions evenly: every half holds half of the points, within 2 %', (dimensions) => {
    const at = quasiRandom(dimensions)
    const points = Array.from({ length: 2000 }, (_, i) => at(i))
    for (let d = 0; d < dimensions; d++) {
      const low = points.filter((p) => p[d]! < 0.5).length / points.length
      expect(Math.abs(low - 0.5)).toBeLessThan(0.02)
      expect(points.every((p) => p[d]! >= 0 && p[d]! < 1)).toBe(true)
    }
  })
  test('leaves no wide gap in one dimension: under 3 times the mean', () => {
    const sorted = Array.from({ length: 500 }, (_, i) => quasiRandom(3)(i)[0]!).sort((a, b) => a - b)
    const gaps = sorted.map((v, i) => (i === 0 ? v + 1 - sorted.at(-1)! : v - sorted[i - 1]!))
    expect(Math.max(...gaps)).toBeLessThan(3 / 500)
  })
})
