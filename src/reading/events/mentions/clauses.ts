import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import { TRIGGERS } from './triggers.ts'

/** A stretch of a sentence with at most one predicate of interest. */
export interface Clause extends TokenRange {
  readonly sentence: number
  /** The word that opens it: after, which, when, and ...; null at the start of a sentence. */
  readonly opener: string | null
}

const SUBORDINATORS = new Set([
  'after',
  'before',
  'when',
  'while',
  'which',
  'who',
  'whose',
  'because',
  'although',
  'though',
  'whereas',
  'where',
  'until',
  'since',
  'as',
  'if',
  'whether',
  'once',
  'unless',
  'following',
  'including',
  'despite',
])
const COORDINATORS = new Set(['and', 'but', 'or', 'yet'])
const SUBJECTS = new Set([
  'it',
  'they',
  'he',
  'she',
  'the',
  'its',
  'their',
  'his',
  'her',
  'that',
  'this',
  'these',
  'those',
  'another',
  'one',
  'two',
  'both',
  'a',
  'an',
  'no',
  'some',
  'there',
  'all',
  'none',
  'most',
])

/**
 * Clauses of every sentence: cut before subordinators that open a clause, before coordinators with a new subject, at
 * semicolons, dashes and colons, and around the frames of attributions.
 */
export const findClauses = (chart: Chart, frames: readonly TokenRange[]): Clause[] => {
  const cuts = new Set<number>()
  for (const frame of frames) {
    cuts.add(frame.first)
    cuts.add(frame.end)
  }
  // What follows "four days after" is a clause of its own, with a date of its own.
  const anchored = new Map<number, string>()
  for (const time of chart.all('time')) if (time.data.offset?.from === 'clause') anchored.set(time.end, time.data.offset.direction)
  for (const at of anchored.keys()) cuts.add(at)
  const clauses: Clause[] = []
  for (let s = 0; s + 1 < chart.sentenceStarts.length; s++) {
    const { first, end } = chart.sentenceRange(s)
    let open = first
    for (let i = first + 1; i <= end; i++) {
      if (
        i < end &&
        !cuts.has(i) &&
        !opensClause(chart, open, i, end) &&
        !(open === first || anchored.has(open) ? endsFrontClause(chart, open, i, end, anchored.has(open)) : endsAside(chart, open, i))
      )
        continue
      if (i > open) clauses.push({ first: open, end: i, sentence: s, opener: anchored.get(open) ?? openerOf(chart, open, first) })
      open = i
    }
  }
  return clauses
}

/** "Six days after the attack on a parade, it hit back": the comma before a new subject ends what stands in front. */
const endsFrontClause = (chart: Chart, open: number, i: number, end: number, anchored: boolean): boolean => {
  if (chart.tokens[i - 1]!.lower !== ',' || !(anchored || SUBORDINATORS.has(chart.tokens[open]!.lower))) return false
  const subject =
    /^(it|they|he|she|we)$/.test(chart.tokens[i]!.lower) || chart.longestAt('speaker', i) !== null || chart.longestAt('weapon', i) !== null
  return subject && hasFinite(chart, i, Math.min(end, i + 10))
}

/** "North Korea, which tested devices in 2006 and 2009, launched": the comma before the verb ends what was said by the way. */
const endsAside = (chart: Chart, open: number, i: number): boolean => endsAsideOfTime(chart, open, i) || endsRelative(chart, open, i)

/** "Since March 18, when the truce ended, the group has fired": behind the second comma goes on what the first broke off. */
const endsAsideOfTime = (chart: Chart, open: number, i: number): boolean =>
  chart.tokens[i - 1]!.lower === ',' &&
  /^(when|while)$/.test(chart.tokens[open]!.lower) &&
  chart.tokens[open - 1]?.lower === ',' &&
  hasVerb(chart, open + 1, i) &&
  !hasVerb(chart, chart.sentenceRange(chart.tokens[open]!.sentence).first, open) &&
  hasFinite(chart, i, i + 6)

const endsRelative = (chart: Chart, open: number, i: number): boolean =>
  chart.tokens[i - 1]!.lower === ',' &&
  /^(which|who|whose)$/.test(chart.tokens[open]!.lower) &&
  chart.tokens[open - 1]?.lower === ',' &&
  (chart.tokens[i]!.pos === 'AUX' || (chart.tokens[i]!.pos === 'VERB' && !chart.tokens[i]!.lower.endsWith('ing'))) &&
  hasFinite(chart, open + 1, i)

const openerOf = (chart: Chart, at: number, sentenceFirst: number): string | null => {
  const { lower } = chart.tokens[at]!
  if (SUBORDINATORS.has(lower) || COORDINATORS.has(lower) || lower === ';') return lower
  return at === sentenceFirst ? null : ','
}

const opensClause = (chart: Chart, open: number, i: number, end: number): boolean => {
  const { lower } = chart.tokens[i]!
  if (lower === ';') return true
  if (lower === '-')
    return chart.text[chart.tokens[i]!.start - 1] === ' ' && chart.tokens[i + 1] !== undefined && chart.text[chart.tokens[i]!.end] === ' '
  const subordinates = SUBORDINATORS.has(lower)
  const coordinates = COORDINATORS.has(lower)
  const absolute = lower === 'with'
  if (opensApposition(chart, open, i, end) || opensAnswer(chart, i, end)) return true
  if ((!subordinates && !coordinates && !absolute) || inValue(chart, i)) return false
  if (absolute) return opensAbsolute(chart, i + 1, end)
  if (
    lower === 'as' &&
    (/^(known|called|described|such|well|soon|far|much|many|long|regarded|seen|designated|named|referred|labelled|labeled|served|same)$/.test(
      chart.tokens[i - 1]!.lower,
    ) ||
      /^(part|well|a|an|far|much|many|soon)$/.test(chart.tokens[i + 1]?.lower ?? ''))
  )
    return false
  if (subordinates) return hasVerb(chart, i + 1, Math.min(end, i + 14)) || flies(chart, i + 1, Math.min(end, i + 8))
  if (coordinates) {
    const next = chart.tokens[i + 1]
    const comma = chart.tokens[i - 1]?.lower === ','
    // "Seoul and Tokyo agreed": one subject.
    if (!hasVerb(chart, open, i)) return false
    if (lower === 'and' && tellsOn(chart, open, i)) return true
    return (
      next !== undefined &&
      (SUBJECTS.has(next.lower) || comma || chart.longestAt('speaker', i + 1) !== null) &&
      hasFinite(chart, i + 1, Math.min(end, i + 12))
    )
  }
  return false
}

/** "a medium-range missile, a system that the North tested in May": what is told of the kind has a day of its own. */
const opensApposition = (chart: Chart, open: number, i: number, end: number): boolean => {
  if (chart.tokens[i - 1]!.lower !== ',' || !/^(?:an?|the)$/.test(chart.tokens[i]!.lower) || !hasVerb(chart, open, i)) return false
  for (let k = i + 1; k < Math.min(end - 1, i + 4); k++) {
    const { pos } = chart.tokens[k]!
    if (pos !== 'NOUN' && pos !== 'ADJ') return false
    if (
      /^(?:system|type|model|version|variant|missile|rocket|weapon)$/.test(chart.tokens[k]!.lower) &&
      chart.tokens[k + 1]!.lower === 'that'
    )
      return hasVerb(chart, k + 2, Math.min(end, k + 8))
  }
  return false
}

/** "fired a shell, prompting the South to retaliate with 20 rounds": another's deed. */
const opensAnswer = (chart: Chart, i: number, end: number): boolean => {
  if (!BRINGING.has(chart.tokens[i]!.lower)) return false
  for (let k = i + 2; k < Math.min(end - 1, i + 7); k++) if (chart.tokens[k]!.lower === 'to') return chart.tokens[k + 1]!.pos === 'VERB'
  return false
}

const BRINGING = new Set(['prompting', 'leading', 'causing', 'forcing', 'provoking', 'triggering'])

/** "tested a device in January and launched a rocket the month after": two happenings of one subject. */
const tellsOn = (chart: Chart, open: number, i: number): boolean => {
  const next = chart.tokens[i + 1]
  if (next?.pos !== 'VERB' || next.lower.endsWith('ing') || HITS.test(next.lower) || !opensEvent(next.lower, false)) return false
  for (let k = open; k < i; k++) if (opensEvent(chart.tokens[k]!.lower, true)) return true
  return false
}

// What a flight ends with goes on about that flight.
const HITS = /^(?:hit|struck|targeted|attacked|pounded)$/

/** A word that can open an event of its own; `noun`: also as a noun. */
const opensEvent = (word: string, noun: boolean): boolean => TRIGGERS.get(word)?.some((t) => !t.detail && (noun || !t.noun)) ?? false

/** "..., with the South firing 36 shells", "with one of them landing in the zone": a subject and what it did. */
const opensAbsolute = (chart: Chart, from: number, end: number): boolean => {
  const subject = chart.longestAt('speaker', from) ?? chart.longestAt('weapon', from) ?? chart.longestAt('number', from)
  if (!subject) return false
  for (let i = subject.end; i < Math.min(end, subject.end + 5); i++) {
    const { lower, pos } = chart.tokens[i]!
    // Right behind the subject the tagger takes "firing" for a noun.
    if (lower.endsWith('ing') && (pos === 'VERB' || (i === subject.end && /^(NUM|DET|ADP)$/.test(chart.tokens[i + 1]?.pos ?? ''))))
      return true
    if (!/^(NOUN|ADP|PRON|DET|ADV)$/.test(pos)) return false
  }
  return false
}

/** "four days after", "since July 28": a time expression holds the word. */
const inValue = (chart: Chart, i: number): boolean => {
  for (let k = i; k >= Math.max(0, i - 6); k--)
    for (const v of chart.startingAt(k))
      if ((v.kind === 'time' || v.kind === 'place-phrase' || v.kind === 'quantity') && v.end > i) return true
  return false
}

const hasVerb = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (chart.tokens[i]!.pos === 'VERB' || chart.tokens[i]!.pos === 'AUX') return true
  return false
}

/** "after rocket hits house": behind a weapon also what the tagger takes for a noun is its verb. */
const flies = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const weapon = chart.longestAt('weapon', i)
    if (weapon && (TRIGGERS.get(chart.tokens[weapon.end]?.lower ?? '')?.some((t) => t.detail) ?? false)) return true
  }
  return false
}

const hasFinite = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { pos, lower } = chart.tokens[i]!
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return true
    if (/^[,;]$|^(and|or)$/.test(lower)) return false
  }
  return false
}
