/** One thing in a row that does not fit, or a day that is of another zone. */
export interface AuditFinding {
  /** Number of the row from 1, without the header; line of the file; the database's own id. */
  row: number
  line: number | null
  id: string | null
  check: string
  /** zone: the day is right in UTC, in Washington or at the place, only not in the zone of its column. */
  kind: 'misfit' | 'zone'
  verdict: 'contradicted' | 'implausible' | 'undetermined'
  /** Columns that were compared. */
  columns: string[]
  /** The words or figures of the cells, as they stand there. */
  words: string[]
  inputs: Record<string, string | number | boolean | null>
  /** One sentence a person can read. */
  reason: string
}

/** A finding before its row is added. */
export type RowFinding = Omit<AuditFinding, 'row' | 'line' | 'id'>
