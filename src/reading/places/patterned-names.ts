import { after, as, capitalised, either, many, maybe, not, phrase, word, wordOf, type Element } from '../../grammar/pattern.ts'
import { rule, type Match, type Rule } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { PlaceData } from '../../model/values.ts'
import type { World } from '../../world/world.ts'
import { placeData, unknownPlace } from './place-data.ts'
import { CALLED_THINGS, HYPHEN_ENDINGS, NO_NAME, PLACE_PREPOSITIONS, TYPE_BEFORE_OF, TYPE_PHRASES, TYPE_WORDS } from './place-words.ts'

/** One to three capitalised words that can be a name. */
const nameWords = (max: number): Element<{ name: TokenRange }> =>
  as('name', many(capitalised((token) => !NO_NAME.has(token.lower) && !TYPE_WORDS.has(token.lower)), 1, max)) as Element<{ name: TokenRange }>

/** The gazetteer's place of that name, of the kind that the type word says; else a place known only by its words. */
const placeNamed = (world: World, { chart }: Match, { first, end }: TokenRange, kind: string, whole: TokenRange): PlaceData => {
  const found = world.places.find(chart.tokens, first, end)
  const row = found && found.end === end ? found.entries.find((e) => !e.demonym)?.place : undefined
  const name = chart.words(whole)
  if (!row) return unknownPlace(name, kind)
  const data = placeData(row)
  // "Wonsan airport" lies where Wonsan lies, but it is not the town; "the city of Wonsan" is.
  return row.kind === kind || (whole.first === first && whole.end === end) ? data : { ...data, id: null, kind, name, names: [name] }
}

/** "Ganghwa County", "Hachinohe Port", "Iki Islands". */
export const typedName = (world: World): Rule<'place'> =>
  rule({
    name: '<Name> Province|County|Island|airfield',
    kind: 'place',
    pattern: [nameWords(3), as('type', wordOf(TYPE_WORDS))],
    make: ({ name, type }, match) => {
      const typeWord = match.chart.tokens[type.first]!
      if (typeWord.lower === 'sea' && !typeWord.capital) return null
      // "the Chinese city of", "the U.S. island of" name nothing yet.
      if (isState(world, match, name)) return null
      return placeNamed(world, match, name, TYPE_WORDS.get(typeWord.lower)!, match)
    },
  })

const isState = (world: World, { chart }: Match, { first, end }: TokenRange): boolean => {
  const found = world.places.find(chart.tokens, first, end)
  return found !== null && found.end === end && found.entries.some((e) => e.demonym || e.place.kind === 'country' || e.place.kind === 'continent' || e.place.kind === 'region')
}

const typePhrase = either(...TYPE_PHRASES.map(([words, kind]) => as(kind, phrase(words))))

/** "Toksan air base", "Semnan space center". */
export const siteName = (world: World): Rule<'place'> =>
  rule({
    name: '<Name> air base|launch site|space center',
    kind: 'place',
    pattern: [nameWords(3), typePhrase],
    make: (captures, match) => isState(world, match, captures.name) ? null : placeNamed(world, match, captures.name, 'base' in captures && captures.base ? 'base' : 'site', match),
  })

/** "the port of Fukaura", "the border village of Imjin": the value begins at the noun. */
export const ofName = (world: World): Rule<'place'> =>
  rule({
    name: 'city|port|village of <Name>',
    kind: 'place',
    pattern: [as('type', wordOf(TYPE_BEFORE_OF)), word('of'), nameWords(2), not(either(word("'s"), capitalised((t) => !NO_NAME.has(t.lower))))],
    make: ({ name, type }, match) => {
      const noun = match.chart.tokens[type.first]!
      const kind = TYPE_BEFORE_OF.get(noun.lower)!
      // "the Gulf of Riga" is no Riga; "a sea of Marines" is no sea.
      if (kind === 'water') return noun.capital ? unknownPlace(match.words(match), kind) : null
      return placeNamed(world, match, name, kind, name)
    },
  })

/** "an area called Chiha". */
export const calledName = (world: World): Rule<'place'> =>
  rule({
    name: 'area|place called <Name>',
    kind: 'place',
    pattern: [wordOf(CALLED_THINGS), either(word('called', 'named'), phrase('known as')), maybe(word('the')), nameWords(3)],
    make: ({ name }, match) => placeNamed(world, match, name, 'site', name),
  })

/** "Chiha-ri", "Singye-gun": Korean administrative endings. Not behind another name: "Lee Jae-dong" is a man. */
export const hyphenName: Rule<'place'> = rule({
  name: '<Name>-ri|-gun|-do',
  kind: 'place',
  pattern: [
    after((before) => before === null || !before.capital || NO_NAME.has(before.lower)),
    as('name', capitalised((t) => !NO_NAME.has(t.lower))), word('-'), as('ending', wordOf(HYPHEN_ENDINGS)),
  ],
  make: ({ ending }, match) => {
    const { tokens } = match.chart
    const hyphen = tokens[match.first + 1]!
    if (hyphen.start !== tokens[match.first]!.end || hyphen.end !== tokens[match.first + 2]!.start || tokens[ending.first]!.capital) return null
    return unknownPlace(match.words(match), HYPHEN_ENDINGS.get(tokens[ending.first]!.lower)!)
  },
})

/** "in Chiha, Kangwon Province": an unknown name that a known province or state behind a comma makes a place. */
export const nameInRegion = (world: World): Rule<'place'> =>
  rule({
    name: 'in|near <Name>, <known region>',
    kind: 'place',
    pattern: [after((before) => before !== null && PLACE_PREPOSITIONS.has(before.lower)), nameWords(2), not(not(word(',')))],
    make: ({ name }, match) => {
      const { tokens } = match.chart
      const region = world.places.find(tokens, match.end + 1, match.chart.sentenceEnd(match.first))
      const row = region?.entries.find((e) => !e.demonym)?.place
      if (!row || !(row.kind === 'province' || row.kind === 'country') || !tokens[match.end + 1]!.capital) return null
      const behind = tokens[region!.end]
      // "in Hachinohe, Japan said" names no town in Japan.
      if (behind && (behind.lower === "'s" || behind.pos === 'VERB' || behind.pos === 'AUX')) return null
      return { ...unknownPlace(match.words(name), 'town'), country: row.country }
    },
  })
