import { as, digits, maybe, not, wordOf, word, either } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { LARGE_ORDINALS, SMALL_ORDINALS, TENS } from './number-words.ts'

/** "21st", "4th" */
export const digitOrdinal = rule({
  name: '<digits>th',
  kind: 'ordinal',
  pattern: [as('n', digits(/^\d+(?:st|nd|rd|th)$/)), not(word('century'))],
  make: ({ n }, match) => ({ value: Number.parseInt(match.words(n), 10), form: 'digits' }),
})

/** "first", "ninth", "twenty-first" */
export const wordOrdinal = rule({
  name: '<ordinal words>',
  kind: 'ordinal',
  pattern: [
    maybe(as('tens', wordOf(TENS)), maybe(word('-'))),
    as('last', either(wordOf(SMALL_ORDINALS), wordOf(LARGE_ORDINALS))),
    not(word('lady', 'minister', 'hand', 'thoughts', 'century')),
  ],
  make: ({ tens, last }, match) => {
    const word = match.words(last).toLowerCase()
    const value = SMALL_ORDINALS.get(word) ?? LARGE_ORDINALS.get(word)!
    if (!tens) return { value, form: 'words' }
    return value < 10 ? { value: TENS.get(match.words(tens).toLowerCase())! + value, form: 'words' } : null
  },
})
