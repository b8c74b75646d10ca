import { PGlite, types } from '@electric-sql/pglite'
import type { Database, Queries } from './database.ts'
import { isoText } from './iso-text.ts'

/**
 * PostgreSQL in WebAssembly over a folder, made where it is missing; `memory://` keeps it in memory. Takes no lock: two
 * processes on one folder lose rows, so the caller locks. Nothing is flushed to disk: safe against a killed process, not
 * against a power cut.
 */
export const openPglite = async (folder: string): Promise<Database> => {
  const db = await PGlite.create({ dataDir: folder, parsers: { [types.TIMESTAMPTZ]: isoText }, relaxedDurability: true })
  return {
    shared: false,
    query: queryOn(db),
    transaction: (work) => db.transaction((transaction) => work({ query: queryOn(transaction) })),
    execute: async (sql) => void (await db.exec(sql)),
    close: () => db.close(),
  }
}

const queryOn =
  (on: Pick<PGlite, 'query'>): Queries['query'] =>
  async <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    (await on.query<Row>(sql, [...parameters])).rows
