import type { LaunchRecord } from '../../src/formats/launches/launch-record.ts'
import { pick } from '../faults/random.ts'
import { printedOwnDate } from './own-date.ts'
import { cell, type Change, type Planter, type Sheet } from './planter.ts'

const DAY_MS = 86_400_000
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const numberOf = (year: number, month: number, day: number): number | null => {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / DAY_MS : null
}

/** Another day for the date column: a day or week off, a digit or month wrong, day and month swapped, last year. The columns made from it follow. */
export const dateWrong: Planter = {
  kind: 'date',
  plant: (record, sheet, random) => {
    if (record.day === null) return null
    const [year, month, day] = record.date!.split('-').map(Number) as [number, number, number]
    const wrong = pick(
      [
        () => record.day! + pick([-1, 1], random)!,
        () => record.day! + pick([-7, 7, -10, 10], random)!,
        () => numberOf(year, month, Number([...String(day).padStart(2, '0')].reverse().join(''))),
        () => numberOf(year, month + pick([-1, 1], random)!, day),
        () => numberOf(year + pick([-1, 1, 1], random)!, month, day),
        () => numberOf(year, day, month),
      ],
      random,
    )!()
    if (wrong === null || wrong === record.day || !isSeen(record, wrong, sheet)) return null
    return withDate(record, wrong)
  },
}

/** Something else in the file says otherwise: the text's own date, sources of an earlier day, the order of the rows. */
const isSeen = (record: LaunchRecord, wrong: number, { records }: Sheet): boolean => {
  const printed = printedOwnDate(record)
  const moved = new Date(wrong * DAY_MS)
  const right = new Date(record.day! * DAY_MS)
  const sameDay = moved.getUTCMonth() === right.getUTCMonth() && moved.getUTCDate() === right.getUTCDate()
  if (printed && (printed.year || !sameDay)) return true
  const sources = [...cell(record, 'source').matchAll(/(?:\/|AEN)(20\d\d)[/-]?(\d\d)[/-]?(\d\d)/g)].flatMap(
    (m) => numberOf(Number(m[1]), Number(m[2]), Number(m[3])) ?? [],
  )
  if (sources.length > 0 && wrong > Math.max(...sources) + 3) return true
  const entered = cell(record, 'dateEntered')
  if (/^\d{4}-\d\d-\d\d$/.test(entered) && wrong > Date.parse(entered) / DAY_MS + 1) return true
  const at = records.indexOf(record)
  const [before, after] = [records[at - 1]?.day, records[at + 1]?.day]
  if (before === undefined || after === undefined || before === null || after === null) return false
  return wrong < Math.min(before, after) || wrong > Math.max(before, after)
}

const withDate = (record: LaunchRecord, day: number): Change => {
  const at = new Date(day * DAY_MS)
  const date = at.toISOString().slice(0, 10)
  const dayOfYear = day - Date.UTC(at.getUTCFullYear(), 0, 1) / DAY_MS
  const derived: Change = {
    year: date.slice(0, 4),
    month: `${date.slice(5, 7)}-${date.slice(0, 4)}`,
    weekday: DAYS[at.getUTCDay()]!,
    // As the sheet does: weeks begin with the first Sunday.
    week: String(Math.floor((dayOfYear + 7 - at.getUTCDay()) / 7)),
  }
  return { date, ...Object.fromEntries(Object.entries(derived).filter(([field]) => record.cells[field as keyof Change])) }
}
