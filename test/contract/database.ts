import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/archive/database.ts'

/** A new PGlite takes seconds to be made, more on a busy machine. */
export const OPENING_MS = 120_000

/** What every `Database` promises; `open` gives an empty one. */
export const databaseContract = (name: string, open: () => Promise<Database>): void => {
  describe(`${name}: database`, () => {
    let db: Database

    beforeAll(async () => {
      db = await open()
      await db.execute(
        'create table kept (id bigint primary key, at timestamptz, body json, words text[], share double precision); create index on kept (at)',
      )
    }, OPENING_MS)
    afterAll(() => db.close())

    it('gives bigint as number, JSON parsed, timestamptz as ISO text, arrays and nulls as such', async () => {
      await db.query('insert into kept values ($1, $2, $3, $4, $5)', [
        9_007_199_254_740_991,
        '2025-11-07T15:00:00.250+09:00',
        '{"a": [1, null]}',
        ['a "b"', 'c,{d}'],
        0.25,
      ])
      const [row] = await db.query('select *, null::int as nothing, count(*) over () as rows from kept')
      expect(row).toEqual({
        id: 9_007_199_254_740_991,
        at: '2025-11-07T06:00:00.250Z',
        body: { a: [1, null] },
        words: ['a "b"', 'c,{d}'],
        share: 0.25,
        nothing: null,
        rows: 1,
      })
    })

    it('keeps JSON text as it was, with zero characters and half surrogate pairs', async () => {
      const value = { text: 'a\0b \ud800 \u{1F680}', order: { b: 1, a: 2 } }
      await db.query('insert into kept (id, body) values (2, $1)', [JSON.stringify(value)])
      const [row] = await db.query<{ body: unknown }>('select body from kept where id = 2')
      expect(JSON.stringify(row!.body)).toBe(JSON.stringify(value))
    })

    it('undoes a transaction that throws, and goes on', async () => {
      const fault = new Error('in the middle')
      await expect(
        db.transaction(async (queries) => {
          await queries.query('insert into kept (id) values (3)')
          throw fault
        }),
      ).rejects.toBe(fault)
      await expect(db.transaction((queries) => queries.query('insert into kept (id) values (2)'))).rejects.toThrow(/duplicate key/)
      expect(await db.query('select id from kept where id = 3')).toEqual([])
      await db.transaction((queries) => queries.query('insert into kept (id) values (3)'))
      expect(await db.query('select id from kept where id = 3')).toEqual([{ id: 3 }])
    })

    it('takes advisory locks, isolation levels, json_to_recordset with arrays, and full-text search', async () => {
      const rows = await db.transaction(async (queries) => {
        await queries.query('set transaction isolation level repeatable read read only')
        return queries.query(`select types, n from json_to_recordset($1::json) as q(types text[], n int)`, ['[{"types":["a","b"],"n":1}]'])
      })
      expect(rows).toEqual([{ types: ['a', 'b'], n: 1 }])
      expect(
        await db.query(`select to_tsvector('english', $1) @@ websearch_to_tsquery('english', $2) as hit`, [
          'Missiles were fired',
          '"missile"',
        ]),
      ).toEqual([{ hit: true }])
    })
  })
}
