import { lowerBound } from '../../model/lower-bound.ts'
import { TURN } from './turns.ts'
import type { Chart } from '../../grammar/chart.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'

/** Who may answer for a further sentence: a scope, as far as it matters here. */
interface Voice {
  readonly attribution: Value<'attribution'>
  readonly ranges: TokenRange[]
}

const TELLS = new Set(['say', 'report', 'estimate', 'detect', 'confirm', 'claim'])
const THINGS =
  '(?:missiles?|rockets?|projectiles?|shells?|rounds?|objects?|device|drone|warhead|quake|tremor|tests?|launch(?:es)?|satellite|stages?|units?|guns?|aircraft|planes?)'
// "It", "the second", "one of them", "two of the projectiles", "the farthest", "the missile": what the sentence before told of.
const TAKES_UP = new RegExp(
  String.raw`^(?:it|they|both|all|neither|each|(?:the|this|these|those|that|all|both) (?:\S+ )?${THINGS}|(?:the )?(?:first|second|third|fourth|last|other|others|latter|former|farthest|longest|highest)|(?:one|two|three|four|five|six|some|most|none|all|each|neither) of (?:them|the|these|those)|the (?:second|first|third|other) \S+)\b`,
)
// "The distance covered was put at 330 km": a figure of the flight, and somebody must have put it there.
const FIGURE_GIVEN =
  /^(?:the|its|their) (?:\S+ ){0,2}(?:distance|altitude|height|peak|apogee|range|speed|flight|trajectory|maximum|depth|magnitude|yield)(?: \S+){0,3} (?:was|were|is) (?:put|given|estimated|calculated|measured|reckoned)\b/
// "It is the fourth test this year", "It came a day after": the article's own words about the news.
const OWN_WORDS =
  /^(?:it|this|that|the (?:missile |latest |rocket )?(?:launch(?:es)?|tests?)) (?:\S+ly )?(?:is|was|were|has|had|would|will|comes?|came|follow(?:s|ed)?|marks?|marked|makes?|made|takes|took|brings?|brought|adds|added|broke|drew)\b/
const REACH = 2

/**
 * A sentence without a voice of its own that goes on about what somebody told in the sentence before, in the same
 * paragraph, is his as well: "The rocket broke up, the ministry said. It flew 90 km."
 */
export const carryOver = (chart: Chart, quotes: readonly TokenRange[], scopes: readonly Voice[]): void => {
  const { tokens, text } = chart
  const voices = new Map<number, Voice | null>()
  for (const scope of scopes) {
    const sentence = tokens[scope.attribution.first]!.sentence
    // Several voices in one sentence: nobody can tell whose the next one is.
    voices.set(sentence, voices.has(sentence) ? null : scope)
  }
  for (const [start, voice] of voices) {
    if (!voice || !goesOn(voice.attribution)) continue
    const isTurn = voice.attribution.rule === TURN
    const farthest = voice.attribution.rule === TURN ? Infinity : start + REACH
    for (let sentence = start + 1; sentence <= farthest && !voices.has(sentence); sentence++) {
      const last = tokens.length > 0 ? tokens[tokens.length - 1]!.sentence : -1
      if (sentence > last) break
      const range = chart.sentenceRange(sentence)
      if (range.first >= range.end || text.slice(tokens[range.first - 1]!.end, tokens[range.first]!.start).includes('\n')) break
      if (isTurn) {
        voice.ranges.push(range)
        continue
      }
      const words = chart.words({ first: range.first, end: Math.min(range.end, range.first + 8) }).toLowerCase()
      const goes =
        TAKES_UP.test(words) || FIGURE_GIVEN.test(words) || (OF_THEM.test(chart.words(range)) && returns(chart, voices.get(sentence + 1)))
      if (!goes || OWN_WORDS.test(words) || holdsQuote(quotes, range)) break
      voice.ranges.push(range)
    }
  }
}

// "On the base fell 17 of them" between "22 landed, the army says" and "Nobody was hurt, it says".
const OF_THEM = /\b(?:\p{L}+|\d+) of (?:them|these|those)\b/u

/** The next sentence is told by a pronoun: the same voice goes on. */
const returns = (chart: Chart, voice: Voice | null | undefined): boolean =>
  voice !== null &&
  voice !== undefined &&
  voice.attribution.data.speakers.every((s) => s.data.kind === 'pronoun') &&
  !chart.text
    .slice(
      chart.tokens[chart.sentenceRange(chart.tokens[voice.attribution.first]!.sentence).first - 1]!.end,
      chart.tokens[voice.attribution.first]!.start,
    )
    .includes('\n')

const holdsQuote = (quotes: readonly TokenRange[], { first, end }: TokenRange): boolean => {
  const quote = quotes[lowerBound(quotes, first + 1, (q) => q.end)]
  return quote !== undefined && quote.first < end
}

const goesOn = ({ data }: Value<'attribution'>): boolean =>
  TELLS.has(data.manner) &&
  !data.negated &&
  !data.object &&
  (data.form === 'subject' || data.form === 'according' || data.form === 'inverted')
