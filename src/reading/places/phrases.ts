import { after, as, either, many, maybe, not, phrase, sequence, word, wordOf, type Element } from '../../grammar/pattern.ts'
import { rule, type Match } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { PlacePhraseData } from '../../model/values.ts'
import { phraseData, relationOf } from './phrase-data.ts'
import { bearingOf, distanceFrom, goingOn, placeNoun, plainPlaceNoun, sitePhrase } from './phrase-parts.ts'
import { BEARINGS, DEGREES, GOING_ON, RELATIONS, RELATION_PHRASES } from './phrase-words.ts'

const NO_PLACE_BEHIND = new Set(['according', 'due', 'thanks', 'owing', 'prior', 'subject', 'addition'])
// "deep-sea" is one word.
const degree: Element = maybe(wordOf(DEGREES), not(word('-')))
const opening: Element = sequence(
  degree,
  either(
    ...RELATION_PHRASES.map(([words]) => phrase(words)),
    sequence(
      word('from'),
      degree,
      word('near', 'around', 'off', 'inside', 'outside', 'within', 'in', 'at', 'on', 'over', 'beneath', 'under'),
    ),
    sequence(word('over'), word('and'), word('into', 'beyond')),
    wordOf(RELATIONS),
  ),
)

/** "from near Kusong, northwest of Pyongyang", "in its eastern waters", "at the same base". */
export const phraseOfPlace = rule({
  name: '<preposition> <place> (complements)',
  kind: 'place-phrase',
  // "according to", "due to" open no place.
  pattern: [
    after((before) => before === null || !NO_PLACE_BEHIND.has(before.lower)),
    as('opening', opening),
    as('body', either(placeNoun, sequence(distanceFrom, goingOn))),
  ],
  make: ({ opening, body }, match) => {
    const relation = relationOf(match, opening)
    // "flew to the northeast": the way it went, no place.
    if ((relation === 'to' || relation === 'toward') && isBareCompass(match, body)) return null
    return phraseData(match, body, relation)
  },
})

const isBareCompass = ({ chart }: Match, { first, end }: TokenRange): boolean => {
  for (let i = first; i < end; i++)
    if (chart.tokens[i]!.lower !== 'the' && chart.tokens[i]!.lower !== '-' && !BEARINGS.has(chart.tokens[i]!.lower)) return false
  return chart.within('place', { first, end }).length === 0
}

/** "at a training ground in Kazakhstan", "on seven launch pads across the line", "against positions near the town". */
export const phraseOfSite = rule({
  name: '<preposition> <what stands there> (complements)',
  kind: 'place-phrase',
  pattern: [
    after((before) => before === null || !NO_PLACE_BEHIND.has(before.lower)),
    as('opening', either(opening, word('against'))),
    as('body', sitePhrase),
  ],
  make: ({ opening, body }, match) => targetData(match, body, relationOf(match, opening)),
})

// Verbs whose object is the place of what was hit.
const HITTING = new Set(
  `hit hits hitting struck strikes striking targeted targets targeting damaged damages damaging destroyed destroys destroying demolished pounded pounds pounding
  shelled shelling bombed bombing rocked flattened`.split(/\s+/),
)

/** "hit a house in the town of Dera", "targeted the international airport": the place is the verb's object. */
export const hitSite = rule({
  name: '<hit> <what stands there> (complements)',
  kind: 'place-phrase',
  pattern: [word(...HITTING), maybe(word('at')), as('body', sitePhrase)],
  make: ({ body }, match) => targetData(match, body, 'hit'),
})

/** "hit the town of Netivot", "struck Ashkelon": not "hit Iran with sanctions". */
export const hitTown = rule({
  name: '<hit> <town> (complements)',
  kind: 'place-phrase',
  pattern: [word(...HITTING), as('body', placeNoun)],
  make: ({ body }, match) => {
    const data = phraseData(match, body, 'hit')
    return data.head && STRUCK.has(data.head.kind) ? data : null
  },
})

const STRUCK: ReadonlySet<string> = new Set(['town', 'island', 'site', 'base', 'facility', 'province'])

/** "left Saada governorate", "reached Kwajalein Atoll": the place is the verb's object; what it means there is the reader's to say. */
export const objectPlace = rule({
  name: '<left|reached> <place> (complements)',
  kind: 'place-phrase',
  pattern: [as('verb', word('left', 'leaving', 'departed', 'reached', 'reaching')), as('body', placeNoun)],
  make: ({ verb, body }, match) =>
    /territorial|economic zone|airspace/i.test(match.words(body))
      ? null
      : phraseData(match, body, match.chart.tokens[verb.first]!.lower.startsWith('reach') ? 'reached' : 'left'),
})

/** "at the Front's positions in Homs": where they are is what the reader wants to know; whose they are is left out. */
const targetData = (match: Match, body: TokenRange, relation: string | null): PlacePhraseData => {
  const { tokens } = match.chart
  for (let i = body.first; i + 2 < body.end; i++) {
    if (!TARGETS.has(tokens[i]!.lower)) continue
    const place = GOING_ON.has(tokens[i + 1]!.lower) ? { first: i + 2, end: body.end } : body
    return { ...phraseData(match, place, relation), target: true }
  }
  return phraseData(match, body, relation)
}

const TARGETS = new Set(['target', 'targets', 'position', 'positions', 'posts', 'stronghold', 'strongholds', 'hideout', 'hideouts'])

/** "200 to 250 km west of the Oga Peninsula", "300 km from the Oki Islands and 500 km from Sado". */
export const distanceFromPlace = rule({
  name: '<distance> <direction> <place>',
  kind: 'place-phrase',
  pattern: [as('body', distanceFrom, many(sequence(maybe(word(',')), word('and'), distanceFrom), 0, 2), goingOn)],
  make: ({ body }, match) => (isFlownFrom(match) ? null : phraseData(match, body, null)),
})

const FLYING = new Set(
  'fly flies flew flown flying travel travels travelled traveled travelling traveling cover covers covered covering went of'.split(' '),
)

/** "flew 690 km from Hodo", "flew 690 km into the sea": a distance flown and another place; "fell 690 km from Hodo" is where it fell. */
const isFlownFrom = ({ chart, first, end }: Match): boolean => {
  if (!FLYING.has(chart.tokens[first - 1]?.lower ?? '')) return false
  const distance = chart.longestAt('quantity', first)
  return distance !== null && distance.end < end && /^(from|into|past)$/.test(chart.tokens[distance.end]!.lower)
}

/** "northwest of Pyongyang", "to the east of Honshu". */
export const bearingOfPlace = rule({
  name: '<direction> of <place>',
  kind: 'place-phrase',
  pattern: [as('body', bearingOf, plainPlaceNoun, goingOn)],
  make: ({ body }, match) => phraseData(match, body, null),
})

/** "somewhere between Sado Island and the Oki Islands". */
export const betweenPlaces = rule({
  name: 'between <place> and <place>',
  kind: 'place-phrase',
  pattern: [
    maybe(word('somewhere', 'midway', 'halfway', 'roughly', 'about')),
    as('body', word('between'), plainPlaceNoun, maybe(word('and'), plainPlaceNoun), goingOn),
  ],
  make: ({ body }, match) => {
    const inside = match.chart.within('place', body).filter((v) => v.data.use !== 'demonym')
    return inside.length < 2 ? null : phraseData(match, body, 'between')
  },
})

/** "from there". */
export const fromThere = rule({
  name: 'from|near|over there',
  kind: 'place-phrase',
  pattern: [as('opening', word('from', 'near')), as('body', word('there'))],
  make: ({ opening, body }, match) => phraseData(match, body, relationOf(match, opening)),
})

/** "The launch site was Sinpo", "the place of launch is Hwangju in the west". */
export const siteIsPlace = rule({
  name: 'site|place|area is <place>',
  kind: 'place-phrase',
  pattern: [
    word('site', 'place', 'location', 'point', 'area', 'launch', 'launchpad'),
    word('is', 'was', 'being', ':'),
    as('body', placeNoun),
  ],
  make: ({ body }, match) => phraseData(match, body, 'at'),
})
