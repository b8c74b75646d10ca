import type { Chart } from '../../grammar/chart.ts'
import type { Element } from '../../grammar/pattern.ts'
import { splitName } from '../text/tokenize.ts'
import { DETERMINERS, GROUPS } from './determiners.ts'

// No phrase has more words before its head.
const FARTHEST = 24
const OUT_OF_REACH = 255

/** Words that can stand before the head of a weapon phrase. */
export const wordsBetween = (phrases: Iterable<readonly [string, unknown]>): Set<string> => {
  const between = new Set([...DETERMINERS.keys(), ...GROUPS.keys(), 'of', 'and', ',', '"', "'"])
  for (const [phrase] of phrases) for (const part of splitName(phrase)) between.add(part.lower)
  return between
}

/**
 * Matches nothing, where a phrase that begins here can reach one of the anchors through words that stand between.
 * Weapon phrases begin with the commonest words ("the", "a", "new"): this spares most of them the long way.
 */
export const anchorAhead = (anchors: ReadonlySet<string>, between: ReadonlySet<string>): Element<Record<never, never>> => {
  const stepFrom = (chart: Chart, at: number): number => {
    let next = between.has(chart.tokens[at]!.lower) ? at + 1 : at
    for (const value of chart.startingAt(at))
      if (value.end > next && (value.kind === 'number' || value.kind === 'ordinal' || value.kind === 'quantity')) next = value.end
    return next
  }
  /** Tokens from each one to the anchor that it reaches, or more than any phrase has; filled from the end, once a text. */
  const distances = (chart: Chart): Uint8Array => {
    const { tokens } = chart
    const far = new Uint8Array(tokens.length).fill(OUT_OF_REACH)
    for (let at = tokens.length - 1; at >= 0; at--) {
      if (anchors.has(tokens[at]!.lower)) {
        far[at] = 0
        continue
      }
      const next = stepFrom(chart, at)
      if (next > at && next < chart.sentenceEnd(at)) far[at] = Math.min(far[next]! + next - at, OUT_OF_REACH)
    }
    return far
  }
  return {
    firsts: { words: new Set(), kinds: new Set(), capital: false, digit: false, any: false, empty: true },
    compile: (next) => (state, at) => {
      if (at >= state.limit) return false
      return state.chart.once(distances, distances)[at]! < FARTHEST && next(state, at)
    },
  }
}
