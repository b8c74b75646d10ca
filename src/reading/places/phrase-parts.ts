/** The pieces of a phrase of place: noun phrases of place and how they go on. Nested to a fixed depth, so matching stays linear. */
import { ahead } from '../../grammar/ahead.ts'
import {
  after,
  capitalised,
  either,
  many,
  maybe,
  not,
  phrase,
  sequence,
  shared,
  token,
  value,
  word,
  wordOf,
  type Element,
} from '../../grammar/pattern.ts'
import {
  BARE_NOUNS,
  BEARINGS,
  DEGREES,
  DETERMINERS,
  GEO_NOUNS,
  GOING_ON,
  MODIFIERS,
  PARTICIPLES,
  RELATION_PHRASES,
} from './phrase-words.ts'
import { HOLDERS, HUNDREDS, OWNERS, OWNING_NOUNS, PART_COUNTS, PARTS, placeAhead } from './place-ahead.ts'
import { placeName } from './place-name.ts'
import { OF_NAME, PLURAL_TYPES, SITE_MODIFIERS } from './place-words.ts'
import { siteNoun } from './site-phrase.ts'
import { HELD } from './site-words.ts'

const LARGE = new Set(['country', 'continent', 'region'])
const REGIONS = new Set(['country', 'province', 'peninsula', 'island', 'region'])

const modifiers: Element = many(wordOf(MODIFIERS), 0, 4)
const bare: Element = not(word("'s", "'"))
const small: Element = sequence(
  value('place', 'place', (d) => d.use !== 'demonym' && !LARGE.has(d.kind)),
  bare,
)
const large: Element = sequence(
  value('place', 'place', (d) => d.use !== 'demonym' && LARGE.has(d.kind)),
  bare,
)
const region: Element = sequence(
  // "North Korea's Hwadae county", "southwestern Japan".
  maybe(
    value('place', 'place', (d) => d.use !== 'demonym'),
    word("'s"),
  ),
  modifiers,
  value('place', 'place', (d) => d.use !== 'demonym' && REGIONS.has(d.kind)),
  bare,
  // "from Kangye, South Korea said": what follows is the subject of its own clause.
  not(token((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.capital)),
)
const demonym: Element = value('place', 'demonym', (d) => d.use === 'demonym')
const article: Element = maybe(wordOf(DETERMINERS))
// "the Japan Coast Guard" is no coast.
const geoNoun: Element = sequence(
  modifiers,
  wordOf(GEO_NOUNS),
  either(
    after((noun) => !noun?.capital),
    not(capitalised()),
  ),
  bare,
)

/** "Japan's", "the North Korean", "its", "the country's". */
export const possessor: Element = shared(
  either(
    sequence(
      article,
      value('place', 'place', (d) => d.use !== 'demonym'),
      word("'s", "'"),
    ),
    sequence(article, demonym),
    word(...OWNERS),
    sequence(wordOf(DETERMINERS), modifiers, word(...OWNING_NOUNS), word("'s")),
  ),
)

/** "Pakistan-administered", "rebel-held". */
const held: Element = maybe(either(value('place', 'holder'), word(...HOLDERS)), word('-'), wordOf(HELD))
const listed = (name: Element): Element =>
  sequence(
    article,
    held,
    modifiers,
    name,
    maybe(many(sequence(word(','), article, name), 0, 4), maybe(word(',')), word('and', 'or', '/'), article, name),
    maybe(geoNoun),
  )

const orUnknown: Element = either(sequence(small, not(word('-'))), placeName(3))
/** "the Bhim, Kot and Lipa sectors": the plural noun makes places of names that nobody listed. */
const namesOfType: Element = shared(
  sequence(
    ahead(PLURAL_TYPES),
    article,
    modifiers,
    orUnknown,
    many(sequence(word(','), orUnknown), 0, 5),
    maybe(word(',')),
    word('and', 'or', '&'),
    orUnknown,
    many(wordOf(SITE_MODIFIERS), 0, 2),
    wordOf(PLURAL_TYPES),
    bare,
  ),
)

/** "the Wonsan area", "the northern island of Rishiri", "Miyako and Ishigaki islands". */
const smallPlace: Element = shared(either(namesOfType, listed(small)))
/** "North Korea", "the Pacific": no larger place follows behind a comma. */
const largePlace: Element = shared(listed(large))
/** "the Damascus suburb of Orm", "the Red Sea port city of Jeddah". */
const ofNamed: Element = shared(
  sequence(
    article,
    modifiers,
    value('place', 'place', (d) => d.use !== 'demonym'),
    modifiers,
    value('place', 'place', (_, v) => v.rule === OF_NAME),
    bare,
  ),
)
/** "its east coast", "the Chinese border", "its northern island of Rishiri". */
const possessed: Element = shared(
  sequence(
    possessor,
    either(namesOfType, ofNamed, sequence(modifiers, small, maybe(word('and', 'or'), article, small), maybe(geoNoun)), geoNoun),
  ),
)
/** "the northern Yemeni province of Saada", "the southern Saudi coast". */
const heldRegion: Element = shared(sequence(article, many(wordOf(MODIFIERS), 0, 3), demonym, modifiers, either(small, geoNoun)))
/** "the same place", "an area", "waters". */
/** "different parts of the country", "three places". */
const partsOf: Element = sequence(
  either(modifiers, word(...PART_COUNTS)),
  word(...PARTS),
  maybe(word('of', 'in', 'across'), either(sequence(wordOf(DETERMINERS), geoNoun), sequence(article, large), sequence(article, small))),
  bare,
)
const described: Element = shared(either(partsOf, sequence(wordOf(DETERMINERS), geoNoun), sequence(modifiers, wordOf(BARE_NOUNS), bare)))
/** "what Koreans call the East Sea". */
const calledByThem: Element = shared(
  sequence(
    word('what'),
    either(demonym, value('place', 'place'), word('it', 'they', 'officials', 'locals', 'many')),
    maybe(word('also')),
    word('call', 'calls', 'called'),
    article,
    small,
  ),
)

const compass: Element = sequence(wordOf(BEARINGS), maybe(word('-'), wordOf(BEARINGS)))
const towards: Element = sequence(
  maybe(word('to', 'towards', 'toward', 'in', 'on'), maybe(word('the'))),
  maybe(word('due', 'just', 'directly')),
  compass,
  maybe(word('side')),
)
/** "northwest of", "to the east of". */
export const bearingOf: Element = shared(sequence(towards, word('of')))

const noun: Element = shared(sequence(placeAhead, either(calledByThem, possessed, heldRegion, ofNamed, smallPlace, largePlace, described)))

/** "about 400 km east of the coast", "300 km (186 miles) from Sado", "400 km away". */
export const distanceFrom: Element = shared(
  sequence(
    either(
      value('quantity', 'distance', (d) => d.dimension === 'length' && !d.attributive),
      sequence(word(...HUNDREDS), word('of'), word('kilometers', 'kilometres', 'km', 'miles', 'meters', 'metres')),
    ),
    either(
      sequence(
        maybe(word('away', 'out', 'further', 'farther')),
        either(
          sequence(towards, word('of', 'from')),
          sequence(maybe(word('short')), word('from', 'off', 'outside', 'inside', 'beyond', 'past', 'into', 'above', 'below', 'of')),
          phrase('out from'),
        ),
        noun,
      ),
      word('away', 'offshore'),
    ),
  ),
)

const prepositions: Element = shared(
  either(
    bearingOf,
    sequence(maybe(wordOf(DEGREES)), wordOf(GOING_ON)),
    ...RELATION_PHRASES.map(([words]) => phrase(words)),
    word('called', 'named'),
    phrase('known as'),
  ),
)

/** "also called the Sea of Japan", "(Sea of Japan)", "or the Sea of Japan". */
const otherName: Element = shared(
  either(
    sequence(
      maybe(word(',', '(')),
      maybe(phrase('which is')),
      maybe(word('also', 'otherwise', 'better')),
      either(word('called', 'termed'), phrase('known as'), phrase('referred to as'), phrase('known|called in')),
      maybe(word('by'), demonym),
      article,
      small,
      maybe(word(')', ',')),
    ),
    sequence(word('('), maybe(word('the')), small, word(')')),
    sequence(maybe(word(',')), word('or'), maybe(word('the')), small, maybe(word(','))),
  ),
)

/** "a launch pad, Satish Dhawan Space Centre": what is described is named behind a comma. */
const named: Element = sequence(
  word(','),
  article,
  value('place', 'place', (d) => d.use !== 'demonym' && !LARGE.has(d.kind) && d.kind !== 'capital'),
  bare,
  not(token((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'NOUN' || t.capital)),
)
/** "Kerni, Poonch, Kashmir": towns behind a comma go from the smaller to the larger; a subject of its own does not. */
const nextTown: Element = sequence(
  word(','),
  value('place', 'place', (d) => d.use !== 'demonym' && (d.kind === 'town' || d.kind === 'site')),
  bare,
  not(token((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'NOUN' || t.capital)),
)

const further: Element = shared(
  either(
    sequence(maybe(word(',')), maybe(wordOf(PARTICIPLES)), prepositions, noun),
    // Not behind "at" and "on": "fired from bases in the west at the rebels' camps" tells two places.
    sequence(
      maybe(word(',')),
      maybe(wordOf(PARTICIPLES)),
      either(bearingOf, word('of', 'in', 'near', 'off', 'inside', 'outside', 'within')),
      siteNoun('certain'),
    ),
    sequence(word('and'), value('number', 'number'), word('in'), noun),
    sequence(word('between'), noun, maybe(word('and'), noun)),
    sequence(maybe(word(',')), maybe(word('and')), distanceFrom),
    otherName,
  ),
)

const more: Element = shared(either(further, sequence(word(','), region)))

/** A noun phrase of place with all that belongs to it. */
export const placeNoun: Element = sequence(
  placeAhead,
  either(
    sequence(either(ofNamed, smallPlace, sequence(word('what'), smallPlace)), many(either(more, nextTown), 0, 5)),
    sequence(either(calledByThem, possessed, heldRegion, largePlace), many(further, 0, 4)),
    sequence(described, many(either(more, named), 0, 5)),
  ),
)

/** The same of what stands there: "a training ground in Kazakhstan", "bases in the west". */
export const sitePhrase: Element = either(
  sequence(siteNoun('certain'), maybe(word('"'), not(not(word('in', 'near', 'of')))), many(either(more, named), 0, 4)),
  sequence(siteNoun('open'), maybe(wordOf(PARTICIPLES)), prepositions, noun, many(more, 0, 3)),
)

/** The phrase goes on behind a distance. */
export const goingOn: Element = many(more, 0, 3)

/** A noun phrase of place without anything behind it. */
export const plainPlaceNoun: Element = noun
