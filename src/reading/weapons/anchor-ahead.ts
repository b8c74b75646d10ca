import type { Chart } from '../../grammar/chart.ts'
import type { Element } from '../../grammar/pattern.ts'
import { splitName } from '../text/tokenize.ts'
import { DETERMINERS, GROUPS } from './determiners.ts'

// No phrase has more words before its head.
const FARTHEST = 24

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
  const look = (chart: Chart, at: number, limit: number): boolean => {
    const end = Math.min(limit, at + FARTHEST)
    for (let i = at; i < end;) {
      const { lower } = chart.tokens[i]!
      if (anchors.has(lower)) return true
      let next = between.has(lower) ? i + 1 : i
      for (const value of chart.startingAt(i))
        if (value.end > next && (value.kind === 'number' || value.kind === 'ordinal' || value.kind === 'quantity')) next = value.end
      if (next === i) return false
      i = next
    }
    return false
  }
  // Several rules ask the same question at the same token, one after the other.
  let asked: Chart | null = null
  let askedAt = -1
  let answer = false
  return {
    firsts: { words: new Set(), kinds: new Set(), capital: false, digit: false, any: false, empty: true },
    compile: (next) => (state, at) => {
      if (state.chart !== asked || at !== askedAt) [asked, askedAt, answer] = [state.chart, at, look(state.chart, at, state.limit)]
      return answer && next(state, at)
    },
  }
}
