/** A table of texts, as a CSV file, a JSON list or JSON Lines hold it. */
export interface Table {
  /** Names of the columns in the order of the file. */
  header: string[]
  rows: TableRow[]
  /** What had to be done to read it, a sentence each. */
  notes: string[]
}

export interface TableRow {
  /** Number of the record from 1: the header does not count. */
  number: number
  /** Line of the file on which it begins, from 1; null in a JSON list. */
  line: number | null
  /** Text by column, blanks at both ends cut; "" where the cell is empty. */
  cells: Readonly<Record<string, string>>
}

/** A file that is no table: what was got, what was expected, what to do. */
export class TableError extends Error {
  constructor(got: string, expected: string, hint: string, cause?: unknown) {
    super(`got ${got}; expected ${expected}. ${hint}`, { cause })
    this.name = 'TableError'
  }
}
