import { parseDay } from '../../../model/edtf.ts'

/** What relative times count from. */
export interface Reference {
  /** Day of publication as the publisher's clock shows it; null without a publication date. */
  readonly date: string | null
  /** Moment of publication, ISO 8601 in UTC; null where only a day is known. */
  readonly instant: string | null
  /** "+09:00"; null where only a day is known. */
  readonly offset: string | null
}

/** Splits a publication time; what is neither a date nor a date-time with offset gives no reference. */
export const referenceOf = (published: string | null | undefined): Reference => {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?/.exec(published ?? '')
  if (!match) return { date: null, instant: null, offset: null }
  const [, date, clock, zone] = match
  if (!clock || !zone) return { date: date!, instant: null, offset: null }
  const offset = zone === 'Z' ? '+00:00' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  const instant = instantOf(date!, clock, offset)
  return { date: date!, instant, offset: instant === null ? null : offset }
}

/** In UTC, ISO 8601; null where there is no such day, clock or offset. A leap second counts for the one before it. */
const instantOf = (date: string, clock: string, offset: string): string | null => {
  const day = parseDay(date)
  const [hour, minute, second = 0] = clock.split(':').map(Number) as [number, number, number?]
  const [hours, minutes] = offset.slice(1).split(':').map(Number) as [number, number]
  if (day === null || hour > 23 || minute > 59 || second > 60 || hours > 23 || minutes > 59) return null
  const ahead = (hours * 60 + minutes) * (offset.startsWith('-') ? -1 : 1)
  const seconds = (day * 1440 + hour * 60 + minute - ahead) * 60 + Math.min(second, 59)
  return new Date(seconds * 1000).toISOString().replace('.000', '')
}
