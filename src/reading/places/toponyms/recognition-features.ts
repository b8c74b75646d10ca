import type { Chart } from '../../../grammar/chart.ts'
import type { Token } from '../../../grammar/token.ts'
import { groupBy } from '../../../model/group-by.ts'
import { COMMON_WORDS, GIVEN_NAMES, INSTITUTION_WORDS, PERSON_TITLES, STREET_WORDS } from './name-words.ts'
import type { NameSpan } from './name-span.ts'
import { personMarks } from './person-marks.ts'

const PLACED = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'throughout', 'within', 'off', 'toward', 'towards'])
const MOVED = new Set(['from', 'to', 'into', 'through', 'between', 'via', 'over', 'via'])
const SAID = new Set(['said', 'says', 'told', 'added', 'was', 'is', 'has', 'had', 'will', 'would'])
const DIRECTIONS = new Set(['north', 'south', 'east', 'west', 'central', 'upper', 'lower', 'southern', 'northern', 'eastern', 'western'])
const TYPES = new Set('county parish province state region district city town island islands river lake bay valley area'.split(' '))

/**
 * What speaks for and against, by name of the reason: whether it holds, or a share. Made in one literal each, so that
 * all have one shape: with the reasons set one by one, weighing them costs three times as much.
 */
export type Features = Readonly<Record<string, number | boolean>>

/** The reasons for each name, from its form, its neighbours and the article's other uses of it. */
export const recognitionFeatures = (chart: Chart, spans: readonly NameSpan[]): Features[] => {
  const { tokens } = chart
  const { inPerson, families } = personMarks(chart)
  const small = new Set<string>()
  for (const t of tokens) if (!t.capital) small.add(t.lower)
  const startsName = new Map(spans.map((s) => [s.first, s]))
  const endsName = new Set(spans.map((s) => s.end))
  const isPlaced = (s: NameSpan): boolean => PLACED.has(tokens[s.first - 1]?.lower ?? '') || isContained(s, tokens, startsName)
  const placedKeys = new Set(spans.filter(isPlaced).map((s) => s.key))
  const personKeys = new Set(spans.filter((s) => inPerson[s.first]).map((s) => s.key))
  const uses = groupBy(spans, (s) => s.key)
  return spans.map((s) => {
    const first = tokens[s.first]!
    const before = previous(tokens, s.first)
    const next = following(tokens, s.end)
    const words = s.end - s.first
    const kinds = new Set(s.candidates.map((c) => c.kind))
    const population = Math.max(0, ...s.candidates.map((c) => c.population))
    const curated = s.candidates.some((c) => c.row !== null)
    const country = kinds.has('country')
    const institution = houseEnd(tokens, s.end)
    const known = Math.log10(population + 1) / 7
    const features: Features = {
      bias: 1,
      population: known,
      uses: Math.min(1, uses.get(s.key)!.length / 5),
      'small town': !curated && !s.demonym && words === 1 && 1 - Math.min(1, known),
      demonym: s.demonym,
      country: country && !s.demonym,
      curated: curated && !country,
      short: s.short,
      read: chart.startingAt(s.first).some((v) => v.kind === 'place' && v.end === s.end),
      province: kinds.has('province'),
      county: kinds.has('county'),
      'several words': words > 1,
      capitals: first.text.length > 3 && first.text === first.text.toUpperCase(),
      'one letter or two': first.text.length < 3 && words === 1 && !s.short,
      common: words === 1 && COMMON_WORDS.has(first.lower),
      'small elsewhere': words === 1 && small.has(first.lower),
      given: words === 1 && GIVEN_NAMES.has(first.lower),
      'no proper noun': first.pos !== 'PROPN' && !s.demonym,
      'sentence start': before === null,
      'behind in': before !== null && PLACED.has(before.lower),
      'behind from': before !== null && MOVED.has(before.lower),
      'behind of': before?.lower === 'of',
      'behind the': before?.lower === 'the',
      'behind and': before?.lower === 'and' || before?.lower === 'or',
      'behind comma': before?.lower === ',',
      'behind a place': before !== null && endsName.has(s.first),
      'behind a place and comma': before?.lower === ',' && endsName.has(s.first - 1),
      'behind a name':
        before !== null && before.capital && /^\p{L}/u.test(before.text) && !endsName.has(s.first) && !PERSON_TITLES.has(before.lower),
      'behind a title': before !== null && before.capital && PERSON_TITLES.has(before.lower),
      'behind a first name': before !== null && before.capital && GIVEN_NAMES.has(before.lower),
      'behind a hyphen': before?.lower === '-',
      'before region': isContained(s, tokens, startsName),
      'before comma': next?.lower === ',',
      'before a name':
        next !== null &&
        next.capital &&
        /^\p{L}/u.test(next.text) &&
        !startsName.has(s.end) &&
        !institution &&
        !STREET_WORDS.has(next.lower),
      'before a place': next !== null && startsName.has(s.end),
      'before an institution': institution,
      'before a street': next !== null && next.capital && STREET_WORDS.has(next.lower),
      'before a type': next !== null && TYPES.has(next.lower),
      "before 's": next?.lower === "'s",
      'before a verb': next !== null && (SAID.has(next.lower) || next.pos === 'VERB' || next.pos === 'AUX'),
      'before a noun': next !== null && next.pos === 'NOUN' && !next.capital,
      'before a hyphen': next?.lower === '-',
      'before a bracket': next?.lower === '(',
      'before a number': next !== null && /^\d/.test(next.lower),
      'of a person': inPerson[s.first] === 1,
      'family of a person': words === 1 && families.has(first.lower),
      'person elsewhere': personKeys.has(s.key),
      'placed elsewhere': uses.get(s.key)!.length > 1 && placedKeys.has(s.key),
      'in an organisation': covers(chart, s),
      'an organisation': chart.startingAt(s.first).some((v) => v.kind === 'organization' && v.end === s.end),
      'the north of it': before !== null && before.capital && DIRECTIONS.has(before.lower),
    }
    return features
  })
}

const previous = (tokens: readonly Token[], at: number): Token | null => {
  const before = tokens[at - 1]
  return before && before.sentence === tokens[at]!.sentence ? before : null
}

const following = (tokens: readonly Token[], end: number): Token | null => {
  const next = tokens[end]
  return next && next.sentence === tokens[end - 1]!.sentence ? next : null
}

/** "Paris, Texas": a region stands behind the comma. */
export const regionBehind = (s: NameSpan, tokens: readonly Token[], at: ReadonlyMap<number, NameSpan>): NameSpan | null => {
  const comma = tokens[s.end]
  const behind = comma?.lower === ',' || comma?.lower === '(' ? at.get(s.end + 1) : undefined
  return behind && !behind.demonym && behind.candidates.some((c) => c.kind === 'country' || c.kind === 'province' || c.kind === 'county')
    ? behind
    : null
}

const isContained = (s: NameSpan, tokens: readonly Token[], at: ReadonlyMap<number, NameSpan>): boolean => {
  const behind = regionBehind(s, tokens, at)
  return (
    behind !== null &&
    s.candidates.some((c) =>
      behind.candidates.some((r) =>
        r.kind === 'country'
          ? r.country === c.country
          : r.place !== null && (r.place.index === c.place?.province || r.place.index === c.place?.county),
      ),
    )
  )
}

/** The capitals that go on behind the name end in "Department", "University" and the like. */
const houseEnd = (tokens: readonly Token[], end: number): boolean => {
  let at = end
  while (
    at < tokens.length &&
    at < end + 5 &&
    tokens[at]!.sentence === tokens[end - 1]!.sentence &&
    (tokens[at]!.capital || (at > end && /^(?:of|and|for|&)$/.test(tokens[at]!.lower)))
  )
    at++
  while (at > end && !tokens[at - 1]!.capital) at--
  for (let i = end; i < at; i++) if (INSTITUTION_WORDS.has(tokens[i]!.lower)) return true
  return false
}

const covers = (chart: Chart, s: NameSpan): boolean => {
  for (let at = Math.max(0, s.first - 5); at <= s.first; at++)
    for (const v of chart.startingAt(at)) if (v.kind === 'organization' && v.end >= s.end && (at < s.first || v.end > s.end)) return true
  return false
}
