import { Temporal } from 'temporal-polyfill'
import { formatDay, parseDay } from '../../model/edtf.ts'

/** A date and clock somewhere. */
export interface LocalTime {
  /** YYYY-MM-DD */
  date: string
  /** HH:MM */
  clock: string
}

const DAY_MINUTES = 1440

/** Minutes since 1970 of a date and clock, as if it were UTC; null where they are none. */
const minutesOf = (date: string, clock: string): number | null => {
  const day = parseDay(date)
  const found = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock)
  return day === null || date.length !== 10 || !found ? null : day * DAY_MINUTES + Number(found[1]) * 60 + Number(found[2])
}

const printed = (minutes: number): LocalTime => {
  const day = Math.floor(minutes / DAY_MINUTES)
  const rest = minutes - day * DAY_MINUTES
  return { date: formatDay(day), clock: `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}` }
}

/** The same instant on another zone's clock; null where a zone, the date or the clock is not known. */
export const toZone = (date: string, clock: string, zone: string, otherZone: string): LocalTime | null => {
  const local = minutesOf(date, clock)
  const utc = local === null ? null : utcOf(local, zone)
  const offset = utc === null ? null : offsetAt(utc, otherZone)
  return utc === null || offset === null ? null : printed(utc + offset)
}

/** Whether the clocks of two zones show the same hour on a day (EDTF); false where the day or a zone is not known. */
export const showSameHour = (zone: string, other: string, day: string | null): boolean =>
  zone === other || (day !== null && toZone(day.slice(0, 10), '12:00', zone, other)?.clock === '12:00')

/** YYYY-MM-DDTHH:MMZ of a date and clock in a zone, or null. */
export const toUtc = (date: string, clock: string, zone: string): string | null => {
  const there = toZone(date, clock, zone, 'UTC')
  return there && `${there.date}T${there.clock}Z`
}

/** Minutes that a zone's clocks are ahead of UTC when they show a date and a clock; null where one of the three is not known. */
export const offsetThere = (date: string, clock: string, zone: string): number | null => {
  const local = minutesOf(date, clock)
  const utc = local === null ? null : utcOf(local, zone)
  return utc === null ? null : local! - utc
}

/** The same at an instant (ISO 8601 with offset). */
export const offsetIn = (instant: string, zone: string): number | null => {
  const utc = Math.floor(Date.parse(instant) / 60_000)
  return Number.isFinite(utc) ? offsetAt(utc, zone) : null
}

/** The calendar date that an instant (ISO 8601 with offset) has in a zone, or null. */
export const dateIn = (instant: string, zone: string): string | null => {
  const offset = offsetIn(instant, zone)
  return offset === null ? null : printed(Math.floor(Date.parse(instant) / 60_000) + offset).date
}

const utcOf = (local: number, zone: string): number | null => {
  // The instant lies at most 14 hours to either side: where the zone keeps one offset all that time, it is that one.
  const [before, after] = [steadyOffset(local - 840, zone), steadyOffset(local + 840, zone)]
  if (before === undefined || after === undefined) return null
  if (before !== null && before === after) return local - before
  const { date, clock } = printed(local)
  return Math.floor(Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).epochMilliseconds / 60_000)
}

const offsetAt = (utc: number, zone: string): number | null => {
  const steady = steadyOffset(utc, zone)
  return steady === undefined ? null : (steady ?? probe(utc, zone))
}

const probe = (utc: number, zone: string): number =>
  Math.round(Temporal.Instant.fromEpochMilliseconds(utc * 60_000).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10)

// Asking the zone rules for every clock would cost more than all the rest of the reading, so the offsets of a year are
// kept in steps. They depend on zone and year alone: what is kept changes no result.
const STEP = 15 * DAY_MINUTES
const years = new Map<string, number[] | undefined>()

/** Minutes east of UTC where the zone keeps them for days around; null where it changes; undefined: no such zone. */
const steadyOffset = (utc: number, zone: string): number | null | undefined => {
  if (zone === 'UTC') return 0
  const year = new Date(utc * 60_000).getUTCFullYear()
  const start = Date.UTC(year, 0, 1) / 60_000
  const key = `${zone} ${year}`
  if (!years.has(key)) {
    // Zone names come from a table, years from a text: a hostile text must not fill the memory with them.
    if (years.size >= 2000) years.clear()
    years.set(key, probeYear(zone, start))
  }
  const offsets = years.get(key)
  if (!offsets) return undefined
  const step = Math.floor((utc - start) / STEP)
  return offsets[step] === offsets[step + 1] ? offsets[step]! : null
}

const probeYear = (zone: string, start: number): number[] | undefined => {
  try {
    return Array.from({ length: 26 }, (_, step) => probe(start + step * STEP, zone))
  } catch {
    return undefined
  }
}
