import { dayNumber, formatDay, weekdayOfDay } from '../model/edtf.ts'

/** A day of the Gregorian calendar. Counted in days: the checks compare thousands, and a calendar object for each is dear. */
export class Day {
  /** Days since 1970-01-01. */
  readonly number: number

  constructor(number: number) {
    this.number = number
  }

  get year(): number {
    return Number(this.toString().slice(0, 4))
  }

  get month(): number {
    return Number(this.toString().slice(5, 7))
  }

  get day(): number {
    return Number(this.toString().slice(8, 10))
  }

  /** 1 Monday to 7 Sunday. */
  get dayOfWeek(): number {
    return weekdayOfDay(this.number)
  }

  equals(other: Day): boolean {
    return this.number === other.number
  }

  plus(days: number): Day {
    return new Day(this.number + days)
  }

  /** YYYY-MM-DD */
  toString(): string {
    return formatDay(this.number)
  }
}

/** The day that an EDTF string names exactly ("2017-05-29", "2017-05-29~", "2017-05-29T05:39"), else null. */
export const dayOf = (edtf: string | null | undefined): Day | null => {
  const match = edtf ? /^(\d{4})-(\d\d)-(\d\d)(?:[T~?%]|$)/.exec(edtf) : null
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The day, or null where the calendar has no such day. */
export const validDay = (year: number, month: number, day: number): Day | null => {
  const number = dayNumber(year, month, day)
  return number === null ? null : new Day(number)
}

/** Whole days from one day to the other. */
export const daysBetween = (from: Day, to: Day): number => to.number - from.number

/** Monday to Sunday, for 1 to 7. */
export const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** "29 May 2017" */
export const printDay = (day: Day): string => `${day.day} ${MONTHS[day.month]} ${day.year}`

/** January to December, for 1 to 12. */
export const MONTHS = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
