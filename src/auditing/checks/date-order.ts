import { Day, printDay } from '../../checking/calendar.ts'
import { dayOfCell } from '../../formats/launches/date-cell.ts'
import type { LaunchRecord } from '../../formats/launches/launch-record.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, TableCheck } from '../audited-row.ts'

/** Of all neighbours so many must follow one order: then the table is meant to be sorted. */
const SORTED = 0.97
const LEAST_ROWS = 10

const run = (rows: readonly AuditedRow[]): { record: LaunchRecord; finding: RowFinding }[] => {
  const records = rows.map(({ record }) => record).filter((record) => record.day !== null)
  const dated = records.filter((record, i) => !wasAddedLater(record, records[i + 1]))
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
      return [{ record, finding: finding(record, before, after) }]
    if (before && !inOrder(before, record) && inOrder(dated[i - 2], before, after) && inOrder(dated[i - 2], record)) return []
    return [{ record, finding: finding(record, before, after) }]
  })
}

const share = (rows: readonly LaunchRecord[], inOrder: (a: number, b: number) => boolean): number =>
  rows.slice(1).filter((row, i) => inOrder(rows[i]!.day!, row.day!)).length / (rows.length - 1)

/** A row entered later than the one behind it was put in where it stands. */
const wasAddedLater = (record: LaunchRecord, after: LaunchRecord | undefined): boolean => {
  const [own, next] = [record, after].map((r) => (r?.cells.dateEntered ? dayOfCell(r.cells.dateEntered.text, 'month first') : null))
  return own !== null && own !== undefined && next !== null && next !== undefined && own > next
}

const finding = (record: LaunchRecord, before: LaunchRecord | undefined, after: LaunchRecord | undefined): RowFinding => {
  const day = (r: LaunchRecord): string => printDay(new Day(r.day!))
  const others = [before, after].flatMap((r) => (r ? [`${day(r)} (row ${r.row})`] : []))
  return {
    check: 'date-order',
    kind: 'misfit',
    verdict: 'implausible',
    columns: [record.cells.date!.column],
    words: [record.cells.date!.text],
    inputs: { date: record.date, before: before?.date ?? null, after: after?.date ?? null },
    reason: `${day(record)} stands ${others.length === 2 ? 'between' : before ? 'after' : 'before'} ${others.join(' and ')} in a table sorted by date.`,
  }
}

/** The order of the rows, where a table is sorted by date. */
export const dateOrder: TableCheck = { name: 'date-order', run }
