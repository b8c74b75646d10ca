import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { SpeakerData } from '../../model/values.ts'
import { ORGANIZATION_WORDS } from './organization-words.ts'
import { ROLE_WORDS } from './role-words.ts'

/** Kin and belongings by which an article introduces somebody, with what the kin tells of the owner: "Ada Quill's husband". */
const BELONGINGS: ReadonlyMap<string, 'f' | 'm' | null> = new Map([
  ['husband', 'f'],
  ['wife', 'm'],
  ...'mother father son daughter brother sister children parents family house home shop boat farm school windows cows garden'
    .split(' ')
    .map((w) => [w, null] as const),
])
const SENTENCES = 3
const LONGEST_NAME = 4

/**
 * Somebody without a post whom the paragraph before a pronoun introduces by full name, first in a sentence: "Ada Quill
 * sells nets. ... she said", "Ada Quill's husband left. ... she said"; the nearest first, null where nobody fits.
 */
export const introducedIn = (chart: Chart, at: TokenRange, gender: 'f' | 'm' | null): SpeakerData | null => {
  const { tokens, text } = chart
  const last = tokens[at.first]!.sentence
  for (let sentence = last; sentence >= Math.max(0, last - SENTENCES); sentence--) {
    const { first } = chart.sentenceRange(sentence)
    if (text.slice(tokens[first]!.start, tokens[at.first]!.start).includes('\n')) return null
    const start = /^(?:for|to|like|when|as)$/.test(tokens[first]!.lower) ? first + 1 : first
    const name = fullNameAt(chart, start, at.first)
    if (!name) continue
    const owned = tokens[name.end]?.lower === "'s" ? tokens[name.end + 1]?.lower : undefined
    if (owned !== undefined && !BELONGINGS.has(owned)) continue
    const told = owned === undefined ? null : BELONGINGS.get(owned)!
    if (told !== null && gender !== null && told !== gender) continue
    return {
      name: chart.words(name),
      id: null,
      kind: 'person',
      country: null,
      anonymous: false,
      plural: false,
      gender: told ?? gender,
      needsAntecedent: false,
      head: tokens[name.end - 1]!.lower,
    }
  }
  return null
}

/** Two to four capitalised words with a verb, a comma or "'s" behind them, that name nothing else. */
const fullNameAt = (chart: Chart, first: number, limit: number): TokenRange | null => {
  const { tokens } = chart
  let end = first
  while (end < limit && end - first < LONGEST_NAME && tokens[end]!.capital && /^\p{Lu}\p{Ll}/u.test(tokens[end]!.text)) {
    const { lower } = tokens[end]!
    if (ORGANIZATION_WORDS.has(lower) || ROLE_WORDS.has(lower)) return null
    if ((['organization', 'place', 'weapon', 'time', 'title'] as const).some((kind) => chart.longestAt(kind, end) !== null)) return null
    end++
  }
  const next = tokens[end]
  if (end - first < 2 || !next || (tokens[first]!.pos !== 'PROPN' && tokens[first + 1]!.pos !== 'PROPN')) return null
  return next.lower === ',' || next.lower === "'s" || next.lower === 'who' || /^(?:VERB|AUX)$/.test(next.pos) ? { first, end } : null
}
