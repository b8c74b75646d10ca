import { as, either, maybe, phrase, sequence, value, word } from '../../grammar/pattern.ts'
import { rule, type Match } from '../../grammar/rule.ts'
import type { Amount, TimeUnit } from '../../model/report.ts'
import { pick } from './elements.ts'
import { stated } from './pieces.ts'
import { ALL_UNITS, LONG_UNITS, PLURAL_UNITS, SINGULAR_UNITS } from './words/units.ts'

const PAST = word('past', 'last', 'previous', 'preceding')
const FUTURE = word('next', 'coming', 'following')
const LONGER = new Map<string, TimeUnit>([...ALL_UNITS].filter(([, u]) => u !== 'second'))

/** "over the past three weeks", "in the last year", "in the coming days", "the past week" */
export const pastPeriod = rule({
  name: '<in> the past|coming (<number>) <units>',
  kind: 'time',
  pattern: [
    maybe(word('in', 'over', 'during', 'within', 'for', 'from')),
    word('the'),
    either(as('past', PAST), as('future', FUTURE)),
    maybe(value('number', 'n')),
    either(pick(LONGER, 'unit'), pick(LONG_UNITS, 'long')),
  ],
  make: ({ past, n, unit, long }, match) => {
    const last = match.chart.tokens[match.end - 1]!.lower
    const plural = last.endsWith('s')
    // "the previous day", "the next month" count from the story; "the last day" is the final one.
    const which = match.chart.tokens
      .slice(match.first, match.end)
      .find((t) => /^(?:past|last|previous|preceding|next|coming|following)$/.test(t.lower))!.lower
    if (
      !n &&
      !plural &&
      !(which === 'past' || which === 'coming' || (which === 'last' && unit !== 'day' && unit !== 'hour' && unit !== 'minute'))
    )
      return null
    const amount: Amount = n ? n.data.amount : plural ? {} : { value: long ?? 1 }
    return stated({ period: { amount, unit: unit ?? 'year', side: past ? 'past' : 'future' }, relation: 'during' })
  },
})

/** "in recent weeks", "in coming days", "for weeks to come" */
export const recentPeriod = rule({
  name: 'in recent <units>',
  kind: 'time',
  pattern: [
    word('in', 'over', 'during', 'for', 'within'),
    maybe(word('the')),
    maybe(word('more', 'very', 'most')),
    either(as('past', word('recent', 'past')), as('future', word('coming', 'subsequent'))),
    pick(PLURAL_UNITS, 'unit'),
  ],
  make: ({ past, unit }) => ({ period: { amount: {}, unit, side: past ? 'past' : 'future' }, relation: 'during' }),
})

const ORDINAL_LIKE = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only|latest|time|times|\d+(?:st|nd|rd|th))$/
const SUPERLATIVE = /^(?:\w{3,}est|most|least|worst|best)$/
const FUTURE_WORD = /^(?:will|'ll|would|shall|to|expected|due|scheduled|set|planned|could|may|might|going)$/

/** What a length behind "in" means here, from the ten words before it. */
const senseOf = ({ chart, first }: Match): 'past' | 'future' | null => {
  const from = Math.max(chart.sentenceRange(chart.tokens[first]!.sentence).first, first - 10)
  for (let i = first - 1; i >= from; i--) {
    const { lower } = chart.tokens[i]!
    if (ORDINAL_LIKE.test(lower) || SUPERLATIVE.test(lower)) return 'past'
    if (FUTURE_WORD.test(lower)) return 'future'
  }
  return null
}

/** "its third in three weeks", "the first time in seven months": a stretch that ends now; "will meet in two weeks": one that begins. */
export const inUnits = rule({
  name: 'in <number> <units>',
  kind: 'time',
  pattern: [
    word('in', 'within'),
    either(
      sequence(value('number', 'n'), pick(LONGER, 'unit')),
      sequence(value('number', 'n'), pick(LONG_UNITS, 'long')),
      sequence(phrase('as many'), pick(LONGER, 'asMany')),
      sequence(word('a', 'an', 'one'), pick(new Map([...SINGULAR_UNITS].filter(([, u]) => u !== 'second')), 'single')),
      sequence(word('a'), pick(LONG_UNITS, 'long')),
    ),
    maybe(sequence(word("'", "'s"), word('time'))),
  ],
  make: ({ n, unit, long, single, asMany }, match) => {
    const sense = senseOf(match)
    if (!sense) return null
    const base = unit ?? single ?? asMany ?? 'year'
    const amount = asMany ? {} : n ? scaled(n.data.amount, long) : { value: long ?? 1 }
    if (sense === 'past')
      return base === 'minute' || base === 'hour' ? null : { period: { amount, unit: base, side: 'past' }, relation: 'during' }
    return { offset: { amount, unit: base, direction: 'after', from: 'ago' } }
  },
})

const scaled = (amount: Amount, factor: number | undefined): Amount =>
  factor === undefined || amount.value === undefined ? amount : { ...amount, value: amount.value * factor }
