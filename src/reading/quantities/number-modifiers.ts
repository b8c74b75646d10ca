import { as, either, maybe, named, not, phrase, sequence, value, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { between, bounded, exactOf } from './amounts.ts'
import { boundWords } from './bound-words.ts'

const isYear = (n: number | null, printed: string): boolean => n !== null && n >= 1900 && n < 2100 && /^\d{4}$/.test(printed)

/** "two and a half" */
export const andAHalf = rule({
  name: '<number> and a half',
  kind: 'number',
  pattern: [value('number', 'n', (data) => exactOf(data.amount) !== null), phrase('and a half')],
  make: ({ n }) => ({ amount: { value: n.data.amount.value! + 0.5 }, form: n.data.form }),
})

/** "200 to 250", "200-250", "two or three", "between 200 and 250" */
export const numberRange = rule({
  name: '<number> to <number>',
  kind: 'number',
  pattern: [
    either(
      sequence(word('between'), value('number', 'low'), word('and'), value('number', 'high')),
      sequence(maybe(word('from')), value('number', 'low'), word('to', '-'), value('number', 'high')),
      sequence(value('number', 'low'), word('or'), value('number', 'high')),
    ),
  ],
  make: ({ low, high }, match) => {
    if (!low || !high) return null
    if (isYear(exactOf(low.data.amount), match.words(low)) && isYear(exactOf(high.data.amount), match.words(high))) return null
    const amount = between(low.data.amount, high.data.amount)
    return amount && { amount, form: high.data.form }
  },
})

/** "about 200", "at least two", "some 3,000 to 3,500" */
export const boundedNumber = rule({
  name: '<bound words> <number>',
  kind: 'number',
  pattern: [named(boundWords, 'outer'), maybe(named(boundWords, 'inner')), value('number', 'n')],
  make: ({ outer, inner, n }) => {
    const within = inner ? bounded(n.data.amount, inner.entries[0]!) : n.data.amount
    const amount = within && bounded(within, outer.entries[0]!)
    return amount && { amount, form: n.data.form }
  },
})

/** "200 or more", "700 or so", "20-plus" */
export const numberOrMore = rule({
  name: '<number> or more',
  kind: 'number',
  pattern: [
    value('number', 'n', (data) => exactOf(data.amount) !== null),
    either(
      as('min', phrase('or more')),
      as('min', word('+')),
      as('min', word('-'), word('plus')),
      as('approx', phrase('or so')),
      as('max', phrase('or less|fewer')),
    ),
    not(word('than')),
  ],
  make: ({ n, min, approx }) => {
    const amount = bounded(n.data.amount, min ? 'min' : approx ? 'approx' : 'max')
    return amount && { amount, form: n.data.form }
  },
})
