import type { LaunchRecord } from '../../formats/launches/launch-record.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, TableCheck } from '../audited-row.ts'

/** "1 of 2 tests", "(2 of 3)". */
const OF = /\b(\d{1,2}) of (\d{1,2})(?=\s+tests?\b|\s*\)|\.?\s*$)/i

interface Numbered {
  record: LaunchRecord
  words: string
  number: number
  total: number
}

const numberedRow = ({ record }: AuditedRow): Numbered | null => {
  const { text } = record.cells
  const match = text ? OF.exec(text.text) : null
  return match ? { record, words: match[0], number: Number(match[1]), total: Number(match[2]) } : null
}

/** Rows behind each other that count on: 1 of 3, 2 of 3, 3 of 3. */
const runsOf = (rows: readonly AuditedRow[]): Numbered[][] => {
  const runs: Numbered[][] = []
  let last: Numbered | null = null
  for (const row of rows) {
    const next = numberedRow(row)
    if (next && last && next.total === last.total && next.number === last.number + 1) runs.at(-1)!.push(next)
    else if (next) runs.push([next])
    last = next
  }
  return runs
}

const run = (rows: readonly AuditedRow[]): { record: LaunchRecord; finding: RowFinding }[] =>
  runsOf(rows).flatMap((series) => {
    const { total } = series[0]!
    if (series.length === total && series[0]!.number === 1) return otherDay(series)
    return series.map((row) => {
      const missing = Array.from({ length: total }, (_, i) => i + 1).filter((n) => !series.some((s) => s.number === n))
      const reason =
        row.number > total
          ? `The text says ${row.words}: there is no such number.`
          : `The text says ${row.words}, but no row beside it is number ${missing.join(' or ')} of ${total}.`
      return { record: row.record, finding: finding(row, ['text'], { total, rows: series.length, otherRow: null }, reason) }
    })
  })

/** A whole series of which a row is days away from the others. */
const otherDay = (series: readonly Numbered[]): { record: LaunchRecord; finding: RowFinding }[] => {
  const days = series.map(({ record }) => record.day)
  const odd = series.filter(
    ({ record }) =>
      days.filter((day) => day !== null && record.day !== null && Math.abs(day - record.day) <= 1).length * 2 <= series.length,
  )
  const [first, second] = odd
  if (!first || days.includes(null)) return []
  // Of two that differ either may be wrong.
  const other = series.length === 2 ? second : undefined
  const others = series
    .filter((s) => s !== first && (other === undefined || s === other))
    .map(({ record }) => `${record.date} (row ${record.row})`)
  const reason = `The text says ${first.words}, dated ${first.record.date}, but the others of the series are dated ${[...new Set(others)].join(', ')}.`
  return [
    {
      record: first.record,
      finding: finding(first, ['date', 'text'], { total: first.total, rows: series.length, otherRow: other?.record.row ?? null }, reason),
    },
  ]
}

const finding = (
  { record, words }: Numbered,
  fields: readonly ('date' | 'text')[],
  inputs: RowFinding['inputs'],
  reason: string,
): RowFinding => ({
  check: 'series',
  kind: 'misfit',
  verdict: 'implausible',
  columns: fields.map((field) => record.cells[field]!.column),
  words: fields.map((field) => (field === 'text' ? words : record.cells[field]!.text)),
  inputs,
  reason,
})

/** Rows that number themselves ("2 of 3 tests") against the rows beside them. */
export const series: TableCheck = { name: 'series', run }
