import { describe, expect, test } from 'vitest'
import { bCubed, missedAlone } from './b-cubed.ts'

const items = (...pairs: string[]) => pairs.map((pair) => ({ gold: pair[0]!, cluster: pair[1] === '-' ? null : pair[1]! }))

describe('bCubed', () => {
  test('one cluster of two groups: worked by hand', () => {
    const { p, r, f } = bCubed(items('ax', 'ax', 'bx'))
    expect([p, r, f]).toEqual([expect.closeTo((2 / 3 + 2 / 3 + 1 / 3) / 3), 1, expect.closeTo(10 / 14)])
  })

  test('a missed item never helps: alone it is precise, missed it is not', () => {
    const missed = items('ax', 'a-', 'by')
    expect(bCubed(missed).p).toBeCloseTo(2 / 3)
    expect(bCubed(missedAlone(missed)).p).toBe(1)
    expect(bCubed(missed).r).toBeCloseTo((0.5 + 0 + 1) / 3)
  })

  test('nothing found is 0', () => {
    expect(bCubed(items('a-', 'b-'))).toEqual({ p: 0, r: 0, f: 0 })
  })
})
