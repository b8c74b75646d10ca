import { TableError, type Table, type TableRow } from './table.ts'

type Cells = Record<string, unknown>

/** A JSON list of flat objects as a table. */
export const jsonTable = (text: string): Table => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new TableError(
      `no JSON (${(error as Error).message})`,
      'a list of objects',
      'Mend the file, or give JSON Lines as .jsonl.',
      error,
    )
  }
  if (!Array.isArray(value))
    throw new TableError('one JSON value that is no list', 'a list of objects, one a launch', 'Put the objects into [ ].')
  return tableOf(value.map((record: unknown, i) => ({ record, line: null, where: `entry ${i + 1}` })))
}

/** JSON Lines, an object a line, as a table. Throws `TableError` naming the line that is none. */
export const jsonLinesTable = (text: string): Table =>
  tableOf(
    text.split('\n').flatMap((source, i) => {
      if (source.trim() === '') return []
      try {
        return [{ record: JSON.parse(source) as unknown, line: i + 1, where: `line ${i + 1}` }]
      } catch (error) {
        throw new TableError(`line ${i + 1}, which is no JSON`, 'one JSON object a line', 'Mend that line, or leave it out.', error)
      }
    }),
  )

const tableOf = (records: readonly { record: unknown; line: number | null; where: string }[]): Table => {
  const header = new Set<string>()
  const rows = records.map(({ record, line, where }, i): TableRow => {
    if (!isObject(record)) throw new TableError(`${where}, which is no object`, 'an object with a launch', 'Leave it out.')
    const cells: Record<string, string> = {}
    for (const [name, value] of Object.entries(record)) {
      header.add(name)
      cells[name] = cellText(value)
    }
    return { number: i + 1, line, cells }
  })
  return { header: [...header], rows, notes: [] }
}

const isObject = (value: unknown): value is Cells => typeof value === 'object' && value !== null && !Array.isArray(value)

const cellText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value.trim() : JSON.stringify(value)
