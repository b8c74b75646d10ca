import { isDay } from '../../../model/edtf.ts'
import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import { DAY_PART_MINUTES, type DayPart } from '../../../model/day-parts.ts'
import { toZone } from '../../times/to-zone.ts'
import type { DatedTime } from './dates.ts'
import type { DraftEvent } from '../joining/draft.ts'
import type { Frame } from '../fields/reading.ts'

/** Words for parts of the day. */
const WORDS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['predawn', 'predawn'],
  ['pre-dawn', 'predawn'],
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['morning', 'morning'],
  ['forenoon', 'morning'],
  ['breakfast', 'morning'],
  ['noon', 'noon'],
  ['midday', 'noon'],
  ['lunchtime', 'noon'],
  ['lunch', 'afternoon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['sundown', 'evening'],
  ['nightfall', 'evening'],
  ['dark', 'evening'],
  ['night', 'night'],
  ['overnight', 'night'],
  ['midnight', 'midnight'],
])

/** What lies before or after a word for a time of day, where that is another part. */
const BEFORE_AND_AFTER: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['before dawn', 'predawn'],
  ['pre dawn', 'predawn'],
  ['before daybreak', 'predawn'],
  ['before sunrise', 'predawn'],
  ['before light', 'predawn'],
  ['first light', 'dawn'],
  ['small hours', 'predawn'],
  ['wee hours', 'predawn'],
  ['before breakfast', 'early'],
  ['before noon', 'morning'],
  ['before midday', 'morning'],
  ['before lunch', 'morning'],
  ['before lunchtime', 'morning'],
  ['the dark', 'night'],
  ['after noon', 'afternoon'],
  ['after midday', 'afternoon'],
  ['before midnight', 'late'],
])

/** The part of the day that a time expression names: "before dawn", "on Tuesday evening". Null where it names none. */
export const dayPartOf = (chart: Chart, { part: there, value: { first, end, data } }: DatedTime): DayPart | null => {
  if (there) return there
  if (!data.part) return null
  for (let i = first; i < end; i++) {
    const { lower } = chart.tokens[i]!
    const part = BEFORE_AND_AFTER.get(`${chart.tokens[i - 1]?.lower} ${lower}`) ?? WORDS.get(lower)
    if (part) return part
  }
  // "early Thursday", "late on Friday".
  return data.part === 'early' || data.part === 'late' ? (isOfDay(data) ? data.part : null) : null
}

/** "early in May" is of a month. */
const isOfDay = ({ day, weekday, month, deictic }: DatedTime['value']['data']): boolean =>
  day !== undefined || weekday !== undefined || (month === undefined && (deictic === undefined || deictic.unit === 'day'))

/** "the midnight shot", "an early morning test": parts of the day in front of a noun, outside any time expression. */
export const nounParts = (chart: Chart, range: TokenRange): { at: number; part: DayPart }[] => {
  const found: { at: number; part: DayPart }[] = []
  for (let i = range.first; i < range.end; i++) {
    const part = WORDS.get(chart.tokens[i]!.lower)
    const next = chart.tokens[i + 1]
    if (!part || !next || !(/^(?:NOUN|ADJ|VERB)$/.test(next.pos) || next.lower === "'s") || inTime(chart, range, i)) continue
    found.push({ at: i, part })
  }
  return found
}

const inTime = (chart: Chart, range: TokenRange, at: number): boolean =>
  chart
    .within('time', { first: Math.max(range.first, at - 6), end: range.end })
    .some((t) => t.first <= at && t.end > at && t.data.clock === undefined)

/** First hours of the parts of a day, for a clock that stands for one. */
const PARTS: readonly (readonly [hour: number, part: DayPart])[] = [
  [21, 'night'],
  [17, 'evening'],
  [14, 'afternoon'],
  [11, 'noon'],
  [8, 'morning'],
  [5, 'dawn'],
  [0, 'predawn'],
]

/** "on Wednesday evening, Japan time": the day and its part at the place of the event, by the middle of what was told. */
export const partsAtPlace = (chart: Chart, times: readonly DatedTime[], localZone: string | null): DatedTime[] =>
  times.map((time) => {
    const { clock } = time.value.data
    const zone = time.value.data.zone ?? zoneBehind(chart, time.value.end)
    const day = time.edtf
    if (localZone === null || clock !== undefined || !zone || zone === 'local' || zone === localZone) return time
    if (day === null || !isDay(day)) return time
    const told = dayPartOf(chart, time)
    if (told === null) return time
    const [from, to] = DAY_PART_MINUTES[told][0]!
    const middle = Math.floor((from + to) / 2)
    const there = toZone(day, `${pad(Math.floor(middle / 60))}:${pad(middle % 60)}`, zone, localZone)
    if (there === null) return time
    const hour = Number(there.clock.slice(0, 2))
    return { ...time, edtf: there.date, toldEdtf: day, part: PARTS.find(([first]) => hour >= first)![1] }
  })

/** ", Japan time" behind a day. */
const zoneBehind = (chart: Chart, end: number): string | undefined =>
  chart.longestAt('time-zone', chart.tokens[end]?.lower === ',' ? end + 1 : end)?.data.zone

const pad = (n: number): string => String(n).padStart(2, '0')

const namesDay = ({ value: { data } }: DatedTime): boolean =>
  data.day !== undefined || data.weekday !== undefined || data.deictic !== undefined || data.offset !== undefined

/** Part of the day of an event without a clock: the first that its own clauses name. */
export const partOfDay = (
  draft: DraftEvent,
  chart: Chart,
  timesOf: (frame: Frame) => readonly DatedTime[],
  localZone: string | null,
): DayPart | null => {
  for (const frame of [...draft.frames, ...draft.details]) {
    for (const time of timesOf(frame)) {
      const { zone } = time.value.data
      // "on Wednesday evening, Japan time": another part of the day at the place.
      if (zone !== undefined && zone !== 'local' && zone !== localZone && !time.part) continue
      const part = dayPartOf(chart, time)
      // "in the morning" has no day of its own: it is of the event's.
      const day = namesDay(time) ? (time.local?.date ?? time.edtf) : null
      if (part && (day === null || draft.date === null || draft.date.startsWith(day.slice(0, 10)))) return part
    }
    const part = frame.head ? nounParts(chart, frame.clause)[0]?.part : undefined
    if (part) return part
  }
  return null
}
