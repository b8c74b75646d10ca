import { after, as, capitalised, either, many, maybe, not, phrase, sequence, word, wordOf } from '../../grammar/pattern.ts'
import { rule, type Match, type Rule } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { PlaceData } from '../../model/values.ts'
import type { World } from '../../world/world.ts'
import { placeData, unknownPlace } from './place-data.ts'
import { placeName } from './place-name.ts'
import {
  CALLED_THINGS,
  DOUBTFUL_TYPES,
  HYPHEN_ENDINGS,
  LOOSE_TYPES,
  NO_NAME,
  OF_NAME,
  PLACE_PREPOSITIONS,
  SITE_MODIFIERS,
  SITE_TYPES,
  TYPE_BEFORE_OF,
  TYPE_FIRST,
  TYPE_WORDS,
} from './place-words.ts'

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

/** "Ganghwa County", "Hachinohe Port", "Kerni sector", "Wheeler's Island". */
export const typedName = (world: World): Rule<'place'> =>
  rule({
    name: '<Name> Province|County|Island|airfield',
    kind: 'place',
    pattern: [placeName(3), maybe(word("'s"), not(not(capitalised()))), as('type', wordOf(TYPE_WORDS))],
    make: ({ name, type }, match) => {
      const typeWord = match.chart.tokens[type.first]!
      if (typeWord.lower === 'sea' && !typeWord.capital) return null
      if (DOUBTFUL_TYPES.has(typeWord.lower) && !isPlaced(match)) return null
      // "Japan's Coast", "Kim's Island": the owner of something, unless it is printed as one name with an island.
      if (type.first > name.end && TYPE_WORDS.get(typeWord.lower) !== 'island') return null
      // "the Chinese city of", "the U.S. island of", "the Damascus suburb of Orm" name nothing yet.
      if (TYPE_BEFORE_OF.has(typeWord.lower) && match.chart.tokens[match.end]?.lower === 'of' && match.chart.tokens[match.end + 1]?.capital)
        return null
      if (isState(world, match, name)) return null
      const data = placeNamed(world, match, name, TYPE_WORDS.get(typeWord.lower)!, match)
      return LOOSE_TYPES.has(typeWord.lower) && data.country !== null ? null : data
    },
  })

/** Behind a preposition of place or an article: "at the Kura range", "from Kapustin Yar range". */
const isPlaced = ({ chart, first }: Match): boolean => {
  const before = chart.tokens[first - 1]
  return (
    before !== undefined &&
    (PLACE_PREPOSITIONS.has(before.lower) ||
      before.lower === 'the' ||
      before.lower === "'s" ||
      before.lower === 'on' ||
      before.pos === 'ADJ')
  )
}

const isState = (world: World, { chart }: Match, { first, end }: TokenRange): boolean => {
  const found = world.places.find(chart.tokens, first, end)
  return (
    found !== null &&
    found.end === end &&
    found.entries.some((e) => e.demonym || e.place.kind === 'country' || e.place.kind === 'continent' || e.place.kind === 'region')
  )
}

/** "Toksan air base", "Semnan space center", "Punggye-ri nuclear test complex". */
export const siteName = (world: World): Rule<'place'> =>
  rule({
    name: '<Name> air base|launch site|space center',
    kind: 'place',
    pattern: [placeName(3), many(wordOf(SITE_MODIFIERS), 1, 3), as('type', wordOf(SITE_TYPES))],
    make: ({ name, type }, match) =>
      isState(world, match, name) ? null : placeNamed(world, match, name, SITE_TYPES.get(match.chart.tokens[type.first]!.lower)!, match),
  })

/** "Kibbutz Sa'ad", "Mount Paektu". */
export const firstTypedName = (world: World): Rule<'place'> =>
  rule({
    name: 'Kibbutz|Mount|Camp <Name>',
    kind: 'place',
    pattern: [as('type', wordOf(TYPE_FIRST)), placeName(2)],
    make: ({ name, type }, match) => {
      const typeWord = match.chart.tokens[type.first]!
      return typeWord.capital ? placeNamed(world, match, name, TYPE_FIRST.get(typeWord.lower)!, match) : null
    },
  })

/** "the port of Fukaura", "the border village of Imjin": the value begins at the noun. */
export const ofName = (world: World): Rule<'place'> =>
  rule({
    name: OF_NAME,
    kind: 'place',
    pattern: [
      as('type', wordOf(TYPE_BEFORE_OF)),
      word('of'),
      placeName(2),
      not(
        either(
          word("'s"),
          capitalised((t) => !NO_NAME.has(t.lower)),
        ),
      ),
    ],
    make: ({ name, type }, match) => {
      const noun = match.chart.tokens[type.first]!
      const kind = TYPE_BEFORE_OF.get(noun.lower)!
      // "the Gulf of Riga" is no Riga; "a sea of Marines" is no sea.
      // "the capital of Indian-controlled Kashmir".
      if (match.chart.tokens[match.end]?.lower === '-') return null
      if (kind === 'water') return noun.capital ? unknownPlace(match.words(match), kind) : null
      return placeNamed(world, match, name, kind, name)
    },
  })

/** "an area called Chiha". */
export const calledName = (world: World): Rule<'place'> =>
  rule({
    name: 'area|place called <Name>',
    kind: 'place',
    pattern: [wordOf(CALLED_THINGS), either(word('called', 'named'), phrase('known as')), maybe(word('the')), placeName(3)],
    make: ({ name }, match) => placeNamed(world, match, name, 'site', name),
  })

/** "Chiha-ri", "Singye-gun": Korean administrative endings. Not behind another name: "Lee Jae-dong" is a man. */
export const hyphenName: Rule<'place'> = rule({
  name: '<Name>-ri|-gun|-do',
  kind: 'place',
  pattern: [
    after((before) => before === null || !before.capital || NO_NAME.has(before.lower)),
    as(
      'name',
      capitalised((t) => !NO_NAME.has(t.lower)),
    ),
    word('-'),
    as('ending', wordOf(HYPHEN_ENDINGS)),
  ],
  make: ({ ending }, match) => {
    const { tokens } = match.chart
    const hyphen = tokens[match.first + 1]!
    if (hyphen.start !== tokens[match.first]!.end || hyphen.end !== tokens[match.first + 2]!.start || tokens[ending.first]!.capital)
      return null
    return unknownPlace(match.words(match), HYPHEN_ENDINGS.get(tokens[ending.first]!.lower)!)
  },
})

/** "in Chiha, Kangwon Province", "from Chiha in northern Yemen": an unknown name that a known province or state behind it makes a place. */
export const nameInRegion = (world: World): Rule<'place'> =>
  rule({
    name: 'in|near <Name>, <known region>',
    kind: 'place',
    pattern: [
      after((before) => before !== null && PLACE_PREPOSITIONS.has(before.lower)),
      placeName(2),
      not(not(either(word(','), sequence(word('in'), maybe(wordOf(QUARTERS)))))),
    ],
    make: ({ name }, match) => {
      const { tokens } = match.chart
      const comma = tokens[match.end]!.lower === ','
      const at = match.end + (!comma && QUARTERS.has(tokens[match.end + 1]?.lower ?? '') ? 2 : 1)
      const region = world.places.find(tokens, at, match.chart.sentenceEnd(match.first))
      const row = region?.entries.find((e) => !e.demonym)?.place
      if (!row || !(row.kind === 'province' || row.kind === 'country') || !tokens[at]!.capital) return null
      const behind = tokens[region!.end]
      // "in Hachinohe, Japan said" names no town in Japan.
      if (behind && (behind.lower === "'s" || (comma && (behind.pos === 'VERB' || behind.pos === 'AUX')))) return null
      if (!comma && (match.chart.longestAt('person', name.first) || isPlacedIn(world, match, name, row.country))) return null
      return { ...unknownPlace(match.words(name), 'town'), country: row.country }
    },
  })

/** "northern Yemen", "the western Iraq". */
const QUARTERS: ReadonlySet<string> = new Set(
  'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower'.split(
    ' ',
  ),
)

/** The gazetteer knows a place of that name in that state. */
const isPlacedIn = (world: World, { chart }: Match, { first, end }: TokenRange, country: string | null): boolean => {
  const found = world.places.find(chart.tokens, first, end)
  return (
    found !== null && found.end === end && found.entries.some((e) => e.demonym || e.place.country === country || e.place.country === null)
  )
}

/** Nothing but a name behind one preposition, which no list knows: what a caller's words make a place. */
const bareName = (name: string, preposition: string, world: World, isPlace: (match: Match, named: TokenRange) => boolean): Rule<'place'> =>
  rule({
    name,
    kind: 'place',
    pattern: [
      after((before) => before !== null && before.lower === preposition),
      placeName(2),
      not(either(capitalised(), word("'s", "'", '-', 'and', 'or', '&'))),
    ],
    make: ({ name: named }, match) =>
      world.places.find(match.chart.tokens, named.first, named.end) === null && isPlace(match, named)
        ? unknownPlace(match.words(named), 'town')
        : null,
  })

const SENT = new Set('fired launched test-fired flew flown off loosed shot'.split(' '))

/** "launched two missiles on Sunday from Chiha": where something was fired from is a place, when it is nothing but a name. */
export const firedFromName = (world: World): Rule<'place'> =>
  bareName('fired … from <Name>', 'from', world, ({ chart: { tokens }, end }, { first }) => {
    const [next, initial] = [tokens[end], tokens[first]!]
    if (initial.text === initial.text.toUpperCase() || next?.lower === 'to' || next?.pos === 'NOUN' || next?.pos === 'VERB') return false
    for (let i = first - 2; i >= Math.max(0, first - 12) && tokens[i]!.sentence === initial.sentence; i--)
      if (SENT.has(tokens[i]!.lower)) return true
    return false
  })

const COMPASS = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/
const LENGTHS = /^(?:km|kilomet(?:er|re)s|miles|metres|meters)$/

/** "350 km north of Dogo": what a distance is counted from has a place, also where no list has its name. */
export const countedFromName = (world: World): Rule<'place'> =>
  bareName('<N> km north of <Name>', 'of', world, ({ chart: { tokens } }, { first }) => {
    if (!COMPASS.test(tokens[first - 2]?.lower ?? '')) return false
    for (let i = first - 3; i >= Math.max(0, first - 9); i--) if (LENGTHS.test(tokens[i]!.lower)) return true
    return false
  })

/** "near Dhamra in the district"; not "near Orang headquarters", a house or a firm of that name. */
export const nearName = (world: World): Rule<'place'> =>
  bareName('near <Name>', 'near', world, ({ chart: { tokens }, end }) => tokens[end]?.pos !== 'NOUN')
