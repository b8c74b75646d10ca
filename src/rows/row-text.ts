import { LAUNCH_FIELDS, type LaunchField } from '../model/launch-field.ts'
import type { LaunchRow } from '../model/launch-row.ts'
import type { Span } from '../model/report.ts'

/** A row as a text: its own text first, then a line for each other cell, "Column: cell". No words but the row's. */
export interface RowText {
  text: string
  /** Where each cell stands in it, without the name of its column. */
  spans: Partial<Record<LaunchField, Span>>
}

export const rowText = ({ cells }: LaunchRow): RowText => {
  const spans: RowText['spans'] = {}
  let text = cells.text?.text ?? ''
  if (text !== '') {
    spans.text = [0, text.length]
    text += '\n'
  }
  for (const field of LAUNCH_FIELDS) {
    const cell = cells[field]
    if (!cell || field === 'text') continue
    const start = text.length + (text === '' ? 0 : 1) + cell.column.length + 2
    text += `${text === '' ? '' : '\n'}${cell.column}: ${cell.text}`
    spans[field] = [start, start + cell.text.length]
  }
  return { text, spans }
}
