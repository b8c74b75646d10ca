import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'

/** Longest name of a weapon, in tokens. */
const LONGEST = 6

/** The weapon whose name ends right before a token: "the missile | launched", "a rocket | from Gaza". */
export const weaponBefore = (chart: Chart, at: number, from = at - LONGEST): Value<'weapon'> | null => {
  for (let k = at - 1; k >= Math.max(0, from); k--)
    for (const value of chart.startingAt(k)) if (value.kind === 'weapon' && value.end === at) return value as Value<'weapon'>
  return null
}
