import { groupBy } from '../../model/group-by.ts'
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

const run = (rows: readonly AuditedRow[]): { record: LaunchRecord; finding: RowFinding }[] => {
  const numbered = rows.flatMap(({ record }): Numbered[] => {
    const { text } = record.cells
    const match = text ? OF.exec(text.text) : null
    return match && record.date !== null ? [{ record, words: match[0], number: Number(match[1]), total: Number(match[2]) }] : []
  })
  return [...groupBy(numbered, ({ record }) => record.date)].flatMap(([date, group]) =>
    group.flatMap((row) => {
      const reason =
        row.number > row.total
          ? `The text says ${row.words}: there is no such number.`
          : group.some((other) => other !== row && other.number === row.number && other.total === row.total)
            ? `Two rows of ${date} say ${row.words}.`
            : new Set(group.map((g) => g.total)).size === 1 && group.length !== row.total
              ? `The text says ${row.words}, but ${group.length} ${group.length === 1 ? 'row of' : 'rows of'} ${date} ${group.length === 1 ? 'is' : 'are'} so numbered.`
              : null
      return reason === null ? [] : [{ record: row.record, finding: finding(row, group.length, reason) }]
    }),
  )
}

const finding = ({ record, words, total }: Numbered, rows: number, reason: string): RowFinding => ({
  check: 'series',
  kind: 'misfit',
  verdict: 'implausible',
  columns: [record.cells.date!.column, record.cells.text!.column],
  words: [record.cells.date!.text, words],
  inputs: { total, rows },
  reason,
})

/** Rows that number themselves ("2 of 3 tests") against the rows of that day. */
export const series: TableCheck = { name: 'series', run }
