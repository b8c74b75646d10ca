import type { Table, TableRow } from '../table.ts'
import { dayOfCell, numericOrder } from './date-cell.ts'
import type { LaunchField } from './launch-field.ts'
import type { Layout } from './layouts.ts'

/** A cell that says something, with the name of its column. */
export interface Cell {
  column: string
  text: string
}

/** One row of a launch database, its columns by what they mean. */
export interface LaunchRecord {
  /** From 1, without the header. */
  row: number
  /** Line of the file; null in a JSON list. */
  line: number | null
  /** The database's own number of the row, or null. */
  id: string | null
  cells: Readonly<Partial<Record<LaunchField, Cell>>>
  /** Day number of the date column, null where it names no day. */
  day: number | null
}

/** Words that databases write where nothing is known. */
const NOTHING = /^(?:|-+|–|—|\?+|n\/?a|nan|null|none|nil|unknown|not known|unclear|not available)$/i

/** The rows of a table by a layout: which column is in the table under which of its names decides once for all rows. */
export const launchRecords = (table: Table, layout: Layout): LaunchRecord[] => {
  const columns = Object.entries(layout.columns).flatMap(([field, names]): [LaunchField, string[]][] => {
    const present = names.filter((name) => table.header.includes(name))
    return present.length > 0 ? [[field as LaunchField, present]] : []
  })
  const dates = columns.find(([field]) => field === 'date')?.[1][0]
  const order = numericOrder(dates === undefined ? [] : table.rows.map((row) => row.cells[dates] ?? ''))
  return table.rows.map((row) => {
    const cells = Object.fromEntries(columns.flatMap(([field, names]) => cellOf(row, field, names)))
    return {
      row: row.number,
      line: row.line,
      id: cells['id']?.text ?? null,
      cells,
      day: cells['date'] ? dayOfCell(cells['date'].text, order) : null,
    }
  })
}

/** The first of the columns that says something in this row. */
const cellOf = (row: TableRow, field: LaunchField, names: readonly string[]): [LaunchField, Cell][] => {
  const column = names.find((name) => !NOTHING.test(row.cells[name] ?? ''))
  return column === undefined ? [] : [[field, { column, text: row.cells[column]! }]]
}
