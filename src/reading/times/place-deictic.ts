import { addUnits, exact, formatDay, interval, parseEdtf, weekdayOfDay } from '../../model/edtf.ts'
import type { TimeData } from '../../model/values.ts'
import type { Direction } from './time-context.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const SEASONS: Readonly<Record<NonNullable<TimeData['season']>, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 }
const mondayOf = (day: number): number => day - (weekdayOfDay(day) - 1)

/** EDTF of "last week", "the previous day", "this October", "July 19 this year"; null where it counts from nothing known. */
export const placeDeictic = (data: TimeData, now: number | null, story: string | null, direction: Direction): string | null => {
  const deictic = data.deictic!
  const told = story === null ? null : parseEdtf(story)
  // Where the story has no date yet, what is told is as new as the publication.
  const base = deictic.from === 'story' && told && Number.isFinite(told.first) && Number.isFinite(told.last) ? told.first : now
  if (base === null) return null
  const [year, month] = formatDay(base).split('-').map(Number) as [number, number]
  const { step, unit, side } = deictic
  switch (unit) {
    case 'day':
      return deictic.from === 'story' && told && told.first !== told.last && Number.isFinite(told.first)
        ? addUnits(story!, step, 'day')
        : formatDay(base + step)
    case 'week':
      return data.weekday === undefined ? week(base, step, deictic.from, side) : formatDay(mondayOf(base) + step * 7 + data.weekday - 1)
    case 'weekend':
      return weekend(base, step === 0 && direction === 'future' ? 1 : step)
    case 'month': {
      const moved = addUnits(`${year}-${two(month)}`, step, 'month')
      return moved !== null && data.day !== undefined ? validDay(`${moved}-${two(data.day)}`) : moved
    }
    case 'quarter':
      return quarter(year, month, step)
    case 'year':
      return yearOf(data, year + step)
    case 'decade':
      return `${String(Math.floor(year / 10) * 10 + step * 10).slice(0, 3)}X`
    case 'weekday':
      return formatDay(weekday(data.weekday!, base, step, direction))
    case 'month-name':
      return monthNamed(data.month!, year, month, step, direction)
    case 'season':
      return season(data.season!, base, year, step, direction)
    default:
      return formatDay(base)
  }
}

const validDay = (edtf: string): string | null => (parseEdtf(edtf) ? edtf : null)

/** Monday to Sunday; "earlier this week" is up to yesterday, "later this week" from tomorrow. */
const week = (base: number, step: number, from: 'publication' | 'story', side: 'earlier' | 'later' | undefined): string => {
  const monday = mondayOf(base) + step * 7
  const sunday = monday + 6
  if (step !== 0 || from === 'story') return interval(monday, sunday)
  if (side === 'earlier') return interval(monday, Math.max(monday, base - 1))
  if (side === 'later') return interval(Math.min(base + 1, sunday), sunday)
  return interval(monday, sunday)
}

/** Saturday and Sunday: of this week on these days, else the ones last passed (step 0 or -1) or coming (1). */
const weekend = (base: number, step: number): string => {
  const saturday = mondayOf(base) + 5
  const on = base >= saturday
  const start = step > 0 ? (on ? saturday + 7 : saturday) : step < 0 ? saturday - 7 : on ? saturday : saturday - 7
  return interval(start, start + 1)
}

const quarter = (year: number, month: number, step: number): string => {
  const index = year * 4 + Math.floor((month - 1) / 3) + step
  const [y, q] = [Math.floor(index / 4), (index % 4) + 1]
  return `${y}-${two(q * 3 - 2)}/${y}-${two(q * 3)}`
}

const yearOf = (data: TimeData, year: number): string | null => {
  if (data.month === undefined) return data.season ? `${year}-${SEASONS[data.season]}` : String(year)
  return data.day === undefined ? `${year}-${two(data.month)}` : validDay(`${year}-${two(data.month)}-${two(data.day)}`)
}

/** "last Friday" is before today, "next" after it; "this" and "that" the one of the week or the nearest. */
const weekday = (wanted: number, base: number, step: number, direction: Direction): number => {
  const back = (weekdayOfDay(base) - wanted + 7) % 7
  if (step < 0) return base - (back === 0 ? 7 : back)
  if (step > 0) return base + (back === 0 ? 7 : 7 - back)
  const ofWeek = mondayOf(base) + wanted - 1
  if (direction === 'future' && ofWeek < base) return ofWeek + 7
  return ofWeek
}

const monthNamed = (wanted: number, year: number, month: number, step: number, direction: Direction): string => {
  const back = (month - wanted + 12) % 12
  if (step < 0) return `${wanted < month ? year : year - 1}-${two(wanted)}`
  if (step > 0) return `${wanted > month ? year : year + 1}-${two(wanted)}`
  return `${direction === 'future' && back > 0 && wanted < month ? year + 1 : year}-${two(wanted)}`
}

const season = (wanted: NonNullable<TimeData['season']>, base: number, year: number, step: number, direction: Direction): string | null => {
  const at = (y: number): { edtf: string; first: number; last: number } => {
    const edtf = `${y}-${SEASONS[wanted]}`
    const { first, last } = parseEdtf(exact(edtf))!
    return { edtf, first, last }
  }
  const candidates = [year - 2, year - 1, year, year + 1].map(at)
  if (step < 0) return candidates.filter((s) => s.last < base).at(-1)?.edtf ?? null
  if (step > 0) return candidates.find((s) => s.first > base)?.edtf ?? null
  const inside = candidates.find((s) => s.first <= base && base <= s.last)
  if (inside) return inside.edtf
  return direction === 'future' ? (candidates.find((s) => s.first > base)?.edtf ?? null) : `${year}-${SEASONS[wanted]}`
}
