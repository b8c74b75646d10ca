import pg from 'pg'
import type { Database, Queries } from './database.ts'
import { isoText } from './iso-text.ts'

const INT8 = 20
const TIMESTAMPTZ = 1184

/** A PostgreSQL server (15 or later) at a `postgres://` address; throws where it does not answer within ten seconds. */
export const openPostgres = async (url: string): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 10_000,
    application_name: 'groundtrack',
    options: '-c TimeZone=UTC',
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  })
  // A connection that dies while idle is replaced at the next query, which reports what is wrong if that fails too.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    shared: true,
    query: queryOn(pool),
    transaction: async (work) => {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('begin')
        const result = await work({ query: queryOn(client) })
        await client.query('commit')
        return result
      } catch (error) {
        // A connection that cannot even roll back is thrown away; the server rolls back by itself then.
        await client.query('rollback').catch((cause: Error) => (broken = cause))
        throw error
      } finally {
        client.release(broken)
      }
    },
    execute: async (sql) => void (await pool.query(sql)),
    close: () => pool.end(),
  }
}

const parserOf = (oid: number, format?: 'text' | 'binary'): ((value: string) => unknown) => {
  if (oid === INT8) return Number
  if (oid === TIMESTAMPTZ) return isoText
  return pg.types.getTypeParser(oid, format as 'text')
}

const queryOn =
  (on: Pick<pg.ClientBase, 'query'> | pg.Pool): Queries['query'] =>
  async <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    (await on.query<Row>(sql, [...parameters])).rows
