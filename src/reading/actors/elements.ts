/** Pattern elements of this folder: each scans a bounded stretch of tokens, so matching stays linear. */
import type { Chart } from '../../grammar/chart.ts'
import type { Firsts } from '../../grammar/firsts.ts'
import { capturing, type Element, type MatchState } from '../../grammar/pattern.ts'
import type { Token, TokenRange } from '../../grammar/token.ts'
import type { Kind, Value } from '../../grammar/value.ts'

const NOTHING: Firsts = { words: new Set(), kinds: new Set(), capital: false, digit: false, any: false, empty: false }

/**
 * An element from a scan: `ends` gives the ends (exclusive) that the stretch from `at` may have, best first. What the
 * chosen end covers is captured under the name.
 */
export const stretch = <N extends string>(
  name: N,
  firsts: Partial<Firsts>,
  ends: (state: MatchState, at: number) => readonly number[],
): Element<Record<N, TokenRange>> => ({
  firsts: { ...NOTHING, ...firsts },
  compile: (next) => (state, at) => {
    if (at >= state.limit) return false
    for (const end of ends(state, at)) {
      if (capturing(state, name, { first: at, end }, next, end)) return true
    }
    return false
  },
})

/** The longest value of one of the kinds at a token. */
export const longestOf = (chart: Chart, kinds: readonly Kind[], at: number): Value | null => {
  let best: Value | null = null
  for (const value of chart.startingAt(at)) if (kinds.includes(value.kind) && (!best || value.end > best.end)) best = value
  return best
}

/** Two tokens stand together without a blank. */
export const glued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start
