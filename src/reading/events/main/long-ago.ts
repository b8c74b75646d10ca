import type { TimeData } from '../../../model/values.ts'
import type { Reference } from '../days/reference.ts'

/** A time that by its own words lies months before the publication: another year, a month not of the last two, "since 2017". */
export const isLongAgo = ({ year, month, deictic, offset }: TimeData, { date }: Reference): boolean => {
  if (deictic?.from === 'publication' && deictic.step < 0 && (deictic.unit === 'year' || deictic.unit === 'month')) return true
  if (offset?.from === 'ago' && (offset.unit === 'year' || offset.unit === 'month')) return true
  if (date === null) return false
  const [thisYear, thisMonth] = date.split('-').map(Number) as [number, number]
  if (year !== undefined) return month === undefined ? year < thisYear : (thisYear - year) * 12 + thisMonth - month > 1
  // A month without a year: this one and the last are news, the next are plans.
  return month !== undefined && (thisMonth - month + 12) % 12 > 1 && (thisMonth - month + 12) % 12 < 11
}
