import { stringify } from 'csv-stringify/sync'

/** A cell as it goes into a CSV file. */
export type CsvCell = string | number | boolean | null

/**
 * CSV (RFC 4180, lines end in LF) of a header and rows; null becomes an empty cell. A text that a spreadsheet would run as
 * a formula gets an apostrophe in front: it may come from any web page.
 */
export const csvText = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  stringify([header.map(safe), ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safe(cell) : cell)))], {
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  })

const safe = (text: string): string => (/^(?:[=@\t\r]|[+-](?![\d.]+(?:$|[\s°%]|km)))/.test(text) ? `'${text}` : text)
