import { stringify } from 'csv-stringify/sync'

/** A cell as it goes into a CSV file. */
export type CsvCell = string | number | boolean | null

/**
 * Rows as CSV (RFC 4180, lines end in LF); null becomes an empty cell. A text that a spreadsheet would run as a formula gets
 * an apostrophe in front: it may come from any web page.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safe(cell) : cell))),
    { cast: { boolean: (value) => (value ? 'true' : 'false') } },
  )

/** A whole figure with a sign, with or without a unit, is no formula: "-39.4", "+450 km". */
const FIGURE = /^[+-]\d[\d.,]*(?:\s?[a-z°%]+)?$/i

const safe = (text: string): string => (/^\s*[=@+\-＝＠＋－]|^[\t\r\n]/.test(text) && !FIGURE.test(text) ? `'${text}` : text)
