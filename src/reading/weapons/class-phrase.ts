import type { Lexicon } from '../../grammar/lexicon.ts'
import { as, named } from '../../grammar/pattern.ts'
import { rule, type Match, type Rule } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { WeaponData } from '../../model/values.ts'
import { classWithHead } from './class-of-words.ts'
import { heads, type Head } from './heads.ts'
import type { ModifierClass } from './modifiers.ts'
import { acronym, happeningFollows, modifiersOf, noNounFollows, opening, plainModifiers } from './phrase-parts.ts'
import { isHyphenated, modifierClasses, openingData, type Opening } from './weapon-data.ts'

type Parts = Opening & { modifiers: TokenRange; head: TokenRange & { entries: readonly Head[] } }

/** A calibre before them tells what they are of. */
const OF_CALIBRE = new Set(['round', 'bullet'])

const read = (lexicon: Lexicon<ModifierClass>, parts: Parts, match: Match): WeaponData | null => {
  const head = parts.head.entries[0]!
  const stated = modifierClasses(lexicon, parts.modifiers, match)
  const core =
    parts.modifiers.end > parts.modifiers.first
      ? { first: parts.modifiers.first, end: match.end }
      : { first: parts.head.first, end: match.end }
  if (isHyphenated({ first: match.first, end: match.end }, match)) return null
  const opened = openingData(parts, match, parts.head.first, head.plural)
  // "weapons" and "systems" are everywhere; "the weapon" in a launch report is the one just told of.
  if (
    head.weak &&
    stated.every((name) => name === null) &&
    !(OF_CALIBRE.has(head.lemma) && match.chart.within('quantity', parts.modifiers).length > 0) &&
    !(head.lemma === 'weapon' && !head.plural && (opened.definite || stated.length > 0))
  )
    return null
  return {
    class: classWithHead([...stated, head.class], head.lemma),
    name: null,
    id: null,
    typeClass: null,
    text: match.words(core),
    head: head.lemma,
    plural: head.plural,
    ...opened,
  }
}

/** "two unidentified short-range projectiles", "an intercontinental ballistic missile (ICBM)", "the rocket" */
export const classPhrase = (lexicon: Lexicon<ModifierClass>): Rule =>
  rule({
    name: '<count> <modifiers> <weapon noun>',
    kind: 'weapon',
    pattern: [opening, as('modifiers', modifiersOf(lexicon)), named(heads, 'head'), acronym, noNounFollows],
    make: (parts, match) => read(lexicon, parts as unknown as Parts, match),
  })

/** "ballistic missile [test]": determiner and count belong to the noun of the happening. */
export const attributiveClass = (lexicon: Lexicon<ModifierClass>): Rule =>
  rule({
    name: '<modifiers> <weapon noun> <noun of a happening>',
    kind: 'weapon',
    pattern: [as('modifiers', plainModifiers(lexicon)), named(heads, 'head'), happeningFollows],
    make: (parts, match) => {
      const data = read(lexicon, parts as unknown as Parts, match)
      if (!data || data.plural) return null
      return { ...data, attributive: true }
    },
  })
