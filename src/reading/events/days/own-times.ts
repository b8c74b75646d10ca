/** Which of the times of a clause are its happening's own: its day, not another noun's, a plan's or a flight's in passing. */
import type { Chart } from '../../../grammar/chart.ts'
import { isDay, parseEdtf } from '../../../model/edtf.ts'
import type { EventType } from '../../../model/report.ts'
import type { DatedTime } from './dates.ts'
import type { Frame } from '../fields/reading.ts'
import { isFired, sameKind } from '../kinds.ts'
import type { Mention } from '../mentions/mentions.ts'

/** The happening that a time of its clause dates: the nearest noun or verb before it, or one right behind it. */
export const mentionOf = (frame: Frame, { value: { first, end } }: DatedTime): Mention | null => {
  let best: Mention | null = null
  let distance = Infinity
  for (const m of frame.mentions) {
    if (m.trigger.detail) continue
    const d = m.token < first ? first - m.token : m.token >= end && m.token - end <= 3 ? m.token - end : Infinity
    if (d < distance) [best, distance] = [m, d]
  }
  return distance <= 9 ? best : null
}

/** Not the time of another happening of the clause: "tightened sanctions in March, after the test in January", "… over what it launched in May". */
export const isOwn = (frame: Frame, head: Mention, time: DatedTime): boolean => {
  const mention = mentionOf(frame, time)
  if (mention === null || mention === head || sameKind(mention.trigger.type, head.trigger.type)) return true
  return !mention.trigger.noun && !(mention.modality === 'real' && head.token < mention.token && mention.token < time.value.first)
}

/** "is to end on Aug. 28", "runs through Friday". */
export const endsBefore = (time: DatedTime, chart: Chart): boolean =>
  [1, 2].some((k) =>
    /^(until|through|till|end|ends|ended|ending|finish|finishes|conclude|concludes)$/.test(chart.tokens[time.value.first - k]?.lower ?? ''),
  )

/** Exercises last: "since Monday" and "began on Monday" give their first day. */
export const spanOf = (type: EventType, time: DatedTime | undefined): string | null =>
  !time?.edtf
    ? null
    : type === 'exercise' && time.value.data.relation !== 'during' && (time.value.data.relation === 'since' || isDay(time.edtf))
      ? `${time.edtf}/..`
      : time.edtf

/** "tests in 2006, 2009 and 2013": one event for each. */
export const isListed = (chart: Chart, frame: Frame, time: DatedTime): boolean =>
  (frame.head!.trigger.lemma.endsWith('s') || followsTime(chart, time.value.first - 1)) &&
  /^(,|and)$/.test(chart.tokens[time.value.first - 1]?.lower ?? '')

/** "in August and September". */
const followsTime = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 5); k--) if (chart.longestAt('time', k)?.end === at) return true
  return false
}

/** Some stretch of days that ends. */
export const isDated = (edtf: string): boolean => !edtf.includes('..') && parseEdtf(edtf) !== null

/** Tokens between a time and a word; what follows the word counts as nearer. */
export const apart = (time: DatedTime, token: number): number =>
  time.value.first > token ? time.value.first - token : token - time.value.end + 2

/** "the June 7 attacks": a day before a noun is that noun's. */
export const ofOtherNoun = (time: DatedTime, head: Mention | null, chart: Chart): boolean => {
  const { first, end } = time.value
  // "last month's attack": the day is the attack's.
  if (chart.tokens[end]?.lower === "'s") return !head || head.token < end || head.token > end + 4
  const before = chart.tokens[first - 1]?.lower ?? ''
  const next = chart.tokens[end]
  if (!/^(the|a|its|'s|their|this)$/.test(before) || !next || !/^(NOUN|ADJ|PROPN|VERB)$/.test(next.pos)) return false
  return !head || head.token < end || head.token > end + 4
}

/** "Moon, who took office on May 10, met the council": a day told in passing of somebody, not of what is done. */
export const inAside = (time: DatedTime, head: Mention, chart: Chart): boolean => {
  if (time.value.end > head.token) return false
  let closed = false
  for (let i = time.value.end; i < head.token; i++) closed ||= chart.tokens[i]!.lower === ','
  if (!closed) return false
  for (let i = time.value.first - 1; i > 0; i--) {
    const { lower } = chart.tokens[i]!
    if (lower === ',') return false
    if (/^(?:who|which|whose)$/.test(lower)) return chart.tokens[i - 1]!.lower === ','
  }
  return false
}

/** "was first set for Jan. 28": a day on which it did not happen. */
export const isPlannedFor = ({ value: { first, data } }: DatedTime, chart: Chart): boolean => {
  const at = chart.tokens[first]!.lower === 'for' ? first - 1 : chart.tokens[first - 1]?.lower === 'for' ? first - 2 : -1
  return at >= 0 && data.relation !== 'until' && /^(set|scheduled|planned|slated)$/.test(chart.tokens[at]?.lower ?? '')
}

/** "at 4:35 p.m." alone says nothing of the day. */
export const statesDay = ({ value: { data } }: DatedTime): boolean =>
  data.day !== undefined ||
  data.weekday !== undefined ||
  data.month !== undefined ||
  data.year !== undefined ||
  data.deictic !== undefined ||
  data.offset !== undefined ||
  data.zone !== undefined ||
  data.season !== undefined

const LIGHT = new Set(
  'took take taken came come comes occurred happened followed was were is been being conducted carried failed went ended described reported announced known said'.split(
    ' ',
  ),
)

/** No verb of its own stands between a noun ("launch") and the time: "took office on May 10, was told of the launch". */
export const attached = (time: DatedTime, head: Mention, chart: Chart): boolean => {
  if (!head.trigger.noun || !isFired(head.trigger.type)) return true
  const behind = time.value.first > head.token
  const [from, to] = behind ? [head.token + 1, time.value.first] : [time.value.end, head.token]
  let comma = !behind
  for (let i = from; i < to; i++) {
    const { lower, pos } = chart.tokens[i]!
    if (lower === ',') comma = true
    if (comma && pos === 'VERB' && !LIGHT.has(lower)) return false
  }
  return true
}

const FLIGHT_WORDS = new Set([
  'one',
  'those',
  'ones',
  'first',
  'second',
  'third',
  'last',
  'another',
  'two',
  'three',
  'four',
  'attempt',
  'attempts',
  'failure',
  'failures',
  'launches',
  'launch',
  'test',
  'tests',
  'firing',
  'firings',
  'such',
])

const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/

/** "in three zones on Monday": zones are counted, no flights. */
const countsThings = (chart: Chart, at: number): boolean => COUNTS.test(chart.tokens[at]!.lower) && chart.tokens[at + 1]?.pos === 'NOUN'

/** "The first was on Aug. 3", "those on May 4", "the missiles of March 10": the time stands close behind the word. */
export const namesFlight = (frame: Frame, chart: Chart): boolean => {
  const times = chart.within('time', frame.clause)
  const near = (end: number): boolean => times.some((t) => t.first >= end && t.first - end <= 3)
  for (let i = frame.clause.first; i < frame.clause.end; i++) {
    const weapon = chart.longestAt('weapon', i)
    if ((weapon && near(weapon.end)) || (FLIGHT_WORDS.has(chart.tokens[i]!.lower) && !countsThings(chart, i) && near(i + 1))) return true
  }
  return false
}
