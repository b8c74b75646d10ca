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

const safe = (text: string): string => (/^(?:[=@\t\r]|[+-](?![\d.]+(?:$|[\s°%]|km)))/.test(text) ? `'${text}` : text)
