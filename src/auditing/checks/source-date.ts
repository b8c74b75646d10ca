import { Day, printDay, validDay } from '../../checking/calendar.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, RowCheck } from '../audited-row.ts'

/** Days in addresses of articles: /2017/07/28/, AEN20200321000454325, -20190731. */
const IN_ADDRESS = /(?:\/|AEN|[-_=])((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?!\d{1,2}(?!\d))/g
/** The article may be of the day before where its outlet lies farther west, and of the next. */
const ZONE_DAYS = 2
/** The first source a year later to the day: a slip of the year. Anniversaries are told after more years. */
const SLIP_DAYS = 3

const run = ({ record }: AuditedRow): RowFinding[] => {
  const { source, date } = record.cells
  if (!source || !date || record.day === null) return []
  const day = new Day(record.day)
  const days = [...source.text.matchAll(IN_ADDRESS)].flatMap(([, y, m, d]) => validDay(Number(y), Number(m), Number(d)) ?? [])
  if (days.length === 0) return []
  const latest = new Day(Math.max(...days.map((d) => d.number)))
  const finding = (reason: string): RowFinding[] => [
    {
      check: 'source-date',
      kind: 'misfit',
      verdict: 'implausible',
      columns: [date.column, source.column],
      words: [date.text],
      inputs: { date: day.toString(), source: latest.toString() },
      reason,
    },
  ]
  if (day.number - latest.number > ZONE_DAYS)
    return finding(
      `No source with a day in its address is later than ${printDay(latest)}, ${day.number - latest.number} days before ${printDay(day)}.`,
    )
  const earliest = new Day(Math.min(...days.map((d) => d.number)))
  const moved = validDay(day.year + 1, day.month, day.day)
  if (moved && Math.abs(moved.number - earliest.number) <= SLIP_DAYS)
    return finding(`The sources are dated ${printDay(earliest)} and later, a year after ${printDay(day)}: the year may be wrong.`)
  return []
}

/** The date column against the days in the addresses of the sources. */
export const sourceDate: RowCheck = { name: 'source-date', run }
