import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { TimeData } from '../../model/values.ts'
import type { Direction } from './time-context.ts'

const looksOn = ({ offset, deictic }: TimeData): boolean =>
  offset ? offset.direction === 'after' : deictic !== undefined && deictic.step >= 0

const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'when', 'where', 'since', 'after', 'before'])
const CLAUSE_END = new Set([',', ';', '-', '(', ')', ':'])

/**
 * Whether a date belongs to something told by the way (", who took office on May 10,"; "since July 28"): the story
 * does not go on from it.
 */
export const isAside = (chart: Chart, value: Value<'time'>): boolean => {
  const { relation } = value.data
  const starts = value.first - chart.sentenceRange(chart.tokens[value.first]!.sentence).first < 2
  // "the order had been signed the previous day" looks back for a moment; "A day earlier, ..." goes there.
  if (!starts && (value.data.offset?.from === 'story' || value.data.deictic?.from === 'story') && !looksOn(value.data)) return true
  if (relation === 'since' || relation === 'until' || relation === 'before' || relation === 'after') return true
  const { first: start } = chart.sentenceRange(chart.tokens[value.first]!.sentence)
  for (let i = value.first - 1, near = Math.max(start, value.first - 14); i >= near; i--) {
    const { lower } = chart.tokens[i]!
    if (RELATIVE.has(lower)) return true
    if (CLAUSE_END.has(lower) && i < value.first - 1 && !inWord(chart, i)) return RELATIVE.has(chart.tokens[i + 1]!.lower)
  }
  return false
}

/** A hyphen that touches the words on both sides. */
const inWord = (chart: Chart, i: number): boolean => {
  const [before, here, next] = [chart.tokens[i - 1], chart.tokens[i]!, chart.tokens[i + 1]]
  return here.lower === '-' && before?.end === here.start && next?.start === here.end
}

const FUTURE = new Set(['will', "'ll", 'shall', 'upcoming', 'plans', 'slated', 'intends', 'hopes'])
// These look ahead only with what follows: "planned for", "is expected to", but "as planned", "was set off".
const AHEAD = new Set([
  'planned',
  'expected',
  'due',
  'scheduled',
  'set',
  'going',
  'is',
  'are',
  'agreed',
  'vowed',
  'pledged',
  'invited',
  'needs',
  'wants',
])
const PAST = new Set(['was', 'were', 'had', 'did', 'fired', 'launched', 'held', 'met', 'began', 'took', 'came', 'went', 'flew', 'fell'])
// What somebody said can lie ahead: "said the drill in August would go on".
const SAYING = new Set(['said', 'reported', 'added', 'announced', 'confirmed', 'claimed', 'noted', 'warned'])
const REACH = 14

/** The tense of the words around a time, as far as single words tell it; null where they do not. */
export const directionOf = (chart: Chart, value: Value<'time'>): Direction => {
  const { first: start, end } = chart.sentenceRange(chart.tokens[value.first]!.sentence)
  const next = (i: number): string => chart.tokens[i + 1]?.lower ?? ''
  for (let i = value.end, far = Math.min(end, value.end + 3); i < far; i++) {
    const { lower } = chart.tokens[i]!
    if (lower === 'will') return 'future'
    if (lower === 'would') return null
    if (CLAUSE_END.has(lower)) break
  }
  for (let i = value.first - 1, near = Math.max(start, value.first - REACH); i >= near; i--) {
    const { lower, pos } = chart.tokens[i]!
    if (lower === '"') break // what is quoted has a tense of its own
    if (FUTURE.has(lower)) return 'future'
    if (AHEAD.has(lower) && (next(i) === 'to' || next(i) === 'for' || (lower !== 'is' && lower !== 'are' && i === value.first - 1)))
      return 'future'
    if (lower === 'would') return null
    if (PAST.has(lower) || (pos === 'VERB' && lower.endsWith('ed') && !SAYING.has(lower))) return 'past'
  }
  return null
}

/** A day that a story can go on from. */
export const isStoryDay = (data: TimeData, edtf: string | null): boolean =>
  edtf !== null && !edtf.includes('/') && /^\d{4}-\d\d-\d\d/.test(edtf) && !data.repeated && !data.until && !data.period
