import { ArchiveError } from './archive-error.ts'
import type { Database } from './database.ts'
import { start } from './migrations/001-start.ts'
import { desk } from './migrations/002-desk.ts'
import { weapons } from './migrations/003-weapons.ts'
import { wording } from './migrations/004-wording.ts'
import { outcomes } from './migrations/005-outcomes.ts'
import { titleLengths } from './migrations/006-title-lengths.ts'

/** In order, forward only; a number is the place in this list, from 1. */
const MIGRATIONS: readonly string[] = [start, desk, weapons, wording, outcomes, titleLengths]

/** Number that a PostgreSQL server locks while one process migrates or applies: "groundtrack" in hash. */
export const LOCK = 0x67726f75

/** Brings the tables to the newest shape, each step whole or not at all. Throws where a later version wrote them. */
export const migrate = (db: Database): Promise<void> =>
  db.transaction(async (queries) => {
    if (db.shared) await queries.query('select pg_advisory_xact_lock($1::bigint)', [LOCK])
    await queries.query('create table if not exists migration (number int primary key)')
    const [row] = await queries.query<{ last: number }>('select coalesce(max(number), 0)::int as last from migration')
    if (row!.last > MIGRATIONS.length)
      throw new ArchiveError(
        'newer',
        `got an archive of shape ${row!.last}, expected ${MIGRATIONS.length} or less: a later Groundtrack made it; use that one, or give another folder with --data`,
      )
    for (let number = row!.last + 1; number <= MIGRATIONS.length; number++) {
      for (const statement of statementsOf(MIGRATIONS[number - 1]!)) await queries.query(statement)
      await queries.query('insert into migration values ($1)', [number])
    }
  })

// A line that ends in a semicolon ends a statement; comments hold none.
const statementsOf = (sql: string): string[] =>
  sql
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
