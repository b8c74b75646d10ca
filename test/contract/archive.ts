import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Archive, IncidentQuery } from '../../src/archive/archive.ts'
import type { Database } from '../../src/archive/database.ts'
import { openArchive } from '../../src/archive/open-archive.ts'
import { loadWorld, read, type World } from '../../src/index.ts'
import type { ArticleEntry, Numbered } from '../../src/journal/journal.ts'
import { OPENING_MS } from './database.ts'
import { articleEntry, CHANDIPUR, numbered, WONSAN, WONSAN_AGAIN, WONSAN_LATE } from './articles.ts'

/** What every archive promises, whatever the database; `open` gives an empty one. */
export const archiveContract = (name: string, open: () => Promise<Database>): void => {
  describe(`${name}: archive`, () => {
    let world: World
    let db: Database
    let archive: Archive

    const readAll = async (entries: readonly ArticleEntry[]) => entries.map(({ article }) => read(article, { world }))
    const applied = async (entries: readonly Numbered[]) => {
      const results = await archive.apply(entries)
      await archive.settle()
      return results
    }

    beforeAll(async () => {
      world = loadWorld()
      db = await open()
    }, OPENING_MS)
    afterAll(() => db.close())
    beforeEach(async () => {
      await db.execute('drop schema public cascade; create schema public')
      archive = await openArchive(db, { world, read: readAll, version: 'v1' })
    })

    it('puts articles of one happening into one incident and keeps the number of the last entry', async () => {
      const results = await applied(numbered([WONSAN, WONSAN_AGAIN, CHANDIPUR, WONSAN_LATE]))
      expect(await archive.applied()).toBe(4)
      const { items, next } = await archive.incidents({})
      expect(items.map(({ reports, actor, date }) => ({ reports, actor, date }))).toEqual([
        { reports: 1, actor: 'India', date: '2026-03-09' },
        { reports: 3, actor: 'North Korea', date: '2026-03-05' },
      ])
      expect(next).toBeNull()
      expect(results.map((r) => r.kind === 'article' && r.incidents)).toEqual([
        [{ id: items[1]!.id, isNew: true }],
        [{ id: items[1]!.id, isNew: false }],
        [{ id: items[0]!.id, isNew: true }],
        [{ id: items[1]!.id, isNew: false }],
      ])
      const incident = (await archive.incident(items[1]!.id))!
      expect(incident.fields.find(({ field }) => field === 'rangeKm')!.state).toBe('disputed')
      expect(incident.links).toHaveLength(3)
    })

    it('skips entries it has, refuses a gap, and tells the journal it follows', async () => {
      const entries = numbered([WONSAN, WONSAN_AGAIN])
      await applied(entries)
      expect(await archive.apply(entries)).toEqual([])
      await expect(archive.apply(numbered([CHANDIPUR], 4))).rejects.toThrow('got entry 4 of the journal to apply, expected 3')
      expect(await archive.applied()).toBe(2)
      expect(await archive.follows(entries[1]!)).toBe(true)
      expect(await archive.follows({ seq: 2, entry: CHANDIPUR })).toBe(false)
    })

    it('gives the same incidents whether articles come one by one or at once', async () => {
      const entries = numbered([WONSAN_LATE, CHANDIPUR, WONSAN, WONSAN_AGAIN])
      for (const entry of entries) await archive.apply([entry])
      await archive.settle()
      const one = (await archive.incidents({})).items
      await archive.clear()
      expect(await archive.applied()).toBe(0)
      await applied(entries)
      expect((await archive.incidents({})).items).toEqual(one)
      const byId = one.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(await archive.summaries('')).toEqual(byId)
      expect(await archive.summaries(byId[0]!.id)).toEqual(byId.slice(1))
      expect(await archive.summaries(byId.at(-1)!.id)).toEqual([])
    })

    it('finds incidents by the state of one field and by failed checks', async () => {
      await applied(numbered([WONSAN, WONSAN_AGAIN, CHANDIPUR, WONSAN_LATE]))
      const { items } = await archive.incidents({})
      const found = async (query: IncidentQuery) => (await archive.incidents(query)).items.map(({ id }) => id)
      for (const field of new Set(items.flatMap(({ fields }) => Object.keys(fields))))
        for (const state of [undefined, 'single', 'agreed', 'disputed'] as const) {
          const those = items.filter(({ fields }) => (state ? fields[field] === state : field in fields)).map(({ id }) => id)
          expect({ field, state, found: await found({ field, ...(state ? { state } : {}) }) }).toEqual({ field, state, found: those })
        }
      expect(items[1]!.fields['rangeKm']).toBe('disputed')
      expect(await found({ field: 'no such field' })).toEqual([])
      await db.query(`update incident set checks = '{"arc": "implausible"}' where id = $1`, [items[1]!.id])
      expect(await found({ check: 'arc' })).toEqual([items[1]!.id])
      expect(await found({ check: 'arc', verdict: 'implausible' })).toEqual([items[1]!.id])
      expect(await found({ verdict: 'implausible' })).toEqual([items[1]!.id])
      expect(await found({ check: 'arc', verdict: 'contradicted' })).toEqual([])
      expect(await found({ verdict: 'contradicted' })).toEqual([])
      expect((await archive.summaries('')).find(({ id }) => id === items[1]!.id)!.checks).toEqual({ arc: 'implausible' })
    })

    it('finds articles by their words and says where', async () => {
      await applied(numbered([WONSAN, CHANDIPUR]))
      const hits = await archive.search('bengal')
      expect(hits).toHaveLength(1)
      expect(hits[0]).toMatchObject({ article: 'kb1', revision: 1, outlet: 'Delhi Echo' })
      expect(hits[0]!.excerpt).toContain('«Bengal»')
      expect(hits[0]!.incidents).toEqual([(await archive.incidents({ actor: 'IN' })).items[0]!.id])
      expect(await archive.search('"fired a short-range" -india')).toHaveLength(1)
    })

    it('takes any text', async () => {
      const odd = articleEntry('odd', `\0\ud800 North Korea fired a missile from Wonsan on Thursday\0. ${'\u{1F680}'.repeat(10)}`)
      const [result] = await applied(numbered([odd]))
      const [stored] = await archive.article('kodd')
      expect(stored!.report.article.text).toBe(odd.article.text)
      expect(result).toMatchObject({ kind: 'article', revision: 1, known: false })
      expect((await archive.search('missile'))[0]!.article).toBe('kodd')
    })
  })
}
