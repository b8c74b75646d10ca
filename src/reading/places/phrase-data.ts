import type { Chart } from '../../grammar/chart.ts'
import type { Match } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { PlacePhraseData } from '../../model/values.ts'
import { OF_NAME } from './place-words.ts'
import { BEARINGS, GOING_ON, RELATIONS, RELATION_PHRASES } from './phrase-words.ts'

/** The data of a phrase of place whose relation words are `relation` and whose own words are `body`. */
export const phraseData = (match: Match, body: TokenRange, relation: string | null): PlacePhraseData => {
  const { chart } = match
  const head = headOf(match, body)
  const data: PlacePhraseData = { text: chart.words(body), head: head?.data ?? null, relation }
  const distance = chart.within('quantity', body).filter((v) => v.data.dimension === 'length' && !v.data.attributive)[0]
  if (distance) data.distanceKm = (chart.longestAt('quantity', distance.first) ?? distance).data.normal
  const bearing = bearingIn(match, distance ? { first: distance.end, end: body.end } : body)
  if (bearing) data.bearing = bearing
  if (nearness(match)) data.near = true
  return data
}

/** The first place of the phrase; but "a U.S. base in Qatar" is in Qatar, "Iran's Semnan province" Semnan, "the Homs suburb of Orm" Orm. */
const headOf = ({ chart }: Match, body: TokenRange): Value<'place'> | undefined => {
  const places = chart.within('place', body)
  const [first, second] = places
  if (second?.rule === OF_NAME && second.first - first!.end <= 2 && !GOING_ON.has(chart.tokens[first!.end]!.lower)) return second
  if (!first || !isOwner(chart, first, body.end)) return first
  return (
    places.find(
      (p) =>
        p !== first &&
        p.data.use !== 'demonym' &&
        (p.data.kind === 'country' ? chart.tokens[p.first - 1]!.lower === 'in' : !WIDE.has(p.data.kind)),
    ) ?? first
  )
}

/** "Iran's", "the Iranian", "a U.S. base": a state that only says whose the place is. */
const isOwner = ({ tokens }: Chart, { data, end }: Value<'place'>, limit: number): boolean =>
  data.use === 'demonym' || (data.kind === 'country' && end < limit && (tokens[end]!.lower === "'s" || tokens[end]!.pos === 'NOUN'))

const WIDE = new Set(['continent', 'sea', 'water'])

/** The compass word that stands before "of": "northwest of", "to the east of". */
const bearingIn = ({ chart }: Match, { first, end }: TokenRange): string | null => {
  for (let i = first; i + 1 < end; i++) {
    const { lower } = chart.tokens[i]!
    if (!BEARINGS.has(lower)) continue
    const joined = chart.tokens[i + 1]!.lower === '-' && BEARINGS.has(chart.tokens[i + 2]?.lower ?? '')
    const after = chart.tokens[joined ? i + 3 : i + 1]?.lower
    if (after === 'of' || after === 'from') return (joined ? lower + chart.tokens[i + 2]!.lower : lower).replace(/ern$|wards?$/, '')
  }
  return null
}

const NEAR = new Set(['near', 'close', 'vicinity', 'around', 'nearby', 'outskirts'])

const nearness = ({ chart, first, end }: Match): boolean => {
  for (let i = first; i < end; i++) if (NEAR.has(chart.tokens[i]!.lower)) return true
  return false
}

/** Relation of the opening words: "from near" is "from", "close to" is "near". */
export const relationOf = (match: Match, range: TokenRange): string | null => {
  const said = match.chart.tokens.slice(range.first, range.end).map((t) => t.lower)
  const joined = said.join(' ')
  for (const [words, relation] of RELATION_PHRASES) if (joined.endsWith(words)) return relation
  for (const lower of said) {
    const relation = RELATIONS.get(lower)
    if (relation) return relation
  }
  return said.includes('against') ? 'against' : null
}
