import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import { exact, overlaps, parseDay, weekdayOfDay } from '../../model/edtf.ts'
import type { TimeData } from '../../model/values.ts'
import { glossedBy, sharedWith } from './clock-groups.ts'
import type { Direction } from './time-context.ts'
import { resolveTime, type ResolvedTime } from './resolve.ts'
import type { TimeContext } from './time-context.ts'
import { directionOf, isAside, isStoryDay } from './story.ts'
import { toUtc, toZone } from './to-zone.ts'

/** A time expression of the text with its default reading. */
export interface ReadTime {
  readonly value: Value<'time'>
  /** What the words say, with what a list of clocks shares ("5:34 a.m. and 5:57 a.m. on Thursday"). */
  readonly data: TimeData
  readonly resolved: ResolvedTime
  readonly direction: Direction
  /** EDTF that an offset was counted from, or null. */
  readonly anchorEdtf: string | null
  /** Index of the time that this one restates on another clock, "9:30 a.m. (0030 GMT)"; null for all others. */
  readonly glossOf: number | null
}

/** The publication as times count from it, from an ISO 8601 date or date-time; null where it is none. */
export const publication = (published: string | null | undefined): TimeContext['published'] => {
  const found = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/.exec(published ?? '')
  if (!found || parseDay(found[1]!) === null) return null
  return { date: found[1]!, instant: found[2] ? found[0] : null, offset: found[2] ?? null }
}

/**
 * All times in text order with the anchors that need no knowledge of events: the story goes on from the day last told
 * outside relative clauses, an offset before a clause counts from the date named in that clause.
 */
export const resolveTimes = (chart: Chart, { published, localZone }: Pick<TimeContext, 'published' | 'localZone'>): ReadTime[] => {
  const values = chart.all('time')
  const read: ReadTime[] = []
  let story: TimeContext['story'] = null
  let lead: TimeContext['story'] = null
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    // A new paragraph comes back to what the article is about: the day told first.
    if (i > 0 && breaksParagraph(chart, values[i - 1]!, value)) story = lead
    const data = sharedWith(chart, values, i)
    const glossOf = glossedBy(chart, values, i)
    const direction = directionOf(chart, value)
    const context: TimeContext = { published, localZone, story, direction, anchor: null }
    const anchor = data.offset?.from === 'clause' ? dateInClause(chart, values, i, context) : null
    let resolved = resolveTime(data, { ...context, anchor: anchor === null ? null : { edtf: anchor } })
    if (data.offset?.from === 'clause' && resolved.edtf?.includes('/') && story && overlaps(resolved.edtf, story.edtf))
      resolved = { ...resolved, edtf: story.edtf }
    // Without a date for X, "four days after X" still dates the clause that it stands in: the day last told.
    if (
      data.offset?.from === 'clause' &&
      anchor === null &&
      (data.offset.amount.value !== undefined || /^(?:second|minute|hour)$/.test(data.offset.unit))
    )
      resolved = { ...resolved, edtf: story?.edtf ?? published?.date ?? null }
    if (glossOf !== null) {
      const pair = reconciled(read[glossOf]!, data, resolved, localZone)
      if (pair) [read[glossOf], resolved] = pair
    }
    const anchorEdtf = data.offset ? (anchor ?? (data.offset.from === 'story' ? (story?.edtf ?? null) : null)) : null
    read.push({ value, data, resolved, direction, anchorEdtf, glossOf })
    const told = glossOf === null ? resolved : read[glossOf]!.resolved
    if (isStoryDay(data, told.edtf) && !(data.offset?.from === 'clause') && !isAside(chart, value)) {
      const day = told.local?.date ?? exact(told.edtf!)
      story = told.clock === null ? { edtf: day } : { edtf: day, clock: told.local?.clock ?? told.clock }
      lead ??= { edtf: day }
    }
  }
  return read
}

const breaksParagraph = (chart: Chart, before: Value<'time'>, value: Value<'time'>): boolean =>
  chart.text.slice(chart.tokens[before.end - 1]!.end, chart.tokens[value.first]!.start).includes('\n')

/** The date named in the clause behind "four days after", in the same sentence. */
const dateInClause = (chart: Chart, values: readonly Value<'time'>[], i: number, context: TimeContext): string | null => {
  const { end } = chart.sentenceRange(chart.tokens[values[i]!.first]!.sentence)
  for (let j = i + 1; j < values.length && values[j]!.first < end; j++) {
    const { data } = values[j]!
    if (data.offset) return null // the date behind it belongs to that one
    if (data.period || data.repeated || (data.day === undefined && data.weekday === undefined)) continue
    return resolveTime(data, { ...context, anchor: null, direction: 'past' }).edtf
  }
  return null
}

/**
 * A clock and its gloss are one instant. Where both name a weekday, or the gloss names one for the other, the pair of
 * days at most one apart is taken; returns the two readings, or null where nothing is to be mended.
 */
const reconciled = (main: ReadTime, data: TimeData, gloss: ResolvedTime, localZone: string | null): [ReadTime, ResolvedTime] | null => {
  const day = main.resolved.edtf
  const other = gloss.edtf
  if (!day || !other || !main.resolved.clock || !gloss.clock) return null
  const [a, b] = [parseDay(day), parseDay(other)]
  if (a === null || b === null) return null
  if (data.weekday !== undefined && main.data.weekday !== undefined && Math.abs(a - b) > 1 && main.data.day === undefined) {
    for (const near of [b, b - 1, b + 1])
      if (weekdayOfDay(near) === main.data.weekday) {
        const edtf = new Date(near * 86_400_000).toISOString().slice(0, 10)
        const { clock, zone } = main.resolved
        const local = zone && localZone ? toZone(edtf, clock, zone, localZone) : null
        return [{ ...main, resolved: { ...main.resolved, edtf, local, utc: zone ? toUtc(edtf, clock, zone) : null } }, gloss]
      }
  }
  // A gloss without a day takes the one that its clock has at that instant.
  if (data.weekday === undefined && data.day === undefined && main.resolved.zone && gloss.zone && localZone) {
    const there = toZone(exact(day).slice(0, 10), main.resolved.clock, main.resolved.zone, gloss.zone)
    if (there)
      return [
        main,
        {
          ...gloss,
          edtf: there.date,
          local: toZone(there.date, gloss.clock, gloss.zone, localZone),
          utc: toUtc(there.date, gloss.clock, gloss.zone),
        },
      ]
  }
  return null
}
