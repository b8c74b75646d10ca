import { parse, CsvError } from 'csv-parse/sync'
import { TableError, type Table } from './table.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** A CSV text (RFC 4180; also semicolons, tabs or bars) as a table. Throws `TableError` naming the line where a quote does not close. */
export const csvTable = (text: string): Table => {
  const delimiter = delimiterOf(text)
  const records = recordsOf(text, delimiter)
  const [head, ...body] = records
  const header = (head?.record ?? []).map((name) => name.trim())
  if (header.length < 2)
    throw new TableError(
      `one column (${JSON.stringify(header[0] ?? '')})`,
      'a header line with several columns',
      'Save the sheet as CSV with its header.',
    )
  const doubled = header.find((name, i) => name !== '' && header.indexOf(name) !== i)
  if (doubled !== undefined)
    throw new TableError(`two columns named ${JSON.stringify(doubled)}`, 'each name once', 'Rename one of them in the header.')
  const uneven = body.filter(({ record }) => record.length !== header.length)
  return {
    header,
    rows: body.map(({ record, line }, i) => ({
      number: i + 1,
      line,
      cells: Object.fromEntries(header.map((name, column) => [name, (record[column] ?? '').trim()])),
    })),
    notes:
      uneven.length > 0 ? [`${uneven.length} rows have more or fewer cells than the header, the first on line ${uneven[0]!.line}`] : [],
  }
}

interface LinedRecord {
  record: string[]
  line: number
}

/** Records with the line on which each begins; a blank line is none. */
const recordsOf = (text: string, delimiter: string): LinedRecord[] => {
  try {
    const parsed = parse(text, { delimiter, bom: true, info: true, relaxColumnCount: true, skipEmptyLines: true }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    // The parser tells the line on which a record ends.
    return parsed.map(({ record, info }) => ({ record, line: info.lines - breaksIn(record) }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new TableError(`no CSV (${error.message})`, 'quotes that close', 'Mend that line, or export the sheet again.', error)
  }
}

const breaksIn = (record: readonly string[]): number => record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)

/** The mark that splits the first line most often, outside of quotes. */
const delimiterOf = (text: string): string => {
  const first = text
    .replace(/^\ufeff/, '')
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/, 1)[0]!
  return [...DELIMITERS].sort((a, b) => first.split(b).length - first.split(a).length)[0]!
}
