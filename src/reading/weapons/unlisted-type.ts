import type { Lexicon } from '../../grammar/lexicon.ts'
import { after, as, capitalised, digits, either, maybe, named, not, sequence, token, value, word } from '../../grammar/pattern.ts'
import { rule, type Match, type Rule } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { WeaponData } from '../../model/values.ts'
import { strongestClass } from './class-of-words.ts'
import { heads, type Head } from './heads.ts'
import type { ModifierClass } from './modifiers.ts'
import { noNounFollows, plainModifiers } from './phrase-parts.ts'
import { modifierClasses } from './weapon-data.ts'

const QUOTE = word('"', "'")
const NAMING = word('called', 'named', 'dubbed', 'codenamed', 'nicknamed', 'christened', 'designated')
// A type goes by a name of its own, not by a state, a day or a person.
const notListed = ({ chart }: Match, { first }: TokenRange): boolean =>
  !chart.startingAt(first).some((v) => v.kind === 'place' || v.kind === 'organization' || v.kind === 'person' || v.kind === 'time')

// Nouns of things that have names of their own.
const NAMED = new Set(
  'missile missiles rocket rockets weapon weapons projectile projectiles launcher launchers vehicle satellite satellites drone drones system torpedo carrier'.split(
    ' ',
  ),
)

const designator = sequence(word('-'), digits(/^\d{1,4}$/), maybe(token((t) => /^[A-Z]{1,2}$/.test(t.text))))
const blank = { id: null, typeClass: null, definite: false, plural: false } satisfies Partial<WeaponData>

/** "a rocket called Qased", "the missile, dubbed "Etemad"": named where nobody has listed the name. */
export const calledType: Rule = rule({
  name: '<weapon noun> called|named|dubbed <Name>',
  kind: 'weapon',
  pattern: [
    after((before) => before !== null && (before.lower === ',' || NAMED.has(before.lower))),
    NAMING,
    maybe(word('the', 'a')),
    maybe(QUOTE),
    as('name', capitalised(), maybe(capitalised()), maybe(designator)),
    maybe(QUOTE),
  ],
  make: ({ name }, match) => {
    const { tokens } = match.chart
    const comma = tokens[match.first - 1]!.lower === ','
    if (comma && !NAMED.has(tokens[match.first - 2]?.lower ?? '')) return null
    return notListed(match, name)
      ? { ...blank, class: null, name: match.words(name), text: match.words(name), head: null, definite: true, plural: true }
      : null
  },
})

interface Parts {
  name: TokenRange
  inner: TokenRange
  head: TokenRange & { entries: readonly Head[] }
}

/** "a Fadi-1 rocket", "Zhar-3 hypersonic missiles": a name with a number before a weapon noun. */
export const numberedType = (lexicon: Lexicon<ModifierClass>): Rule =>
  rule({
    name: '<Name>-<number> <weapon noun>',
    kind: 'weapon',
    pattern: [
      maybe(QUOTE),
      as('name', capitalised(), designator),
      maybe(QUOTE),
      as('inner', plainModifiers(lexicon, 4)),
      named(heads, 'head'),
      noNounFollows,
      not(either(word('-'))),
    ],
    make: (parts, match) => {
      const { name, inner, head: at } = parts as unknown as Parts
      const head = at.entries[0]!
      if (head.weak || !notListed(match, name)) return null
      const article = match.chart.tokens[match.first - 1]?.lower
      return {
        ...blank,
        class: strongestClass([...modifierClasses(lexicon, inner, match), head.class]),
        name: match.words(name),
        text: match.words({ first: name.first, end: match.end }),
        head: head.lemma,
        plural: head.plural,
        ...(!head.plural && /^(?:a|an|another)$/.test(article ?? '') ? { count: { value: 1 } } : {}),
      }
    },
  })

/** Names of owners, makers and days, not of types: "the Army rocket", "an Islamic State rocket". */
const NO_TYPE =
  /^(?:\p{L}+day|army|navy|air|guards?|corps|islamic|state|north|south|east|west|revolutionary|strategic|defen[cs]e|military|foreign|security|space|soviet|january|february|march|april|may|june|july|august|september|october|november|december|houthis?|hamas|hezbollah|shiite|sunni|kurdish|western|eastern|northern|southern|cold|war|new|first|second|one|two|old|republic|king|dear|great|supreme|mr|what|no|pan-.*)$/iu

/** "a Kornet anti-tank missile", "two Falaq rockets": a name of its own before a weapon noun, listed or not. */
export const unlistedName = (lexicon: Lexicon<ModifierClass>): Rule =>
  rule({
    name: '<article or count> <Name> <weapon noun>',
    kind: 'weapon',
    pattern: [
      either(word('a', 'an', 'its', 'their', 'another'), value('number', 'count')),
      maybe(QUOTE),
      as('name', capitalised()),
      maybe(QUOTE),
      as('inner', plainModifiers(lexicon, 3)),
      named(heads, 'head'),
      noNounFollows,
      not(either(word('-'))),
    ],
    make: (parts, match) => {
      const { name, inner, head: at, count } = parts as unknown as Parts & { count?: Value<'number'> }
      const head = at.entries[0]!
      const { tokens } = match.chart
      const first = tokens[name.first]!
      if (head.weak || head.class === 'artillery' || NO_TYPE.test(first.lower) || !/^\p{Lu}\p{L}+$/u.test(first.text)) return null
      if (lexicon.find(tokens, name.first, name.end) || !notListed(match, name)) return null
      const amount = count?.data.amount ?? (head.plural ? undefined : { value: 1 })
      return {
        ...blank,
        class: strongestClass([...modifierClasses(lexicon, inner, match), head.class]),
        name: match.words(name),
        text: match.words({ first: name.first, end: match.end }),
        head: head.lemma,
        plural: head.plural,
        ...(amount ? { count: amount } : {}),
      }
    },
  })
