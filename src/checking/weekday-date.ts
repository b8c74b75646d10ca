import type { Finding, Report, TimeMention } from '../model/report.ts'
import { dayOf, daysBetween, printDay, validDay, WEEKDAYS, type Day } from './calendar.ts'
import type { Check } from './check.ts'
import { claimsAround, sentenceAround } from './spans.ts'

const WEEKDAY_WORD = /\b(?:mon|tue|wed|thu|fri|sat|sun)/iu
const STATED = /^(\d{4}|-)-(\d\d)-(\d\d)$/

/** A date this near to publication needs no year; one farther off may be of any year that the text names near it. */
const NEAR_DAYS = 150

/** The days that a stated month and day can be: in the stated year, else in the resolved one and those printed near it. */
const daysMeant = (report: Report, time: TimeMention): Day[] => {
  const published = dayOf(report.article.published)
  const [, year, month, day] = STATED.exec(time.stated ?? '') ?? []
  if (!month) return []
  const inYear = (y: number): Day | null => validDay(y, Number(month), Number(day))
  if (year !== '-') return [inYear(Number(year))].filter((d) => d !== null)
  const resolved = dayOf(time.edtf) ?? (published && inYear(published.year))
  if (!resolved) return []
  const near = published !== null && Math.abs(daysBetween(published, resolved)) <= NEAR_DAYS
  const [start, end] = sentenceAround(report.article.text, time.span)
  const printed = [...report.article.text.slice(Math.max(0, start - 200), end).matchAll(/(?<![\d,.])(?:19|20)\d\d(?![\d,.]?\d)/gu)].map(
    (m) => Number(m[0]),
  )
  const years = [resolved.year, ...printed, ...(near ? [] : [resolved.year - 1, resolved.year + 1])]
  return [...new Set(years)].map(inYear).filter((d) => d !== null)
}

const check = (report: Report, time: TimeMention): Finding[] => {
  // Both must be printed in these words: the reader lends a day to times beside it.
  if (time.weekday === null || !STATED.test(time.stated ?? '') || !WEEKDAY_WORD.test(time.text) || !/\d/.test(time.text)) return []
  const shared = { check: 'weekday-date', claims: claimsAround(report, time.span, ['date', 'occurrence']), spans: [time.span] }
  const stated = WEEKDAYS[time.weekday]!
  const days = daysMeant(report, time)
  const day = days.find((d) => d.dayOfWeek === time.weekday) ?? days[0]
  if (!day) {
    return [
      {
        ...shared,
        verdict: 'undetermined',
        inputs: { weekday: stated, date: time.stated },
        sentence: `Which year is meant is unknown, so whether that day was a ${stated} cannot be told.`,
      },
    ]
  }
  const actual = WEEKDAYS[day.dayOfWeek]!
  const fits = day.dayOfWeek === time.weekday
  return [
    {
      ...shared,
      verdict: fits ? 'consistent' : 'contradicted',
      inputs: { weekday: stated, date: day.toString(), actualWeekday: actual },
      margin: { days: fits ? 0 : -Math.min((day.dayOfWeek - time.weekday + 7) % 7, (time.weekday - day.dayOfWeek + 7) % 7) },
      sentence: fits ? `${printDay(day)} was a ${stated}.` : `${printDay(day)} was a ${actual}, not a ${stated}.`,
    },
  ]
}

/** A weekday printed beside a date: the calendar decides. */
export const weekdayDate: Check = {
  name: 'weekday-date',
  run: (report) => report.times.flatMap((time) => check(report, time)),
}
