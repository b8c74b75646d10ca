import type { Lexicon } from '../../grammar/lexicon.ts'
import { as, digits, either, maybe, named, not, sequence, word } from '../../grammar/pattern.ts'
import { rule, type Match, type Rule } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { WeaponData } from '../../model/values.ts'
import { classWithHead } from './class-of-words.ts'
import { heads, namedHeads, type Head } from './heads.ts'
import type { ModifierClass } from './modifiers.ts'
import type { TypeName } from './named-types.ts'
import { acronym, modifiersOf, noNounFollows, nounFollows, opening, plainModifiers } from './phrase-parts.ts'
import { isHyphenated, modifierClasses, openingData, type Opening } from './weapon-data.ts'

interface Parts extends Opening {
  modifiers: TokenRange
  type: TokenRange & { entries: readonly TypeName[] }
  designator?: TokenRange
  inner?: TokenRange
  head?: TokenRange & { entries: readonly Head[] }
}

// What follows a name that is also a place, a paper or a family: "Musudan-ri", "Rodong Sinmun".
const OTHER_NAMES: ReadonlySet<string> = new Set([
  'sinmun',
  'ri',
  'ni',
  'dong',
  'up',
  'county',
  'village',
  'university',
  'street',
  'port',
  'airport',
  'province',
])

const FIRES = /^(?:fire[sd]|fired|launch(?:es|ed)|test(?:s|ed)|shot|sent|loosed|lobbed|flew|flown|hurled|aimed|intercepted|downed|with)$/
const FLIES = /^(?:flew|fell|landed|rose|soared|climbed|hit|struck|lifted|left|came|crashed|burst|streaked|was|were|had|dug|went|exploded)$/

const FIRING = /^(?:launch|launches|test|tests|firing|firings|flight|trial|trials)$/

/** "fired a Babur", "a Sineva flew", "the launch of a Ghaznavi", "a Shaheen into the sea": no place or person goes with an article and flies. */
const isFlown = ({ chart: { tokens }, first, end }: Match): boolean => {
  const [opens, before] = [tokens[first]?.lower ?? '', tokens[first - 1]?.lower ?? '']
  if (!/^(?:a|an|another|one|two|three|four|five|six)$/.test(opens)) return false
  if (FIRES.test(before) || FLIES.test(tokens[end]?.lower ?? '')) return true
  if (before === 'of' && FIRING.test(tokens[first - 2]?.lower ?? '')) return true
  return /^an?$/.test(opens) && /^(?:into|toward|towards|out|off|up)$/.test(tokens[end]?.lower ?? '')
}

const read = (lexicon: Lexicon<ModifierClass>, parts: Parts, match: Match): WeaponData | null => {
  const { tokens } = match.chart
  const { row, plural } = parts.type.entries[0]!
  const first = tokens[parts.type.first]!
  const head = parts.head?.entries[0]
  const behind = tokens[match.end]?.lower === '-' ? tokens[match.end + 1] : tokens[match.end]
  if (behind && OTHER_NAMES.has(behind.lower)) return null
  if (isHyphenated(match, match)) return null
  // "a two-stage Safir".
  const isDescribed = parts.modifiers.end > parts.modifiers.first && parts.determiner !== undefined
  if (!head && ((row.needsNoun && !parts.designator && !isDescribed && !isFlown(match)) || (!first.capital && !/^\d/.test(first.text))))
    return null
  const stated = [parts.modifiers, ...(parts.inner ? [parts.inner] : [])].flatMap((range) => modifierClasses(lexicon, range, match))
  const start = Math.min(parts.modifiers.end, parts.modifiers.first)
  const isPlural = head ? head.plural : plural
  return {
    class: classWithHead([...stated, ...(head ? [head.weak && stated.length === 0 ? null : head.class] : [])], head?.lemma),
    name: parts.designator ? match.words({ first: parts.type.first, end: parts.designator.end }) : row.names[0]!,
    ...(parts.designator || isPlural ? {} : { printed: match.words(parts.type) }),
    id: parts.designator ? null : row.id,
    typeClass: parts.designator ? null : row.class,
    country: row.country,
    text: match.words({ first: start, end: match.end }),
    head: head?.lemma ?? null,
    plural: isPlural,
    rangeKm: parts.designator ? null : row.rangeKm,
    ...openingData(parts, match, parts.type.first, isPlural),
  }
}

// "Hwasong-21": a member of a known family that is not in the list yet.
const unlisted = maybe(as('designator', word('-'), digits(/^\d{1,3}$/)))
const quote = word('"', "'")
const kindOf = maybe(word('-'), word('type', 'class', 'style', 'series'))

/** The parts of a named phrase from the name on: "Musudan (Hwasong-10) intermediate-range ballistic missiles". */
const nameAndAfter = (lexicon: Lexicon<ModifierClass>, names: Lexicon<TypeName>) =>
  [
    either(sequence(quote, named(names, 'type'), quote), sequence(named(names, 'type'), unlisted)),
    maybe(word('('), named(names, 'other'), word(')')),
    kindOf,
    maybe(as('inner', plainModifiers(lexicon, 4)), named(namedHeads, 'head'), acronym),
  ] as const

/** "three Rodongs", "a suspected Musudan", "the Scud-type missile", "the intermediate-range Musudan type" */
export const typePhrase = (lexicon: Lexicon<ModifierClass>, names: Lexicon<TypeName>): Rule =>
  rule({
    name: '<count> <modifiers> <name of a type> <weapon noun>',
    kind: 'weapon',
    pattern: [
      opening,
      as('modifiers', modifiersOf(lexicon)),
      ...nameAndAfter(lexicon, names),
      noNounFollows,
      not(sequence(plainModifiers(lexicon, 4), named(namedHeads, 'head'))),
    ],
    make: (parts, match) => read(lexicon, parts as unknown as Parts, match),
  })

/** "Musudan [launch]", "THAAD [deployment]", "Hwasong-14 [technology]" */
export const attributiveType = (lexicon: Lexicon<ModifierClass>, names: Lexicon<TypeName>): Rule =>
  rule({
    name: '<name of a type> <noun it is attribute of>',
    kind: 'weapon',
    pattern: [as('modifiers', plainModifiers(lexicon)), ...nameAndAfter(lexicon, names), nounFollows],
    make: (parts, match) => {
      const data = read(lexicon, parts as unknown as Parts, match)
      return data && !data.plural ? { ...data, attributive: true } : null
    },
  })

/** "the carrier rocket Unha-3", "its ballistic missile "Rodong"" */
export const nounAndType = (lexicon: Lexicon<ModifierClass>, names: Lexicon<TypeName>): Rule =>
  rule({
    name: '<count> <modifiers> <weapon noun> <name of a type>',
    kind: 'weapon',
    pattern: [
      opening,
      as('modifiers', modifiersOf(lexicon)),
      named(heads, 'head'),
      either(sequence(quote, named(names, 'type'), quote), sequence(named(names, 'type'), unlisted)),
      noNounFollows,
    ],
    make: (parts, match) => read(lexicon, parts as unknown as Parts, match),
  })
