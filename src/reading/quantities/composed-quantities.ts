import { as, either, maybe, named, not, phrase, sequence, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import type { QuantityData } from '../../model/values.ts'
import { between, bounded, exactOf, scaled } from './amounts.ts'
import { boundWords } from './bound-words.ts'
import { half } from './quantities.ts'

/** From the larger to the smaller: only these may follow each other in one measure. */
const PARTS: ReadonlyMap<string, { next: readonly string[]; factor: number }> = new Map([
  ['y', { next: ['mo'], factor: 12 }],
  ['d', { next: ['h'], factor: 24 }],
  ['h', { next: ['min'], factor: 60 }],
  ['min', { next: ['s'], factor: 60 }],
  ['ft', { next: ['in'], factor: 12 }],
])

/** "47 minutes and 12 seconds", "1 hour 9 minutes", "an hour and 10 minutes" */
export const mixedMeasure = rule({
  name: '<quantity> and <smaller quantity>',
  kind: 'quantity',
  pattern: [
    value('quantity', 'large', ({ unit }) => PARTS.has(unit)),
    maybe(word('and', ',')),
    maybe(word('and')),
    value('quantity', 'small', ({ amount }) => exactOf(amount) !== null),
  ],
  make: ({ large, small }) => {
    const part = PARTS.get(large.data.unit)!
    if (!part.next.includes(small.data.unit) || exactOf(large.data.amount) === null) return null
    const rest = exactOf(small.data.amount)! / part.factor
    if (rest >= 1) return null
    const amount = { ...large.data.amount, value: Number((exactOf(large.data.amount)! + rest).toPrecision(12)) }
    const factor = large.data.normal.value! / large.data.amount.value!
    return { ...large.data, amount, normal: scaled(amount, factor) }
  },
})

/** "an hour and a half", "a year and a half" */
export const quantityAndAHalf = rule({
  name: '<quantity> and a half',
  kind: 'quantity',
  pattern: [value('quantity', 'whole', ({ amount }) => exactOf(amount) !== null), phrase('and a half')],
  make: ({ whole }) => half(whole.data),
})

/** "between 2,500 km and 4,000 km", "200 km to 250 km" */
export const quantityRange = rule({
  name: '<quantity> to <quantity>',
  kind: 'quantity',
  pattern: [
    either(
      sequence(word('between'), value('quantity', 'low'), word('and'), value('quantity', 'high')),
      sequence(maybe(word('from')), value('quantity', 'low'), word('to', '-', 'or'), value('quantity', 'high')),
    ),
  ],
  make: ({ low, high }): QuantityData | null => {
    if (!low || !high || low.data.unit !== high.data.unit) return null
    const amount = between(low.data.amount, high.data.amount)
    const normal = between(low.data.normal, high.data.normal)
    return amount && normal && { ...high.data, amount, normal }
  },
})

/** "about an hour", "more than half a mile", "between 10 and 12 km or so" */
export const boundedQuantity = rule({
  name: '<bound words> <quantity>',
  kind: 'quantity',
  pattern: [named(boundWords, 'bound'), value('quantity', 'q')],
  make: ({ bound, q }): QuantityData | null => {
    const amount = bounded(q.data.amount, bound.entries[0]!)
    const normal = bounded(q.data.normal, bound.entries[0]!)
    return amount && normal && { ...q.data, amount, normal }
  },
})

/** "700 km or so", "200 km or more" */
export const quantityOrMore = rule({
  name: '<quantity> or more',
  kind: 'quantity',
  pattern: [
    value('quantity', 'q', ({ amount }) => exactOf(amount) !== null),
    either(as('min', phrase('or more')), as('approx', phrase('or so')), as('max', phrase('or less'))),
    not(word('than')),
  ],
  make: ({ q, min, approx }): QuantityData | null => {
    const bound = min ? 'min' : approx ? 'approx' : 'max'
    const amount = bounded(q.data.amount, bound)
    const normal = bounded(q.data.normal, bound)
    return amount && normal && { ...q.data, amount, normal }
  },
})
