import { parseDay } from '../../model/edtf.ts'
import type { LaunchField } from '../../model/launch-field.ts'
import type { DateZone, LaunchCell, LaunchRow } from '../../model/launch-row.ts'
import type { Table, TableRow } from '../table.ts'
import { dateOfCell, numericOrder } from './date-cell.ts'
import type { Layout } from './layouts.ts'

/** One row of a launch database, its columns by what they mean, and where it stands in the file. */
export interface LaunchRecord extends LaunchRow {
  /** From 1, without the header. */
  row: number
  /** Line of the file; null in a JSON list. */
  line: number | null
  /** Day number of the date column, null where it names no single day. */
  day: number | null
}

/** Words that databases write where nothing is known. */
const NOTHING = /^(?:|-+|–|—|\?+|n\/?a|nan|null|none|nil|unknown|not known|unclear|not available)$/i

/** The rows of a table by a layout: which column is in the table under which of its names decides once for all rows. */
export const launchRecords = (table: Table, layout: Layout, dateZone: DateZone = layout.dateZone): LaunchRecord[] => {
  const columns = Object.entries(layout.columns).flatMap(([field, names]): [LaunchField, string[]][] => {
    const present = names.filter((name) => table.header.includes(name))
    return present.length > 0 ? [[field as LaunchField, present]] : []
  })
  const dates = columns.find(([field]) => field === 'date')?.[1][0]
  const order = numericOrder(dates === undefined ? [] : table.rows.map((row) => row.cells[dates] ?? ''))
  return table.rows.map((row) => {
    const cells: LaunchRow['cells'] = Object.fromEntries(columns.flatMap(([field, names]) => cellOf(row, field, names)))
    const date = cells.date ? dateOfCell(cells.date.text, order) : null
    return {
      layout: layout.name,
      database: layout.title,
      id: cells.id?.text ?? null,
      date,
      cells,
      dateZone,
      timeZone: layout.timeZone,
      state: layout.state,
      row: row.number,
      line: row.line,
      day: date === null ? null : parseDay(date),
    }
  })
}

/** The first of the columns that says something in this row. */
const cellOf = (row: TableRow, field: LaunchField, names: readonly string[]): [LaunchField, LaunchCell][] => {
  const column = names.find((name) => !NOTHING.test(row.cells[name] ?? ''))
  return column === undefined ? [] : [[field, { column, text: row.cells[column]! }]]
}
