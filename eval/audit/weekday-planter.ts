import type { LaunchRecord } from '../../src/formats/launches/launch-record.ts'
import { pick } from '../faults/random.ts'
import { printedOwnDate } from './own-date.ts'
import { cell, type Change, type Planter } from './planter.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const PRINTED = new RegExp(String.raw`\b(?:${DAYS.join('|')})\b`)

/** A weekday that is not that of the row's day: put before its date in the text, or in place of the right one. */
export const weekdayWrong: Planter = {
  kind: 'weekday',
  plant: (record, _, random) =>
    record.day === null ? null : withWeekday(record, DAYS[(rightDay(record.day) + pick([1, 6, 1, 6, 2, 3, 4, 5], random)!) % 7]!),
  plantRight: (record) => (record.day === null ? null : withWeekday(record, DAYS[rightDay(record.day)]!)),
}

const rightDay = (day: number): number => new Date(day * 86_400_000).getUTCDay()

const withWeekday = (record: LaunchRecord, weekday: string): Change | null => {
  const text = cell(record, 'text')
  const printed = PRINTED.exec(text)
  if (printed && printed[0] === DAYS[rightDay(record.day!)])
    return { text: text.slice(0, printed.index) + weekday + text.slice(printed.index + printed[0].length) }
  const date = printedOwnDate(record)
  return date && !printed ? { text: `${text.slice(0, date.start)}${weekday}, ${text.slice(date.start)}` } : null
}
