import { Lexicon } from '../../grammar/lexicon.ts'
import { named } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { splitName } from '../text/tokenize.ts'
import { HEDGES } from './hedge-words.ts'

const lexicon = new Lexicon(splitName, HEDGES)
// "in May", "May 29": the month; "the initial stage", "potential energy": things, not doubt.
const MONTH_BEFORE = new Set(['in', 'of', 'last', 'next', 'since', 'until', 'by', 'on', 'early', 'late', 'this', 'from', 'mid', '-'])

/** "could never accept", "resolve and might", "possible contingencies", "was possible only if", "not consistent with". */
const statesNoDoubt = (word: string, before: string, next: string, then: string): boolean => {
  // "could be heard for miles", "a crater that appeared during the strike": what was there for all to hear and see.
  if (word === 'could' && /^(?:hear|heard|see|seen|feel|felt)$/.test(then)) return true
  if (word === 'appeared') return /^(?:during|in|on|at|before|from|with|after|near|over|live|alongside|this|last)$/.test(next)
  if (word === 'could') return /^(?:never|not|n't)$/.test(next) || /^(?:if|we|nobody|anybody|anyone|wish|they)$/.test(before)
  if (word === 'might') return /^(?:and|its|their|our|military|with)$/.test(before)
  if (word === 'possible')
    return (
      /^(?:only|if|to|contingenc(?:y|ies)|provocations?|infiltration|retaliation|threats?|scenarios?|future|further|additional|war|conflict|as)$/.test(
        next,
      ) || /^(?:as|best|soon)$/.test(before)
    )
  return word === 'consistent' && /^(?:not|never)$/.test(before)
}

export const hedge = rule({
  name: '<hedge word>',
  kind: 'hedge',
  pattern: [named(lexicon, 'words')],
  make: ({ words }, { chart }) => {
    const token = chart.tokens[words.first]!
    const next = chart.tokens[words.end]
    const before = chart.tokens[words.first - 1]
    if (
      token.lower === 'may' &&
      ((token.text === 'May' && words.first !== chart.sentenceRange(token.sentence).first) ||
        (before && MONTH_BEFORE.has(before.lower)) ||
        (next && /^\d/.test(next.lower)))
    )
      return null
    if (token.lower === 'chance' && before?.lower !== 'a' && before?.lower !== 'the') return null
    if (
      /^(initial|potential|possible|estimate|assessment)$/.test(token.lower) &&
      next &&
      /^(stage|phase|energy|public|offering|enemy|adversary)/.test(next.lower)
    )
      return null
    if (
      statesNoDoubt(
        token.lower,
        before?.lower ?? '',
        next?.lower ?? '',
        next?.lower === 'be' ? (chart.tokens[words.end + 1]?.lower ?? '') : (next?.lower ?? ''),
      )
    )
      return null
    return words.entries[0]!
  },
})

export const hedgeRules = [hedge]
