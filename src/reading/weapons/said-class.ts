import { Lexicon } from '../../grammar/lexicon.ts'
import { as, named, not, word } from '../../grammar/pattern.ts'
import { rule } from '../../grammar/rule.ts'
import { splitName } from '../text/tokenize.ts'
import { heads } from './heads.ts'
import { rangeWords } from './modifiers.ts'

const ranges = new Lexicon(
  splitName,
  rangeWords.filter(([, name]) => name !== null),
)
const LINKS: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'as',
  'likely',
  'probably',
  'possibly',
  'apparently',
  'both',
  'all',
  'either',
])

/** "the projectiles were short-range", "which it described as medium- or intermediate-range" */
export const saidClass = rule({
  name: 'were <range class>',
  kind: 'weapon',
  pattern: [as('words', named(ranges, 'range')), not(named(heads, 'head')), not(word('ballistic', 'cruise'))],
  make: ({ range, words }, match) => {
    const before = match.chart.tokens[match.first - 1]
    if (!before || !LINKS.has(before.lower)) return null
    return {
      class: range.entries[0]!,
      name: null,
      id: null,
      typeClass: null,
      text: match.words(words),
      head: null,
      plural: false,
      definite: false,
      predicative: true,
    }
  },
})
