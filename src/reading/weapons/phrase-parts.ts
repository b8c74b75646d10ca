import type { Lexicon } from '../../grammar/lexicon.ts'
import { as, either, many, maybe, named, not, sequence, value, word, wordOf, type Element } from '../../grammar/pattern.ts'
import { DETERMINERS, GROUPS } from './determiners.ts'
import { HAPPENINGS, OTHER_NOUNS } from './following-nouns.ts'
import type { ModifierClass } from './modifiers.ts'

/** "a", "the", "its"; "a salvo of", "an unspecified number of"; "the first two"; "at least two", "dozens of" */
export const opening = sequence(
  maybe(as('determiner', wordOf(DETERMINERS)), maybe(word('"'))),
  maybe(maybe(word('unspecified', 'unknown', 'undisclosed', 'large', 'small', 'huge', 'rapid')), as('group', wordOf(GROUPS)), word('of')),
  maybe(value('ordinal', 'ordinal'), maybe(word('and'), value('ordinal', 'last'))),
  maybe(value('number', 'count'), maybe(word('of'))),
)

const plainModifier = (lexicon: Lexicon<ModifierClass>): Element<object> =>
  either(
    sequence(named(lexicon, 'modifier'), maybe(word(',', '"'))),
    value('quantity', 'calibre', (data) => data.attributive || data.unit === 'mm'),
  )

/** "300-mm", "new, short-range ballistic" */
export const plainModifiers = (lexicon: Lexicon<ModifierClass>, most = 7): Element<object> => many(plainModifier(lexicon), 0, most)

/** The same with an ordinal among them: "new third" */
export const modifiersOf = (lexicon: Lexicon<ModifierClass>): Element<object> =>
  many(either(plainModifier(lexicon), value('ordinal', 'inner')), 0, 7)

/** "(ICBM)", "(SRBMs)" after the words they stand for. */
export const acronym = maybe(
  word('('),
  word('icbm', 'irbm', 'mrbm', 'srbm', 'slbm', 'icbms', 'irbms', 'mrbms', 'srbms', 'slbms', 'mlrs', 'slv', 'hgv'),
  word(')'),
)

const noun = (words: ReadonlySet<string>): Element<object> => sequence(wordOf(words), not(word('-')))

/** No noun follows that would make the weapon its attribute. */
export const noNounFollows = not(either(noun(HAPPENINGS), noun(OTHER_NOUNS)))

/** A happening follows: "missile [test]". */
export const happeningFollows = not(not(noun(HAPPENINGS)))

/** Any noun follows of those that take a weapon as attribute. */
export const nounFollows = not(noNounFollows)
