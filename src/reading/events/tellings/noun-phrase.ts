/** The noun phrase that names a firing: where it begins, whether it tells of a new one, whose it is. */
import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import { PRO_FORMS } from './words.ts'

/** First token of the noun phrase that ends at a token: articles, adjectives, numbers, names and owners before it. */
export const startOf = (chart: Chart, at: number): number => {
  let first = at
  // "In the morning an ICBM": the article opens the phrase.
  if (/^(?:a|an|the)$/.test(chart.tokens[at]!.lower)) return first
  for (let k = at - 1; k >= Math.max(0, at - 7) && chart.tokens[k]!.sentence === chart.tokens[at]!.sentence; k--) {
    const { pos, lower } = chart.tokens[k]!
    if (endsClock(chart, k) || endsTimePhrase(chart, k)) break
    if (
      /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(pos) ||
      (pos === 'VERB' && chart.tokens[k - 1]?.lower === '-') ||
      /^(?:'s|-|its|their|such|that|lone|single)$/.test(lower)
    )
      first = k
    else break
    if (/^(?:the|a|an|its|their|that|this)$/.test(lower)) break
  }
  return first
}

/** "at 6:05 a.m. two missiles": the hour is none of theirs; "the 6:05 a.m. missile" is. */
const endsClock = (chart: Chart, at: number): boolean => {
  for (let k = at; k >= Math.max(0, at - 4); k--)
    for (const v of chart.startingAt(k))
      if (v.kind === 'time' && v.end === at + 1 && (v as Value<'time'>).data.clock !== undefined)
        return !/^(?:the|a|an)$/.test(chart.tokens[k - 1]?.lower ?? '')
  return false
}

/** "In the afternoon Storm Shadows": a time with a preposition of its own; "the midnight shot" has none. */
const endsTimePhrase = (chart: Chart, at: number): boolean => {
  for (let k = at; k >= Math.max(0, at - 5); k--)
    for (const v of chart.startingAt(k))
      if (v.kind === 'time' && v.end === at + 1) {
        const before = chart.tokens[k - 1]?.lower ?? ''
        const word = /^(?:the|a|an)$/.test(before) ? (chart.tokens[k - 2]?.lower ?? '') : before
        return (
          /^(?:in|on|at|by|during|around|about|after|before)$/.test(word) ||
          /^(?:in|on|at|by|during|around|about)$/.test(chart.tokens[k]!.lower)
        )
      }
  return false
}

/** "The first flight came at noon": its place in a list, where that is told with the article. */
export const orderIn = (chart: Chart, first: number, end: number): number | null => {
  if (chart.tokens[first]!.lower !== 'the') return null
  for (let k = first + 1; k < end; k++) {
    const order = PRO_FORMS.get(chart.tokens[k]!.lower)?.order
    if (order) return order
  }
  return null
}

export const isNew = (chart: Chart, first: number): boolean => /^(?:a|an|another)$/.test(chart.tokens[first]!.lower)

/** "the missile"; not "the island's own missile", which says whose. */
export const isDefinite = (chart: Chart, first: number, end: number): boolean =>
  /^(?:the|this|that|these|those)$/.test(chart.tokens[first]!.lower) && !isOwned(chart, first, end)

export const isOwned = (chart: Chart, first: number, end: number): boolean => {
  for (let k = first + 1; k < end - 1; k++) if (/^(?:'s|’s|'|’)$/.test(chart.tokens[k]!.lower)) return true
  return false
}
