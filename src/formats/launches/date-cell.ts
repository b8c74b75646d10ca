import { dayNumber, formatDay, parseEdtf } from '../../model/edtf.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Which of two figures is the month in "3/4/2020". */
export type NumericOrder = 'month first' | 'day first'

/** The order that fits a whole column: day first only where some cell allows nothing else. */
export const numericOrder = (cells: readonly string[]): NumericOrder =>
  cells.some((cell) => Number(/^(\d{1,2})[/.-]\d{1,2}[/.-]\d{2,4}\b/.exec(cell)?.[1] ?? 0) > 12) ? 'day first' : 'month first'

/**
 * Day number (from 1970-01-01) of a cell: 2020-03-02, 2020/3/2, 3/2/2020, 2-Mar-20, 2 March 2020, March 2, 2020, with or
 * without a clock behind it. Null where it names no single day that exists.
 */
export const dayOfCell = (cell: string, order: NumericOrder): number | null => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(cell)
  if (iso) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?!\d)/.exec(cell)
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])]
    const [month, day] = order === 'month first' ? [first, second] : [second, first]
    return dayNumber(fullYear(numeric[3]!), month, day)
  }
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d\d)(?!\d)/.exec(cell)
  if (dayMonth) return dayNumber(fullYear(dayMonth[3]!), monthOf(dayMonth[2]!), Number(dayMonth[1]))
  const monthDay = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(cell)
  if (monthDay) return dayNumber(Number(monthDay[3]), monthOf(monthDay[1]!), Number(monthDay[2]))
  return null
}

/** EDTF of a cell: a day, or where it names none the month or year ("1986-05", "May 1986", "1986"), or EDTF as it stands; null where it is no date. */
export const dateOfCell = (cell: string, order: NumericOrder): string | null => {
  if (/[/~?%]/.test(cell) && parseEdtf(cell) !== null) return cell
  const day = dayOfCell(cell, order)
  if (day !== null) return formatDay(day)
  const [, year, month] = /^(\d{4})(?:[-/](\d{1,2}))?$/.exec(cell) ?? []
  if (year) return month === undefined ? year : edtfMonth(year, Number(month))
  const [, name, named] = /^([A-Za-z]{3,9})\.? (\d{4})$/.exec(cell) ?? []
  return name ? edtfMonth(named!, monthOf(name)) : null
}

const edtfMonth = (year: string, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** Two figures: the years from 1951 to 2050. */
const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 50 ? 1900 : 2000))
