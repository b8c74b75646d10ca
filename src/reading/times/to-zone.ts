import { Temporal } from 'temporal-polyfill'

/** A date and clock somewhere. */
export interface LocalTime {
  /** YYYY-MM-DD */
  date: string
  /** HH:MM */
  clock: string
}

/** The same instant on another zone's clock; null where a zone, the date or the clock is not known. */
export const toZone = (date: string, clock: string, zone: string, otherZone: string): LocalTime | null => {
  try {
    const there = Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).withTimeZone(otherZone)
    return { date: there.toPlainDate().toString(), clock: there.toPlainTime().toString().slice(0, 5) }
  } catch {
    return null
  }
}

/** YYYY-MM-DDTHH:MMZ of a date and clock in a zone, or null. */
export const toUtc = (date: string, clock: string, zone: string): string | null => {
  const there = toZone(date, clock, zone, 'UTC')
  return there && `${there.date}T${there.clock}Z`
}

/** The calendar date that an instant has in a zone, or null. */
export const dateIn = (instant: string, zone: string): string | null => {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  } catch {
    return null
  }
}
