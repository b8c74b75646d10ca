import { Temporal } from 'temporal-polyfill'

/** The day that an EDTF string names exactly ("2017-05-29", "2017-05-29~", "2017-05-29T05:39"), else null. */
export const dayOf = (edtf: string | null | undefined): Temporal.PlainDate | null => {
  const match = edtf ? /^(\d{4})-(\d\d)-(\d\d)(?:[T~?%]|$)/.exec(edtf) : null
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The day, or null where the calendar has no such day. */
export const validDay = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Whole days from one day to the other. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number => from.until(to, { largestUnit: 'days' }).days

/** Monday to Sunday, for 1 to 7. */
export const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** "29 May 2017" */
export const printDay = (day: Temporal.PlainDate): string => `${day.day} ${MONTHS[day.month]} ${day.year}`

const MONTHS = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
