import { dayOfCell } from '../formats/launches/date-cell.ts'
import type { LaunchRecord } from '../formats/launches/launch-record.ts'
import type { LaunchRow } from '../model/launch-row.ts'
import { formatDay } from '../model/edtf.ts'
import type { ArticleInput } from '../reading/read.ts'
import { rowText } from './row-text.ts'

/** A row as the store takes it in (`Incoming`): the row itself, and the article that stands for it. */
export interface IncomingRow {
  input: ArticleInput
  row: LaunchRow
}

/** A row of a launch database for the store: its words, the database as publisher, the day on which it was entered as day of publication. */
export const incomingRow = (record: LaunchRecord): IncomingRow => {
  const { row: number, line: _line, day: _day, ...row } = record
  const entered = row.cells.dateEntered ? dayOfCell(row.cells.dateEntered.text, 'month first') : null
  return {
    input: {
      id: `${row.layout}-${row.id ?? number}`,
      title: row.cells.title?.text ?? null,
      publisher: row.database,
      published: entered === null ? null : formatDay(entered),
      text: rowText(row).text,
    },
    row,
  }
}
