import type { LaunchField } from '../../model/launch-field.ts'
import { groupBy } from '../../model/group-by.ts'
import type { LaunchRecord } from '../../formats/launches/launch-record.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, TableCheck } from '../audited-row.ts'

/** What rows with the same cell have in common. */
const ONE_VALUE: readonly { name: LaunchField; values: readonly LaunchField[]; what: string }[] = [
  { name: 'missile', values: ['class'], what: 'class' },
  { name: 'facility', values: ['latitude', 'longitude'], what: 'position' },
]
/** So many rows that agree make one that differs odd. */
const LEAST_AGREEING = 2

const key = (text: string): string => (/^[-+]?\d+(?:\.\d+)?$/.test(text) ? Number(text).toFixed(3) : text.toLowerCase())

const run = (rows: readonly AuditedRow[]): { record: LaunchRecord; finding: RowFinding }[] =>
  ONE_VALUE.flatMap(({ name, values, what }) =>
    [...groupBy(rows, ({ record }) => record.cells[name]?.text.toLowerCase() ?? null)].flatMap(([of, group]) => {
      if (of === null) return []
      const full = group.map(({ record }) => record).filter((record) => values.every((v) => record.cells[v]))
      const byValue = [...groupBy(full, (record) => values.map((v) => key(record.cells[v]!.text)).join(' '))].sort(
        (a, b) => b[1].length - a[1].length,
      )
      const [most, ...rest] = byValue
      if (!most || rest.length === 0 || most[1].length < LEAST_AGREEING) return []
      return rest.flatMap(([, odd]) =>
        // Two of one kind against three are two opinions.
        odd.length * 2 > most[1].length
          ? []
          : odd.map((record) => ({ record, finding: finding(record, most[1][0]!, most[1].length, name, values, what) })),
      )
    }),
  )

const finding = (
  record: LaunchRecord,
  other: LaunchRecord,
  agreeing: number,
  name: LaunchField,
  values: readonly LaunchField[],
  what: string,
): RowFinding => {
  const said = (row: LaunchRecord): string => values.map((v) => row.cells[v]!.text).join(', ')
  return {
    check: 'same-name',
    kind: 'misfit',
    verdict: 'implausible',
    columns: [name, ...values].map((v) => record.cells[v]!.column),
    words: [name, ...values].map((v) => record.cells[v]!.text),
    inputs: { [what]: said(record), others: said(other), rows: agreeing },
    reason: `${agreeing} other rows with ${record.cells[name]!.text} have the ${what} ${said(other)} (row ${other.row} is the first), this one ${said(record)}.`,
  }
}

/** A missile with another class, a facility with another position than in the other rows of the table. */
export const sameName: TableCheck = { name: 'same-name', run }
