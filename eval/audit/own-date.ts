import type { LaunchRecord } from '../../src/formats/launches/launch-record.ts'
import { cell } from './planter.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The date of the row as its text prints it. */
export interface PrintedDate {
  start: number
  end: number
  year: boolean
}

/** Where the text of a row prints the day in its date column, month and day in words; null where it does not. By string search alone. */
export const printedOwnDate = (record: LaunchRecord): PrintedDate | null => {
  const [year, month, day] = (record.date ?? '').split('-')
  if (!day) return null
  const name = MONTHS[Number(month) - 1]!
  const found = new RegExp(String.raw`\b(?:${name}|${name.slice(0, 3)}\.?) ${Number(day)}(?:st|nd|rd|th)?\b(?!-)(,? ${year})?`).exec(
    cell(record, 'text'),
  )
  return found ? { start: found.index, end: found.index + found[0].length, year: found[1] !== undefined } : null
}
