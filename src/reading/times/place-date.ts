import { approximate, dayNumber, daysInMonth, formatDay, parseDay, parseEdtf, weekdayOfDay } from '../../model/edtf.ts'
import type { TimeData } from '../../model/values.ts'
import { placeDeictic } from './place-deictic.ts'
import type { Direction } from './time-context.ts'

// A date without a year that lies this far back is rather the one that comes soon: "planned for August", in July.
const FAR_BACK = 300
const SOON = 75
// Even where the clause tells what happened: a page can be dated some days before what it tells.
const VERY_SOON = 10

const two = (n: number): string => String(n).padStart(2, '0')
const SEASONS: Readonly<Record<NonNullable<TimeData['season']>, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 }

/**
 * EDTF of the calendar words of a time: null where they cannot be placed, undefined where there are none (only a clock
 * or a part of day). `today` and `story` are what they count from.
 */
export const placeDate = (data: TimeData, today: string | null, story: string | null, direction: Direction): string | null | undefined => {
  const placed = place(data, today, story, direction)
  return typeof placed === 'string' && data.approx && data.clock === undefined && !placed.includes('~') ? approximate(placed) : placed
}

const place = (data: TimeData, today: string | null, story: string | null, direction: Direction): string | null | undefined => {
  const now = today === null ? null : parseDay(today)
  const { year, month, day, deictic } = data
  if (data.decade !== undefined) return `${String(data.decade).slice(0, 3)}X`
  if (deictic && year === undefined) return placeDeictic(data, now, story, direction)
  if (data.half && year !== undefined) return data.half === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`
  if (data.quarter) return quarterOf(data.quarter, year, now)
  if (data.season) return seasonOf(data.season, year, now, direction)
  if (year !== undefined) {
    if (month === undefined) return String(year)
    if (day === undefined) return `${year}-${two(month)}`
    return dayNumber(year, month, day) === null ? null : `${year}-${two(month)}-${two(day)}`
  }
  if (month !== undefined) return now === null ? null : nearestMonth(month, day, now, direction)
  if (day !== undefined) return nearestDayOfMonth(day, data.weekday, now, story, direction)
  if (data.weekday !== undefined) return now === null ? null : formatDay(nearestWeekday(data.weekday, now, direction))
  return undefined
}

/** The nearest such weekday not after today (for the future: not before). */
export const nearestWeekday = (weekday: number, now: number, direction: Direction): number => {
  const today = weekdayOfDay(now)
  return direction === 'future' ? now + ((weekday - today + 7) % 7) : now - ((today - weekday + 7) % 7)
}

const quarterOf = (quarter: number, year: number | undefined, now: number | null): string | null => {
  const y = year ?? (now === null ? null : Number(formatDay(now).slice(0, 4)))
  return y === null ? null : `${y}-${two(quarter * 3 - 2)}/${y}-${two(quarter * 3)}`
}

const seasonOf = (
  season: NonNullable<TimeData['season']>,
  year: number | undefined,
  now: number | null,
  direction: Direction,
): string | null => {
  if (year !== undefined) return `${year}-${SEASONS[season]}`
  if (now === null) return null
  const thisYear = Number(formatDay(now).slice(0, 4))
  const begun = parseEdtf(`${thisYear}-${SEASONS[season]}`)!.first <= now
  return `${direction === 'future' ? (begun ? thisYear + 1 : thisYear) : begun ? thisYear : thisYear - 1}-${SEASONS[season]}`
}

const nearestMonth = (month: number, day: number | undefined, now: number, direction: Direction): string | null => {
  const thisYear = Number(formatDay(now).slice(0, 4))
  const start = (year: number): number => dayNumber(year, month, 1)! + Math.min(day ?? 1, daysInMonth(year, month)) - 1
  const end = (year: number): number => (day === undefined ? dayNumber(year, month, daysInMonth(year, month))! : start(year))
  const fits = (year: number): boolean => day === undefined || day <= daysInMonth(year, month)
  let past = start(thisYear) <= now ? thisYear : thisYear - 1
  let future = end(thisYear) >= now ? thisYear : thisYear + 1
  for (let tries = 0; tries < 8 && !fits(past); tries++) past--
  for (let tries = 0; tries < 8 && !fits(future); tries++) future++
  const soon = now - end(past) > FAR_BACK && start(future) - now < (direction === null ? SOON : VERY_SOON)
  const year = direction === 'future' || soon ? future : past
  if (!fits(year)) return null
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** "the 21st": of the publication's month or the one before it (after it); a weekday beside it helps to choose. */
const nearestDayOfMonth = (
  day: number,
  weekday: number | undefined,
  now: number | null,
  story: string | null,
  direction: Direction,
): string | null => {
  const from = now ?? (story === null ? null : (parseEdtf(story)?.last ?? null))
  if (from === null || !Number.isFinite(from)) return null
  const [year, month] = formatDay(from).split('-').map(Number) as [number, number]
  const step = direction === 'future' ? 1 : -1
  for (let n = 0; n <= 12; n++) {
    const at = new Date(Date.UTC(year, month - 1 + step * n, 1))
    const found = dayNumber(at.getUTCFullYear(), at.getUTCMonth() + 1, day)
    if (found === null || (direction === 'future' ? found < from : found > from)) continue
    if (weekday === undefined || weekdayOfDay(found) === weekday || n > 1) return formatDay(found)
  }
  return null
}
