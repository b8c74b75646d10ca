import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import type { DayPart } from '../../../model/day-parts.ts'
import type { TimeData } from '../../../model/values.ts'
import { addUnits, isDay } from '../../../model/edtf.ts'
import { sharedWith } from '../../times/clock-groups.ts'
import { dateIn } from '../../times/to-zone.ts'
import { resolveTime, type ResolvedTime } from '../../times/resolve.ts'
import { directionOf } from './direction.ts'
import type { Frame } from '../fields/reading.ts'
import type { Reference } from './reference.ts'

/** A time expression with what it means here. */
export interface DatedTime extends ResolvedTime {
  readonly value: Value<'time'>
  /** What an offset counts from, where that is known. */
  anchorEdtf: string | null
  /** Belongs to the saying ("said on Monday"), not to what is said. */
  readonly ofSaying: boolean
  /** An offset from a clause that follows; resolved once that clause's event has a day. */
  readonly pending: boolean
  /** Part of the day at the place of the event, where the words tell that of another zone. */
  readonly part?: DayPart
  /** Then the day as told in that zone. */
  readonly toldEdtf?: string
  /** The clause that tells what an offset counts from, or "main" for the main event; null where there is none. */
  anchor: Frame | 'main' | null
}

/** What days are counted from. */
export interface DateContext {
  readonly reference: Reference
  readonly localZone: string | null
  /** Day of the main event, once known. */
  readonly mainDate: string | null
  /** Token of the time that gave that day; null where none did. */
  readonly mainToldAt?: number | null
  /** What an earlier resolution of the same times came to, by their number; it is filled and asked. */
  readonly known?: KnownMeanings
}

/** What a time means where it counts from a day and a clock. Only these differ between two resolutions of one text. */
interface KnownMeaning {
  readonly base: string | null
  readonly storyClock: string | undefined
  readonly resolved: ResolvedTime
  readonly edtf: string | null
}

export type KnownMeanings = Map<number, KnownMeaning>

/**
 * All times in text order. A bare weekday counts from the publication; "a day earlier" and "the same day" from the day
 * named last in the sentence or paragraph, else from the main event.
 */
export const resolveDates = (
  chart: Chart,
  frames: readonly Frame[],
  saying: (token: number) => boolean,
  context: DateContext,
): DatedTime[] => {
  const frameAt = frameFinder(frames)
  const dated: DatedTime[] = []
  let story: string | null = null
  let storyBefore: string | null = null
  let told: string | null = null
  // The month told last, where no day was told since: what "the following month" counts from.
  let monthTold: string | null = null
  // The year told last: "as in 2010 ... on Nov. 23 of that year".
  let yearTold: string | null = null
  // "Two failed last year, on Jan. 15 and in February": the year goes for the months behind it.
  let yearHint: number | null = null
  let partTold: { sentence: number; part: TimeData['part'] } | null = null
  let sentence = -1
  let storyClock: string | undefined
  let lastEnd = 0
  const values = chart.all('time')
  for (const [i, printed] of values.entries()) {
    const token = chart.tokens[printed.first]!
    if (token.sentence !== sentence || saysMore(chart, dated.at(-1)?.value.end, printed.first)) yearHint = null
    sentence = token.sentence
    const counted = countedFromStory(chart, printed, sharedWith(chart, values, i))
    // "on Tuesday evening ... shortly before eight": the half of the day that was told last.
    // A clock in figures may be one of 24 hours: it goes with a part of the day in its own sentence only.
    const reach = /\d/.test(chart.words(printed)) ? 0 : 2
    const data: TimeData = counted.halfOpen && partTold && sentence - partTold.sentence <= reach ? inHalf(counted, partTold.part) : counted
    if (data.part) partTold = { sentence, part: data.part }
    const value: Value<'time'> = {
      kind: printed.kind,
      first: printed.first,
      end: printed.end,
      data: yearHint !== null && data.month !== undefined && data.year === undefined ? { ...data, year: yearHint } : data,
      rule: printed.rule,
      children: printed.children,
    }
    yearHint = hintOf(data, context.reference) ?? yearHint
    const brokenBy = chart.text.slice(lastEnd, token.start)
    if (brokenBy.includes('\n')) {
      story = null
      told = null
      monthTold = null
      storyClock = undefined
    }
    lastEnd = chart.tokens[value.end - 1]!.end
    const frame = frameAt(value.first)
    // "On September 22, nine days earlier": the offset counts from what was told before that day, not from it.
    const restates = value.data.offset?.from === 'story' && dated.length > 0 && value.first - dated.at(-1)!.value.end <= 1
    const bare =
      data.clock !== undefined &&
      data.day === undefined &&
      data.weekday === undefined &&
      data.deictic === undefined &&
      data.offset === undefined
    // A clock goes with the day of what is told, not with that of the telling.
    const base: string | null =
      (byYear(value.data) ? yearTold : null) ??
      (byMonths(value.data) ? monthTold : null) ??
      (bare ? told : restates ? storyBefore : story) ??
      (counts(value.data) ? saidOnBehind(chart, values, i, saying, context) : null) ??
      // "had fired it the previous day", which gave the day of the news: that is not counted from itself.
      (value.first === context.mainToldAt ? null : context.mainDate)
    const before = context.known?.get(i)
    const meaning: KnownMeaning =
      before && before.base === base && before.storyClock === storyClock
        ? before
        : meaningOf(chart, frame, value, base, storyClock, bare, context)
    context.known?.set(i, meaning)
    const pending = value.data.offset?.from === 'clause'
    const { clock, zone, local, utc, approx } = meaning.resolved
    const { edtf } = meaning
    dated.push({
      edtf,
      clock,
      zone,
      local,
      utc,
      approx,
      value,
      anchorEdtf: value.data.offset?.from === 'story' ? base : null,
      ofSaying: saying(value.first) || isDateline(chart, value) || isOfBeingTold(chart, frame, value),
      pending,
      anchor: null,
    })
    const day = local?.date ?? edtf
    if (day && /^\d{4}/.test(day)) yearTold = day.slice(0, 4)
    storyBefore = story
    if (day && /^\d{4}-\d\d(-\d\d)?$/.test(day)) monthTold = day.length === 7 ? day : null
    // "Moon, who took office on May 10, was told of it at 5:45 a.m.": what somebody is known for is not what is told.
    const ofSomebody = frame?.clause.opener === 'who'
    if (!saying(value.first) && !bare && !ofSomebody && day && isDay(day)) told = day
    if (!restates && !pending && day && /^\d{4}-\d\d-\d\d/.test(day) && !day.includes('/')) story = day.slice(0, 10)
    if (clock) storyClock = clock
  }
  return dated
}

/** Minutes by which a clock of the publication may be slow. */
const LATE_MINUTES = 10

/** The moment lies behind that of publication. */
const isAfterPublication = ({ edtf, utc }: ResolvedTime, { reference: { instant } }: DateContext): boolean =>
  edtf !== null && isDay(edtf) && utc !== null && instant !== null && Date.parse(utc) - Date.parse(instant) > LATE_MINUTES * 60_000

const meaningOf = (
  chart: Chart,
  frame: Frame | null,
  value: Value<'time'>,
  base: string | null,
  storyClock: string | undefined,
  bare: boolean,
  context: DateContext,
): KnownMeaning => {
  const { reference, localZone } = context
  const direction = directionOf(frame, chart, value)
  const countedFrom = (from: string | null): ResolvedTime =>
    resolveTime(value.data, {
      published: reference.date === null ? null : { date: reference.date, instant: reference.instant, offset: reference.offset },
      story: from === null ? null : { edtf: from, ...(storyClock ? { clock: storyClock } : {}) },
      localZone,
      anchor: null,
      direction,
    })
  const first = countedFrom(base)
  // "fired at 3:53 p.m.", printed at eight in the morning: of the day before.
  const late = bare && base === null && direction !== 'future' && isAfterPublication(first, context)
  const resolved = late ? countedFrom(addUnits(first.edtf!, -1, 'day')) : first
  return { base, storyClock, resolved, edtf: todayThere(value.data, resolved, context) ?? resolved.edtf }
}

/** "the day before", "two days earlier". */
const counts = ({ offset, deictic }: TimeData): boolean => offset?.from === 'story' || deictic?.from === 'story'

/** "had been fired the day before, the agency said on Sunday": the day of the saying that follows in the sentence. */
const saidOnBehind = (
  chart: Chart,
  values: readonly Value<'time'>[],
  i: number,
  saying: (token: number) => boolean,
  { reference, localZone }: DateContext,
): string | null => {
  const { sentence } = chart.tokens[values[i]!.first]!
  for (let k = i + 1; k < Math.min(values.length, i + 4); k++) {
    const { first, data } = values[k]!
    if (chart.tokens[first]!.sentence !== sentence) return null
    if (!saying(first) || (data.weekday === undefined && data.day === undefined) || reference.date === null) continue
    const published = { date: reference.date, instant: reference.instant, offset: reference.offset }
    const { edtf } = resolveTime(data, { published, story: null, localZone, anchor: null, direction: 'past' })
    return edtf !== null && isDay(edtf) ? edtf : null
  }
  return null
}

const inHalf = (data: TimeData, part: TimeData['part']): TimeData => {
  const [hour, minute] = data.clock!.split(':') as [string, string]
  const late = part === 'afternoon' || part === 'evening' || part === 'late' || (part === 'night' && Number(hour) >= 6)
  return late && Number(hour) < 12 ? { ...data, clock: `${Number(hour) + 12}:${minute}` } : data
}

const TOLD = new Set(['told', 'informed', 'briefed', 'notified', 'alerted', 'advised'])

/** "was told of the launch at 5:45 a.m.": when somebody heard of it. */
const isOfBeingTold = (chart: Chart, frame: Frame | null, { first }: Value<'time'>): boolean => {
  if (!frame) return false
  for (let i = frame.clause.first; i < first; i++)
    if (TOLD.has(chart.tokens[i]!.lower) && /^(?:of|about|on)$/.test(chart.tokens[i + 1]?.lower ?? '')) return true
  return false
}

/** "April 25 comprehensive news:", "Sept. 6 report": when the text went out. */
const isDateline = (chart: Chart, { end }: Value<'time'>): boolean => {
  for (let i = end; i < end + 3; i++) {
    const word = chart.tokens[i]?.lower ?? ''
    if (/^(news|report|dispatch|telegram|message)$/.test(word)) return /^[,:]$/.test(chart.tokens[i + 1]?.lower ?? '')
    if (!/^(comprehensive|special|electric|latest)$/.test(word)) return false
  }
  return false
}

/** "the following month", "two months later": counted in months from what was told. */
const byMonths = ({ deictic, offset }: TimeData): boolean =>
  (deictic?.from === 'story' && deictic.unit === 'month') || (offset?.from === 'story' && offset.unit === 'month')

/** "Nov. 23 of that year". */
const byYear = ({ deictic }: TimeData): boolean => deictic?.from === 'story' && deictic.unit === 'year' && deictic.step === 0

/** A verb between two times: "tested devices in 2006 and 2009, launched a satellite in December" is of no one year. */
const saysMore = (chart: Chart, from: number | undefined, to: number): boolean => {
  for (let i = from ?? to; i < to; i++) {
    const { pos, lower } = chart.tokens[i]!
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'))) return true
  }
  return false
}

/** "on Thursday", printed on Wednesday evening an ocean away: the place of the event already had that Thursday. */
const todayThere = (
  { weekday, day, zone, deictic, clock }: TimeData,
  { edtf }: ResolvedTime,
  { reference, localZone }: DateContext,
): string | null => {
  if (
    weekday === undefined ||
    day !== undefined ||
    deictic ||
    edtf === null ||
    reference.instant === null ||
    localZone === null ||
    (zone !== undefined && zone !== 'local') ||
    clock !== undefined
  )
    return null
  const there = dateIn(reference.instant, localZone)
  return there !== null && addUnits(edtf, 7, 'day') === there ? there : null
}

const hintOf = ({ deictic, year, month }: TimeData, { date }: Reference): number | null =>
  deictic?.unit === 'year' && deictic.step < 0 && month === undefined && date !== null
    ? Number(date.slice(0, 4)) + deictic.step
    : year !== undefined && month === undefined
      ? year
      : null

/** "the two fired the day before were missiles": with no clause behind it, the offset counts from the story. */
const countedFromStory = (chart: Chart, { end }: Value<'time'>, data: TimeData): TimeData => {
  if (data.offset?.from !== 'clause') return data
  const next = chart.tokens[end]
  const open = !next || /^(?:AUX|ADP)$/.test(next.pos) || /^(?:[.,;:!?)"”]|and|but)$/.test(next.lower)
  return open ? { ...data, offset: { ...data.offset, from: 'story' } } : data
}

const frameFinder = (frames: readonly Frame[]): ((token: number) => Frame | null) => {
  let at = 0
  return (token) => {
    while (at + 1 < frames.length && frames[at]!.clause.end <= token) at++
    const frame = frames[at]
    return frame && frame.clause.first <= token && token < frame.clause.end ? frame : null
  }
}
