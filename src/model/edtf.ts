/**
 * The part of EDTF (level 1) that the format uses: days, months, years, seasons, decades, approximate (~) and open
 * intervals. Days are counted from 1970-01-01, so that arithmetic on them is plain subtraction.
 */
import type { TimeUnit } from './report.ts'

const DAY_MS = 86_400_000
// Date.UTC takes the years 0 to 99 for 1900 to 1999; nothing here is that old.
const FIRST_DAY = Date.UTC(100, 0, 1) / DAY_MS
const LAST_DAY = Date.UTC(9999, 11, 31) / DAY_MS
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** First and last day of an EDTF date or interval, both counted in; infinite where the interval is open. */
export interface EdtfBounds {
  first: number
  last: number
  approx: boolean
}

/** Number of a day of the Gregorian calendar; null where there is no such day. */
export const dayNumber = (year: number, month: number, day: number): number | null => {
  if (year < 100 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** Days of a month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

/** YYYY-MM-DD of a day number. */
export const formatDay = (day: number): string => {
  // Put together here: `toISOString` takes four times as long, and every time of a text is printed.
  const date = new Date(day * DAY_MS)
  const year = date.getUTCFullYear()
  if (!(year >= 1000 && year <= 9999)) return date.toISOString().slice(0, 10)
  const [month, ofMonth] = [date.getUTCMonth() + 1, date.getUTCDate()]
  return `${year}-${month < 10 ? '0' : ''}${month}-${ofMonth < 10 ? '0' : ''}${ofMonth}`
}

/** Day number of a date printed YYYY-MM-DD (anything behind it is ignored); null where it is none. */
export const parseDay = (date: string): number | null => {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(date)
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** The date is one day, without marks: not a month, an interval or a day with its clock. */
export const isDay = (date: string): boolean => date.length === 10 && /^\d{4}-\d\d-\d\d$/.test(date)

/** 1 Monday to 7 Sunday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** Weekday of an EDTF value that is a single day, else null. */
export const weekdayOf = (edtf: string): number | null => {
  const bounds = parseEdtf(edtf)
  return bounds && bounds.first === bounds.last ? weekdayOfDay(bounds.first) : null
}

const single = (text: string): EdtfBounds | null => {
  const found = /^(\d{4}|\d{3}X)(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:Z+-]+)?([~?%]?)$/.exec(text)
  if (!found) return null
  const approx = found[4] === '~' || found[4] === '%'
  const decade = found[1]!.endsWith('X')
  const year = Number(found[1]!.replace('X', '0'))
  const month = found[2] === undefined ? null : Number(found[2])
  if (decade && month !== null) return null
  const span = (first: number | null, last: number | null): EdtfBounds | null =>
    first === null || last === null ? null : { first, last, approx }
  if (month === null) return span(dayNumber(year, 1, 1), dayNumber(decade ? year + 9 : year, 12, 31))
  const season = SEASON_STARTS[month]
  if (season !== undefined && found[3] === undefined) {
    const endYear = season + 2 > 12 ? year + 1 : year
    const endMonth = ((season + 1) % 12) + 1
    return span(dayNumber(year, season, 1), dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)))
  }
  if (month < 1 || month > 12) return null
  if (found[3] === undefined) return span(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)))
  const day = dayNumber(year, month, Number(found[3]))
  return span(day, day)
}

/** Bounds of an EDTF date or interval; null where the text is none. */
export const parseEdtf = (edtf: string): EdtfBounds | null => {
  const parts = edtf.split('/')
  if (parts.length > 2) return null
  if (parts.length === 1) return single(edtf)
  const [from, to] = parts as [string, string]
  const open = (text: string): boolean => text === '..' || text === ''
  const a = open(from) ? { first: -Infinity, last: -Infinity, approx: false } : single(from)
  const b = open(to) ? { first: Infinity, last: Infinity, approx: false } : single(to)
  return a && b && a.first <= b.last ? { first: a.first, last: b.last, approx: a.approx || b.approx } : null
}

/** The interval of two days; the day itself where they are one. */
export const interval = (first: number, last: number): string =>
  first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`

/** Smallest and largest number of days from a to b. Null where one is no EDTF. */
export const daysBetween = (a: string, b: string): { min: number; max: number } | null => {
  const [x, y] = [parseEdtf(a), parseEdtf(b)]
  return x && y ? { min: y.first - x.last, max: y.last - x.first } : null
}

/** Whether some day belongs to both. */
export const overlaps = (a: string, b: string): boolean => {
  const [x, y] = [parseEdtf(a), parseEdtf(b)]
  return x !== null && y !== null && x.first <= y.last && y.first <= x.last
}

/** The value marked approximate, both ends of an interval. */
export const approximate = (edtf: string): string =>
  edtf
    .split('/')
    .map((part) => (part === '..' || part === '' || /[~?%]$/.test(part) ? part : `${part}~`))
    .join('/')

/** The value without the marks of approximation and doubt. */
export const exact = (edtf: string): string => edtf.replace(/[~?%]/g, '')

/**
 * The value moved by a number of units (negative: back), at its own precision: a month plus two weeks stays a month.
 * Units below a day leave the date as it is. Null for open intervals, unspecified digits, seasons and years outside 100 to 9999.
 */
export const addUnits = (edtf: string, count: number, unit: TimeUnit): string | null => {
  const moved = edtf.split('/').map((part) => addToSingle(part, count, unit))
  return moved.includes(null) ? null : moved.join('/')
}

const addToSingle = (part: string, count: number, unit: TimeUnit): string | null => {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(part)
  if (!found || !Number.isFinite(count) || Math.abs(count) > 4e6) return null
  const [, year, month, day, mark] = found
  if (month !== undefined && (Number(month) > 12 || Number(month) < 1)) return null
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return part
  if (single(exact(part)) === null) return null
  const start = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) }
  // Half a year, a year and a half: the part of a month in days.
  const months = unit === 'year' ? Math.round(count * 12) : unit === 'month' ? Math.trunc(count) : 0
  const days =
    unit === 'day' ? Math.round(count) : unit === 'week' ? Math.round(count * 7) : unit === 'month' ? Math.round((count - months) * 30) : 0
  const index = start.year * 12 + start.month - 1 + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  if (y < 100 || y > 9999) return null
  const moved = dayNumber(y, m, Math.min(start.day, daysInMonth(y, m)))! + days
  if (moved < FIRST_DAY || moved > LAST_DAY) return null
  return formatDay(moved).slice(0, day !== undefined ? 10 : month !== undefined ? 7 : 4) + (mark ?? '')
}
