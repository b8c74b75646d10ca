import type { Queries } from './database.ts'

/** PostgreSQL takes 65,535 parameters a statement. */
const PARAMETERS = 60_000

/**
 * Inserts rows of plain values (JSON as text) in as few statements as there can be; `after` is what follows the values ("on
 * conflict ..."). `expressions`: SQL for a column's value, with `?` for the parameter.
 */
export const insertRows = async <Column extends string>(
  queries: Queries,
  table: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, unknown>>[],
  { after = '', expressions = {} }: { after?: string; expressions?: Partial<Record<Column, string>> } = {},
): Promise<void> => {
  const atOnce = Math.floor(PARAMETERS / columns.length)
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.slice(start, start + atOnce)
    let number = 0
    const tuples = part.map(
      () => `(${columns.map((column) => (expressions[column] ?? '?').replace('?', () => `$${++number}`)).join(', ')})`,
    )
    const values = part.flatMap((row) => columns.map((column) => plain(row[column])))
    await queries.query(`insert into ${table} (${columns.join(', ')}) values ${tuples.join(', ')} ${after}`, values)
  }
}

/** PostgreSQL text holds neither the zero character nor half a surrogate pair. */
export const plainText = (text: string): string => text.replaceAll('\0', ' ').replace(/\p{Surrogate}/gu, '\ufffd')

const plain = (value: unknown): unknown => (typeof value === 'string' ? plainText(value) : value)
