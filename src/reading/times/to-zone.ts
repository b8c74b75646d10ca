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

/** YYYY-MM-DDTHH:MMZ of a date and clock in a zone, or null. */
export const toUtc = (date: string, clock: string, zone: string): string | null => {
  const there = toZone(date, clock, zone, 'UTC')
  return there && `${there.date}T${there.clock}Z`
}

/** The calendar date that an instant (ISO 8601 with offset) has in a zone, or null. */
export const dateIn = (instant: string, zone: string): string | null => {
  const utc = Math.floor(Date.parse(instant) / 60_000)
  const offset = Number.isFinite(utc) ? offsetAt(utc, zone) : null
  return offset === null ? null : printed(utc + offset).date
}

const utcOf = (local: number, zone: string): number | null => {
  const constant = constantOffset(zone, yearOf(local))
  if (constant === undefined) return null
  if (constant !== null) return local - constant
  const { date, clock } = printed(local)
  return Math.floor(Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).epochMilliseconds / 60_000)
}

const offsetAt = (utc: number, zone: string): number | null => {
  const constant = constantOffset(zone, yearOf(utc))
  return constant === undefined ? null : (constant ?? probe(utc, zone))
}

const yearOf = (minutes: number): number => new Date(minutes * 60_000).getUTCFullYear()
const probe = (utc: number, zone: string): number =>
  Math.round(Temporal.Instant.fromEpochMilliseconds(utc * 60_000).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10)

// Asking the zone rules for every clock would cost more than all the rest of the reading. What is kept here depends on
// zone and year alone, so that it changes no result.
const constants = new Map<string, number | null | undefined>()

/** Minutes east of UTC where the zone keeps them from a day before to a day after the year; null where it changes; undefined: no such zone. */
const constantOffset = (zone: string, year: number): number | null | undefined => {
  if (zone === 'UTC') return 0
  const key = `${zone} ${year}`
  if (constants.has(key)) return constants.get(key)
  const found = probeYear(zone, year)
  // Zone names come from a table and years from a text: a hostile text cannot fill the memory with them.
  if (constants.size >= 2000) constants.clear()
  constants.set(key, found)
  return found
}

const probeYear = (zone: string, year: number): number | null | undefined => {
  try {
    const start = Date.UTC(year, 0, 0) / 60_000
    const first = probe(start, zone)
    for (let day = 15; day <= 375; day += 15) if (probe(start + day * DAY_MINUTES, zone) !== first) return null
    return first
  } catch {
    return undefined
  }
}
