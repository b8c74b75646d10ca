import { Day, printDay } from '../../checking/calendar.ts'
import { dayOfCell } from '../../formats/launches/date-cell.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, RowCheck } from '../audited-row.ts'

const run = ({ record }: AuditedRow): RowFinding[] => {
  const { dateEntered, date } = record.cells
  const entered = dateEntered ? dayOfCell(dateEntered.text, 'month first') : null
  // A day's difference is the zone of whoever entered it.
  if (entered === null || !date || record.day === null || record.day - entered <= 1) return []
  return [
    {
      check: 'entered-before',
      kind: 'misfit',
      verdict: 'contradicted',
      columns: [date.column, dateEntered!.column],
      words: [date.text, dateEntered!.text],
      inputs: { days: record.day - entered },
      reason: `The row was entered on ${printDay(new Day(entered))}, ${record.day - entered} days before ${printDay(new Day(record.day))}.`,
    },
  ]
}

/** The day of entry against the day of the launch. */
export const enteredBefore: RowCheck = { name: 'entered-before', run }
