import type { Temporal } from 'temporal-polyfill'
import type { Finding, Report, TimeMention } from '../model/report.ts'
import { dayOf, printDay, validDay, WEEKDAYS } from './calendar.ts'
import type { Check } from './check.ts'
import { claimsAround } from './spans.ts'

const STATED = /^(\d{4}|-)-(\d\d)-(\d\d)$/

/** The days that a stated month and day can be: in the stated year, else in the year the reader resolved and that of publication. */
const daysMeant = (time: TimeMention, published: Temporal.PlainDate | null): Temporal.PlainDate[] => {
  const [, year, month, day] = STATED.exec(time.stated ?? '') ?? []
  if (!month) return []
  const resolved = dayOf(time.edtf)
  const years = year !== '-' ? [Number(year)] : [resolved?.year, resolved ? undefined : published?.year].filter((y) => y !== undefined)
  return years.map((y) => validDay(y, Number(month), Number(day))).filter((d) => d !== null)
}

const check = (report: Report, time: TimeMention): Finding[] => {
  if (time.weekday === null || !STATED.test(time.stated ?? '')) return []
  const shared = { check: 'weekday-date', claims: claimsAround(report, time.span, ['date', 'occurrence']), spans: [time.span] }
  const stated = WEEKDAYS[time.weekday]!
  const [day] = daysMeant(time, dayOf(report.article.published))
  if (!day) {
    return [{ ...shared, verdict: 'undetermined', inputs: { weekday: stated, date: time.stated }, sentence: `The year is unknown, so whether that day was a ${stated} cannot be told.` }]
  }
  const actual = WEEKDAYS[day.dayOfWeek]!
  const fits = day.dayOfWeek === time.weekday
  return [{
    ...shared, verdict: fits ? 'consistent' : 'contradicted',
    inputs: { weekday: stated, date: day.toString(), actualWeekday: actual },
    margin: { days: fits ? 0 : -Math.min((day.dayOfWeek - time.weekday + 7) % 7, (time.weekday - day.dayOfWeek + 7) % 7) },
    sentence: fits ? `${printDay(day)} was a ${stated}.` : `${printDay(day)} was a ${actual}, not a ${stated}.`,
  }]
}

/** A weekday printed beside a date: the calendar decides. */
export const weekdayDate: Check = {
  name: 'weekday-date',
  run: (report) => report.times.flatMap((time) => check(report, time)),
}
