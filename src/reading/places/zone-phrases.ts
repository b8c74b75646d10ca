import { as, either, maybe, phrase, sequence, value, word, wordOf, type Element } from '../../grammar/pattern.ts'
import { rule, type Match } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import { phraseData, relationOf } from './phrase-data.ts'
import { possessor } from './phrase-parts.ts'
import { DEGREES, RELATIONS, RELATION_PHRASES, ZONES } from './phrase-words.ts'

const SIDES: ReadonlyMap<string, 'inside' | 'outside'> = new Map([
  ['inside', 'inside'],
  ['within', 'inside'],
  ['in', 'inside'],
  ['into', 'inside'],
  ['outside', 'outside'],
  ['beyond', 'outside'],
  ['short', 'outside'],
  ['off', 'outside'],
])

const TRADE = new Set(['special', 'economic'])
const opening: Element<Record<never, never>> = sequence(
  maybe(wordOf(DEGREES)),
  either(
    // "into waters outside (of)": the side stands behind the waters.
    sequence(
      word('in', 'into', 'at', 'to'),
      maybe(word('the')),
      word('waters', 'water', 'sea', 'area', 'areas'),
      maybe(wordOf(DEGREES)),
      word('inside', 'outside', 'within', 'beyond'),
      maybe(word('of')),
    ),
    sequence(word('waters'), word('inside', 'outside', 'within', 'beyond'), maybe(word('of'))),
    phrase('at|on the edge of'),
    ...RELATION_PHRASES.map(([words]) => phrase(words)),
    wordOf(RELATIONS),
  ),
)
const zone: Element<Record<never, never>> = either(...ZONES.map(([words]) => phrase(words)))
const holderBefore: Element<Record<never, never>> = sequence(
  maybe(maybe(word('the')), word('waters', 'limits', 'edge', 'boundary'), word('of')),
  either(possessor, word('the')),
)
const gloss: Element<Record<never, never>> = maybe(word('('), word('eez', 'adiz'), word(')'))

/** "inside Japan's exclusive economic zone", "in waters outside of the country's EEZ", "its territorial waters". */
export const zonePhrase = rule({
  name: '(<side>) <holder> <zone of the sea>',
  kind: 'place-phrase',
  pattern: [as('opening', maybe(opening)), as('body', holderBefore, as('zone', zone), gloss, maybe(word('of'), value('place', 'place')))],
  make: ({ opening, body, zone }, match) => {
    // "the special economic zone" of Rason is a trade area; "Japan's special economic zone" is a slip for its EEZ.
    const { tokens } = match.chart
    if (tokens[zone.first - 1]!.lower === 'the' && TRADE.has(tokens[zone.first]!.lower)) return null
    const data = phraseData(match, body, relationOf(match, opening))
    return { ...data, zone: { holder: data.head?.country ?? null, kind: zoneKind(match, zone), side: sideOf(match, opening) } }
  },
})

const zoneKind = ({ chart }: Match, { first, end }: TokenRange): (typeof ZONES)[number][1] => {
  const said = chart.tokens.slice(first, end).map((t) => t.lower)
  return ZONES.find(([words]) => {
    const parts = words.split(' ')
    return parts.length === said.length && parts.every((part, i) => part.split('|').includes(said[i]!))
  })![1]
}

const sideOf = ({ chart }: Match, { first, end }: TokenRange): 'inside' | 'outside' | null => {
  // The last word of the opening decides: "in waters outside".
  for (let i = end - 1; i >= first; i--) {
    const side = SIDES.get(chart.tokens[i]!.lower)
    if (side) return side
  }
  return null
}
