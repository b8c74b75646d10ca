import { Temporal } from 'temporal-polyfill'

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
  try {
    const offset = zone === 'Z' ? '+00:00' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
    return { date: date!, instant: Temporal.Instant.from(`${date}T${clock}${offset}`).toString(), offset }
  } catch {
    return { date: date!, instant: null, offset: null }
  }
}
