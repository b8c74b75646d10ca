import { Day, printDay } from '../../checking/calendar.ts'
import { dayOfCell } from '../../formats/launches/date-cell.ts'
import type { LaunchRecord } from '../../formats/launches/launch-record.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, TableCheck } from '../audited-row.ts'

/** Of all neighbours so many must follow one order: then the table is meant to be sorted. */
const SORTED = 0.9
const LEAST_ROWS = 10
const LATE_DAYS = 120

const run = (rows: readonly AuditedRow[]): { record: LaunchRecord; finding: RowFinding }[] => {
  const records = rows.map(({ record }) => record).filter((record) => record.day !== null)
  const dated = records.filter((record, i) => !wasAddedLater(record, records[i - 1]))
  if (dated.length < LEAST_ROWS) return []
  const rising = share(dated, (a, b) => a <= b)
  const falling = share(dated, (a, b) => a >= b)
  if (Math.max(rising, falling) < SORTED) return []
  const sign = rising >= falling ? 1 : -1
  const inOrder = (...days: (LaunchRecord | undefined)[]): boolean =>
    days.every((row, i) => i === 0 || !row || !days[i - 1] || sign * (row.day! - days[i - 1]!.day!) >= 0)
  return dated.flatMap((record, i) => {
    const [before, after] = [dated[i - 1], dated[i + 1]]
    if (inOrder(before, record, after) || !inOrder(before, after)) return []
    // Two neighbours in the wrong order: either may be the wrong one, told once at the first.
    if (after && !inOrder(record, after) && inOrder(before, record, dated[i + 2]))
      return [{ record, finding: finding(record, before, after, after) }]
    if (before && !inOrder(before, record) && inOrder(dated[i - 2], before, after) && inOrder(dated[i - 2], record)) return []
    return [{ record, finding: finding(record, before, after) }]
  })
}

const share = (rows: readonly LaunchRecord[], inOrder: (a: number, b: number) => boolean): number =>
  rows.slice(1).filter((row, i) => inOrder(rows[i]!.day!, row.day!)).length / (rows.length - 1)

const entryDelay = (record: LaunchRecord | undefined): number | null => {
  const entered = record?.cells.dateEntered ? dayOfCell(record.cells.dateEntered.text, 'month first') : null
  const day = record?.day ?? null
  return day === null || entered === null ? null : entered - day
}

/** A row heard of long afterwards, in a part of the table where rows are entered within weeks: it stands where it was added. */
const wasAddedLater = (record: LaunchRecord, before: LaunchRecord | undefined): boolean =>
  (entryDelay(record) ?? 0) > LATE_DAYS && (entryDelay(before) ?? Infinity) < LATE_DAYS / 2

const finding = (
  record: LaunchRecord,
  before: LaunchRecord | undefined,
  after: LaunchRecord | undefined,
  orOther?: LaunchRecord,
): RowFinding => {
  const day = (r: LaunchRecord): string => printDay(new Day(r.day!))
  const others = [before, after].flatMap((r) => (r ? [`${day(r)} (row ${r.row})`] : []))
  return {
    check: 'date-order',
    kind: 'misfit',
    verdict: 'implausible',
    columns: [record.cells.date!.column],
    words: [record.cells.date!.text],
    inputs: { date: record.date, before: before?.date ?? null, after: after?.date ?? null, otherRow: orOther?.row ?? null },
    reason: `${day(record)} stands ${others.length === 2 ? 'between' : before ? 'after' : 'before'} ${others.join(' and ')} in a table sorted by date${orOther ? `: this row or row ${orOther.row}` : ''}.`,
  }
}

/** The order of the rows, where a table is sorted by date. */
export const dateOrder: TableCheck = { name: 'date-order', run }
