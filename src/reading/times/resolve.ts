import { approximate, exact, formatDay, interval, isDay, parseEdtf } from '../../model/edtf.ts'
import type { TimeData } from '../../model/values.ts'
import { placeDate } from './place-date.ts'
import { resolveOffset, resolvePeriod } from './resolve-offset.ts'
import type { TimeContext } from './time-context.ts'
import { dateIn, toUtc, toZone, type LocalTime } from './to-zone.ts'

/** A time expression in its context. */
export interface ResolvedTime {
  /** In the zone that the words state; null where the words or the context do not say. */
  edtf: string | null
  /** HH:MM as stated. */
  clock: string | null
  /** IANA zone of `clock`: as stated, or that of the place for "local time" and for a clock without a zone. */
  zone: string | null
  /** Date and clock at the place of the event. */
  local: LocalTime | null
  /** YYYY-MM-DDTHH:MMZ, where date, clock and zone are known. */
  utc: string | null
  approx: boolean
}

/** Reads a time expression against its context. Pure; never throws; what cannot be known is null. */
export const resolveTime = (data: TimeData, context: TimeContext): ResolvedTime => {
  const clock = data.clock ?? null
  const zone = data.zone === undefined || data.zone === 'local' ? context.localZone : data.zone
  const edtf = edtfOf(data, context, zone)
  const day = edtf !== null && isDay(exact(edtf)) ? exact(edtf) : null
  const instant = clock !== null && zone !== null && day !== null
  return {
    edtf,
    clock,
    zone: clock === null && data.zone === undefined ? null : zone,
    local: instant && context.localZone !== null ? toZone(day, clock, zone, context.localZone) : null,
    utc: instant ? toUtc(day, clock, zone) : null,
    approx: Boolean(data.approx) || (edtf !== null && edtf.includes('~')),
  }
}

const edtfOf = (data: TimeData, context: TimeContext, zone: string | null): string | null => {
  if (data.repeated) return null
  if (data.offset) return resolveOffset(data.offset, context)
  if (data.period) return resolvePeriod(data.period, context)
  const today = referenceDay(data, context, zone)
  if (!data.until) return placeOrStory(data, context, today, zone)
  if (data.until.clock && data.clock && sameDay(data, data.until)) return placeOrStory(data, context, today, zone)
  return resolveRange(data, context, today)
}

/**
 * The day that "today" is for these words: the publication's own date, or the date of that instant where the clock of
 * the words ticks ("7:55 a.m. Sunday in Korea").
 */
const referenceDay = (data: TimeData, { published, localZone }: TimeContext, zone: string | null): string | null => {
  if (!published) return null
  const counted = data.zone === 'local' ? localZone : (data.zone ?? (data.clock ? zone : null))
  return (published.instant !== null && counted !== null && dateIn(published.instant, counted)) || published.date
}

const placeOrStory = (data: TimeData, context: TimeContext, today: string | null, zone: string | null): string | null => {
  const placed = placeDate(data, today, context.story?.edtf ?? null, context.direction)
  if (placed !== undefined) return placed
  // A clock or a part of day alone: on the day last told, before any is told on that of the publication.
  const story = context.story?.edtf ?? today
  const bounds = story === null ? null : parseEdtf(story)
  if (!bounds || bounds.first !== bounds.last || context.story === null) return context.story === null ? today : null
  if (!data.clock || !zone || !context.localZone || zone === context.localZone || data.zone === undefined) return story
  // "0030 GMT": the story counts days at the place, so that the date there must come out.
  for (const shift of [0, -1, 1]) {
    const date = formatDay(bounds.first + shift)
    if (toZone(date, data.clock, zone, context.localZone)?.date === formatDay(bounds.first)) return date
  }
  return story
}

const sameDay = (a: TimeData, b: TimeData): boolean => a.day === b.day && a.month === b.month && a.weekday === b.weekday

const resolveRange = (data: TimeData, context: TimeContext, today: string | null): string | null => {
  const { until, ...from } = data
  const story = context.story?.edtf ?? null
  const start = placeDate(from, today, story, context.direction)
  const startBounds = typeof start === 'string' ? parseEdtf(start) : null
  if (!startBounds) return null
  // The far end is the next one after the start: "from Friday to Monday".
  const end = placeDate(until!, formatDay(startBounds.first), story, 'future')
  const endBounds = typeof end === 'string' ? parseEdtf(end) : null
  if (!endBounds || endBounds.last < startBounds.first) return null
  const wide = interval(startBounds.first, endBounds.last)
  return data.approx ? approximate(wide) : printRange(start!, end!, wide)
}

/** "2015/2018" and "2017-05/2017-07" stay as coarse as the words. */
const printRange = (start: string, end: string, days: string): string =>
  start.includes('/') || end.includes('/') ? days : start === end ? start : start.length === end.length ? `${start}/${end}` : days
