import { Day, printDay, WEEKDAYS } from '../../checking/calendar.ts'
import type { LaunchCell } from '../../model/launch-row.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, RowCheck } from '../audited-row.ts'

const weekdayNumber = (text: string): number =>
  WEEKDAYS.findIndex((name, i) => i > 0 && name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase())

const firstOf = (year: number): Day => new Day(Date.UTC(year, 0, 1) / 86_400_000)

/** Numbers that a day's week can have: ISO 8601, and counted from the year's first Sunday or Monday (%U, %W of strftime). */
const weeksOf = (day: Day): number[] => {
  const thursday = day.plus(4 - day.dayOfWeek)
  const iso = Math.floor((thursday.number - firstOf(thursday.year).number) / 7) + 1
  const dayOfYear = day.number - firstOf(day.year).number
  const fromSunday = Math.floor((dayOfYear + 7 - (day.dayOfWeek % 7)) / 7)
  const fromMonday = Math.floor((dayOfYear + 8 - day.dayOfWeek) / 7)
  return [...new Set([iso, fromSunday, fromMonday])].sort((a, b) => a - b)
}

/** What each derived column must say of a day; null where its cell is no such thing. */
const PARTS = {
  weekday: {
    of: (day: Day) => WEEKDAYS[day.dayOfWeek]!,
    fits: (text: string, day: Day) => fitsOrNull(weekdayNumber(text), day.dayOfWeek, -1),
  },
  year: { of: (day: Day) => String(day.year), fits: (text: string, day: Day) => fitsOrNull(Number(text), day.year, Number.NaN) },
  month: {
    of: (day: Day) => `${String(day.month).padStart(2, '0')}-${day.year}`,
    fits: (text: string, day: Day) => {
      const [, month, year] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? []
      return month ? Number(month) === day.month && Number(year) === day.year : null
    },
  },
  week: {
    of: (day: Day) => weeksOf(day).join(' or '),
    fits: (text: string, day: Day) => (/^\d{1,2}$/.test(text) ? weeksOf(day).includes(Number(text)) : null),
  },
} as const

const fitsOrNull = (given: number, expected: number, none: number): boolean | null => (Object.is(given, none) ? null : given === expected)

const finding = (name: string, cell: LaunchCell, date: LaunchCell, day: Day, expected: string): RowFinding => ({
  check: 'date-parts',
  kind: 'misfit',
  verdict: 'contradicted',
  columns: [date.column, cell.column],
  words: [date.text, cell.text],
  inputs: { date: day.toString(), [name]: cell.text, expected },
  reason: `${printDay(day)} has the ${name} ${expected}, not ${cell.text}.`,
})

const run = ({ record }: AuditedRow): RowFinding[] => {
  const { date, weekday, year, month, week } = record.cells
  if (!date || record.day === null) return []
  const day = new Day(record.day)
  return Object.entries({ weekday, year, month, week }).flatMap(([name, cell]) => {
    const part = PARTS[name as keyof typeof PARTS]
    return cell && part.fits(cell.text, day) === false ? [finding(name, cell, date, day, part.of(day))] : []
  })
}

/** Columns for weekday, year, month and week against the date column. */
export const dateParts: RowCheck = { name: 'date-parts', run }
