import type { Database } from './database.ts'

const TABLES = ['article', 'event', 'incident', 'incident_origin', 'former_id', 'decision', 'decision_article'] as const

/** Articles that a quick look reads whole: those written last. */
const LAST = 64

/**
 * Looks whether a database that was not closed is whole; throws what it meets. Quick: what was written last, by index. Thorough:
 * every row of every table (PGlite and new servers keep checksums), and each table counted by its key as well.
 */
export const probe = async (db: Database, thorough: boolean): Promise<void> => {
  await db.query('select * from state')
  await db.query(
    `select sum(length(a.report::text)), sum(length(e.account::text)) from (select * from article order by seq desc limit ${LAST}) a
     left join event e on e.article = a.key and e.revision = a.revision left join incident i on i.id = e.incident`,
  )
  if (!thorough) return
  for (const table of TABLES) {
    const count = async (plan: string): Promise<number> =>
      db.transaction(async (queries) => {
        await queries.query(`set local enable_${plan} = off`)
        await queries.query('set local enable_bitmapscan = off')
        const [row] = await queries.query<{ n: number }>(`select count(*)::int as n from ${table}`)
        return row!.n
      })
    await db.query(`select sum(length(t::text)) from ${table} t`)
    const [inTable, inIndex] = [await count('indexonlyscan'), await count('seqscan')]
    if (inTable !== inIndex) throw new Error(`got ${inIndex} rows by index, expected the ${inTable} of table ${table}`)
  }
}
