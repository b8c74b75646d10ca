/** Noun phrases by word class alone: where someone speaks whom no stage before has recognised. */
import type { Chart } from '../../grammar/chart.ts'
import type { Token, TokenRange } from '../../grammar/token.ts'

// No noun phrase of a speaker is longer; keeps every look bounded.
const LONGEST = 16
const LONGEST_ASIDE = 30
const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X'])
const STARTERS = new Set(
  'a an the this that these those its his her their our my one another some several many two three four most all both no any each'.split(
    ' ',
  ),
)
const PREPOSITIONS = new Set('of for to at in on with from by near to under behind'.split(' '))
const NEVER = new Set(
  'that which who whom what when where as if because while although but than then so it he she they we i you there here and or not'.split(
    ' ',
  ),
)
const OPENS_ASIDE = /^[,(—–-]$/
const STOPS = new Set(['said', 'says', 'told', 'tells', '"', '“', '”', ';', ':'])

// Nouns that the tagger takes for verbs before a verb of saying.
const TAKEN_FOR_VERBS = new Set(['dispatch', 'report', 'reports', 'post', 'tweet', 'release', 'statement', 'watch'])

const PRONOUN = /^(?:we|i|he|she|it|they|you|that|there|who)(?:'|$)/

const isInside = (t: Token): boolean => !PRONOUN.test(t.lower) && isNominal(t)

const isNominal = (t: Token): boolean =>
  (INSIDE.has(t.pos) && /[\p{L}\d]/u.test(t.lower) && !NEVER.has(t.lower)) ||
  (t.capital && !NEVER.has(t.lower)) ||
  t.lower === "'s" ||
  t.lower === '&'

/** The noun phrase that ends before a token, or null. Starts at its determiner, or behind a mark, a verb or a conjunction. */
export const phraseBefore = (chart: Chart, end: number, sentenceFirst: number): TokenRange | null => {
  const { tokens } = chart
  let first = end
  for (let i = end - 1; i >= sentenceFirst && end - i <= LONGEST; i--) {
    const t = tokens[i]!
    const before = i > sentenceFirst ? tokens[i - 1]! : null
    if (STARTERS.has(t.lower)) {
      first = i
      // "the head of the institute", but "a range of 90 km | the ministry".
      if (before && PREPOSITIONS.has(before.lower) && reachesNoun(tokens, i - 1, sentenceFirst)) continue
      break
    }
    if (isInside(t) || (i === end - 1 && TAKEN_FOR_VERBS.has(t.lower))) {
      first = i
      continue
    }
    // "Saudi-led", "state-run".
    if (t.pos === 'VERB' && before?.lower === '-' && before.end === t.start) {
      first = i
      continue
    }
    if ((t.lower === '-' || t.lower === "'") && i > sentenceFirst && first < end && t.start === tokens[i - 1]!.end) continue
    if (PREPOSITIONS.has(t.lower) && first < end && before && (isInside(before) || isReduced(tokens, i - 1))) continue
    if (isReduced(tokens, i) && PREPOSITIONS.has(tokens[i + 1]?.lower ?? '') && before && isInside(before)) continue
    break
  }
  while (first < end && /^(?:'s|&|-)$/.test(tokens[first]!.lower)) first++
  return first < end && holdsNoun(tokens, first, end) ? { first, end } : null
}

const reachesNoun = (tokens: readonly Token[], at: number, from: number): boolean =>
  at - 1 >= from && isInside(tokens[at - 1]!) && !/^\d/.test(tokens[at - 1]!.lower)

/** "the coalition engaged in Yemen said". */
const isReduced = (tokens: readonly Token[], i: number): boolean => tokens[i]!.pos === 'VERB' && /(?:ed|en|un)$/.test(tokens[i]!.lower)

const holdsNoun = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN' || tokens[i]!.capital) return true
  return false
}

/** The noun phrase that starts at a token, or null: to the first mark, verb or conjunction. */
export const phraseAfter = (chart: Chart, first: number, limit: number): TokenRange | null => {
  const { tokens } = chart
  let end = first
  for (let i = first; i < limit && i - first < LONGEST; i++) {
    const t = tokens[i]!
    if (i === first && STARTERS.has(t.lower)) {
      end = i + 1
      continue
    }
    if (isInside(t)) {
      end = i + 1
      continue
    }
    const next = tokens[i + 1]
    if ((t.lower === '-' || t.lower === "'") && next && t.end === next.start) continue
    // "rebel-controlled ministry": whatever the tagger calls the second half.
    if (t.pos === 'VERB' && tokens[i - 1]?.lower === '-' && tokens[i - 1]!.end === t.start) {
      end = i + 1
      continue
    }
    if (/^(?:of|for|at|from)$/.test(t.lower) && end > first && next && i + 1 < limit && (isInside(next) || STARTERS.has(next.lower)))
      continue
    if (STARTERS.has(t.lower) && PREPOSITIONS.has(tokens[i - 1]!.lower)) continue
    break
  }
  return end > first && holdsNoun(tokens, first, end) ? { first, end } : null
}

/** Start of the aside that ends with the comma or bracket before a token: ", a retired engineer,"; null where none does. */
export const asideBefore = (chart: Chart, closing: number, sentenceFirst: number): number | null => {
  const { tokens } = chart
  let marks = 0
  const bracket = tokens[closing]!.lower === ')'
  for (let i = closing - 1; i > sentenceFirst && closing - i <= LONGEST_ASIDE; i--) {
    const { lower } = tokens[i]!
    // "editor of the magazine “Orbit”": a title, not a quotation, when it opens and closes here.
    if (lower === '"') marks++
    else if (STOPS.has(lower)) return null
    if (marks % 2 === 1) continue
    if (bracket ? lower === '(' : OPENS_ASIDE.test(lower) && lower !== '(' && (lower !== '-' || tokens[i]!.start > tokens[i - 1]!.end))
      return i
  }
  return null
}
