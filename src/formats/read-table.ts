import { csvTable } from './csv-table.ts'
import { jsonLinesTable, jsonTable } from './json-table.ts'
import { TableError, type Table } from './table.ts'

const BY_ENDING: Readonly<Record<string, (text: string) => Table>> = {
  csv: csvTable,
  tsv: csvTable,
  json: jsonTable,
  jsonl: jsonLinesTable,
  ndjson: jsonLinesTable,
}

/** The table in a text; `ending` of the file's name (csv, tsv, json, jsonl, ndjson) decides, else the first character. Throws `TableError`. */
export const readTable = (text: string, ending: string): Table => {
  const table = (BY_ENDING[ending.toLowerCase()] ?? sniffed(text))(text.replace(/^\ufeff/, ''))
  if (table.rows.length === 0) throw new TableError('a table without rows', 'at least one launch', 'Check that the file was saved whole.')
  return table
}

const sniffed = (text: string): ((text: string) => Table) => {
  const start = text.replace(/^\ufeff/, '').trimStart()
  return start.startsWith('[') ? jsonTable : start.startsWith('{') ? jsonLinesTable : csvTable
}
