/** Whether a time looks back or ahead, by the words of its clause. */
import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Value } from '../../../grammar/value.ts'
import type { Frame } from '../fields/reading.ts'

const FUTURE = new Set([
  'will',
  'shall',
  'upcoming',
  'scheduled',
  'planned',
  'plans',
  'plan',
  'planning',
  'expected',
  'due',
  'slated',
  'set',
])

/** Whether the clause around a time looks back or ahead; null where it may do either or there is no clause. */
export const directionOf = (frame: Frame | null, chart: Chart, value: Value<'time'>): 'past' | 'future' | null => {
  if (!frame) return null
  const clause = widened(frame, chart)
  for (let i = Math.max(clause.first, value.first - 12); i < Math.min(clause.end, value.end + 5); i++) {
    const { lower } = chart.tokens[i]!
    if (!FUTURE.has(lower) || isOfOther(chart, i, value)) continue
    // "delayed due to bad weather".
    if (lower === 'due' && chart.tokens[i + 1]?.lower === 'to' && chart.tokens[i + 2]?.pos !== 'VERB') continue
    // "is to meet later on Sunday" and "had been set up on Wednesday" differ in what follows.
    if (lower === 'set' || lower === 'expected' || lower === 'scheduled' || lower === 'due' || lower === 'planned') {
      const was = [1, 2, 3].some((k) => /^(was|were|been|had)$/.test(chart.tokens[i - k]?.lower ?? ''))
      // "talks with Putin, due on Thursday"
      const right = i + 1 === value.first && lower !== 'expected'
      if (
        !was &&
        (right || chart.tokens[i + 1]?.lower === 'to' || chart.tokens[i + 1]?.lower === 'for' || chart.tokens[i - 1]?.lower === 'is')
      )
        return 'future'
    } else return 'future'
  }
  // "returns home on Friday", "opens on Monday": the present tense of a timetable.
  for (let i = Math.max(clause.first, value.first - 8); i < value.first; i++) if (TIMETABLE.has(chart.tokens[i]!.lower)) return 'future'
  if (isOfAppointment(chart, value)) return 'future'
  if (wouldBe(chart, clause.first, value)) return 'future'
  // "called on the country to come out on Friday".
  if (asksFor(chart, clause.first, value.first)) return 'future'
  // "would go ahead in August as planned": of months only; with a day "would" looks back as often.
  if (value.data.month !== undefined && value.data.day === undefined)
    for (let i = clause.first; i < clause.end; i++)
      if (chart.tokens[i]!.lower === 'would' && chart.tokens[i + 1]?.lower !== 'have') return 'future'
  const until = value.first - clause.first <= 1 ? clause.end : value.first
  for (let i = clause.first; i + 1 < Math.min(clause.end, until); i++)
    if (chart.tokens[i + 1]!.lower === 'to' && /^(is|are)$/.test(chart.tokens[i]!.lower)) return 'future'
  // "from Jan. 1", "until Dec. 29": a term may lie on either side.
  const opens = chart.tokens[value.first]!.lower
  return (opens === 'from' || opens === 'until') && value.data.month !== undefined ? null : 'past'
}

/** "The launch, originally planned for Oct. 20, came before Monday": a plan of long ago, and with a day of its own. */
const isOfOther = (chart: Chart, at: number, { first }: Value<'time'>): boolean => {
  if (/^(?:originally|initially|previously)$/.test(chart.tokens[at - 1]?.lower ?? '')) return true
  if (at > first || !/^(?:for|on|in)$/.test(chart.tokens[at + 1]?.lower ?? '')) return false
  const own = chart.longestAt('time', at + 1) ?? chart.longestAt('time', at + 2)
  return own !== null && own.end < first
}

/** A clause without a verb ("as usual on Sunday") has the tense of what it goes on from: its sentence so far. */
const widened = ({ clause }: Frame, chart: Chart): TokenRange => {
  for (let i = clause.first; i < clause.end; i++) if (chart.tokens[i]!.pos === 'VERB' || chart.tokens[i]!.pos === 'AUX') return clause
  return { first: chart.sentenceRange(clause.sentence).first, end: clause.end }
}

const TIMETABLE = new Set(
  'returns leaves opens starts begins resumes departs expires arrives travels heads meets gathers convenes reconvenes sits votes debates closes takes'.split(
    ' ',
  ),
)

const APPOINTMENTS = new Set(
  'election elections vote summit runoff ballot referendum inauguration deadline poll polls primary congress'.split(' '),
)

/** "the May 9 election": a day without a year, before something that is held on a day fixed long before. */
const isOfAppointment = (chart: Chart, { end, data }: Value<'time'>): boolean =>
  data.day !== undefined && data.year === undefined && APPOINTMENTS.has(chart.tokens[end]?.lower ?? '')

/** "said that talks would be held on Saturday": what is announced is to come; "would have" looks back. */
const wouldBe = (chart: Chart, from: number, { first, data }: Value<'time'>): boolean => {
  if (data.weekday === undefined || data.month !== undefined) return false
  for (let i = Math.max(from, first - 7); i < first - 1; i++)
    if (chart.tokens[i]!.lower === 'would') return HELD.has(chart.tokens[chart.tokens[i + 1]!.lower === 'be' ? i + 2 : i + 1]?.lower ?? '')
  return false
}

const HELD = new Set('held meet convene gather resume begin start open take hold visit arrive vote travel sign'.split(' '))

/** "called on", "urged" and a "to" between it and the time. */
const asksFor = (chart: Chart, first: number, end: number): boolean => {
  let asked = false
  for (let i = first; i < end; i++) {
    const { lower } = chart.tokens[i]!
    if (
      lower === 'urged' ||
      lower === 'urges' ||
      ((lower === 'calls' || lower === 'called') && /^(?:on|upon)$/.test(chart.tokens[i + 1]?.lower ?? ''))
    )
      asked = true
    else if (asked && lower === 'to') return true
  }
  return false
}
