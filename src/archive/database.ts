/** The little of SQL databases that the archive needs; PGlite and a PostgreSQL server give the same. SQL of PostgreSQL 15. */
export interface Queries {
  /** Parameters are $1, $2 ...; bigint comes as number, jsonb parsed, timestamptz as ISO text. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>
}

export interface Database extends Queries {
  /** Whether other processes may write too: then a writer takes a lock. */
  readonly shared: boolean
  /** All or nothing; one at a time. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>
  /** Several statements without parameters, for migrations. */
  execute(sql: string): Promise<void>
  close(): Promise<void>
}
