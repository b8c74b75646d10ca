import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import type { Database } from '../../src/archive/database.ts'
import { openArchive } from '../../src/archive/open-archive.ts'
import { loadWorld, read, type World } from '../../src/index.ts'
import type { DecisionEntry } from '../../src/journal/journal.ts'
import type { Decision } from '../../src/model/decision.ts'
import type { Incident } from '../../src/model/incident.ts'
import { CHANDIPUR, numbered, WONSAN, WONSAN_AGAIN, WONSAN_LATE } from './articles.ts'

/** A new PGlite takes seconds to be made, more on a busy machine. */
const OPENING_MS = 120_000

const decided = (decision: Decision): DecisionEntry => ({ kind: 'decision', at: '2026-03-07T00:00:00.000Z', by: 'kim', decision })

const anchor = ({ id, links }: Incident) => ({ id, events: links.map((link) => link.anchor) })

/** What every archive tells those who watch it: what changed, and who decided what. */
export const archiveChangesContract = (name: string, open: () => Promise<Database>): void => {
  describe(`${name}: changes of the archive`, () => {
    let world: World
    let db: Database
    let archive: Archive

    beforeAll(async () => {
      world = loadWorld()
      db = await open()
    }, OPENING_MS)
    afterAll(() => db.close())
    beforeEach(async () => {
      await db.execute('drop schema public cascade; create schema public')
      archive = await openArchive(db, {
        world,
        read: async (entries) => entries.map(({ article }) => read(article, { world })),
        version: 'v1',
      })
    })

    const having = async (text: string, among?: readonly string[]): Promise<string[]> =>
      [...new Set((await archive.incidentsWith(text, among)).split(' '))].filter(Boolean).sort()
    const only = async (text: string) => {
      const [id, ...more] = await having(text)
      expect(more).toEqual([])
      return (await archive.incident(id!))!
    }

    it('finds incidents by words of their articles, all or among some, also after a later revision and a merge', async () => {
      await archive.apply(numbered([WONSAN, CHANDIPUR]))
      const [wonsan, chandipur] = [(await only('Wonsan')).id, (await only('Bengal')).id]
      expect(await having('zeppelin')).toEqual([])
      expect(await having('missile')).toEqual([wonsan, chandipur].sort())
      expect(await having('missile', [chandipur])).toEqual([chandipur])
      expect(await having('Wonsan', [chandipur])).toEqual([])
      const by = { key: CHANDIPUR.key, article: { ...CHANDIPUR.article, text: CHANDIPUR.article.text.replaceAll('Bengal', 'Andaman') } }
      await archive.apply(numbered([{ ...CHANDIPUR, ...by }], 3))
      expect(await having('Bengal')).toEqual([])
      expect((await only('Andaman')).id).toBe(chandipur)
      const [into, from] = await Promise.all([chandipur, wonsan].map(async (id) => anchor((await archive.incident(id))!)))
      await archive.apply(numbered([decided({ op: 'merge', into: into!, from: from!, because: 'a test' })], 4))
      expect((await only('Wonsan')).id).toBe((await only('Andaman')).id)
      expect((await archive.incidents({ text: 'Wonsan' })).items.map(({ id }) => id)).toEqual([(await only('Andaman')).id])
    })

    it('tells which incidents changed since the last answer, with their records made', async () => {
      const begun = await archive.changes(null)
      expect(begun.changed).toEqual([])
      await archive.apply(numbered([WONSAN, CHANDIPUR]))
      const first = await archive.changes(begun.mark)
      expect(first.changed.map(({ actor, rangeKm }) => [actor, rangeKm])).toEqual(
        expect.arrayContaining([
          ['North Korea', 430],
          ['India', 1100],
        ]),
      )
      expect(first.changed).toHaveLength(2)
      await archive.apply(numbered([WONSAN_LATE], 3))
      const second = await archive.changes(first.mark)
      expect(second.changed).toMatchObject([
        { actor: 'North Korea', reports: 2, state: 'disputed', firstReported: '2026-03-05T12:00:00+09:00' },
      ])
      expect(await archive.changes(second.mark)).toEqual({ mark: second.mark, changed: [], gone: [] })
    })

    it('a report that was changed later was first there when its first text was', async () => {
      await archive.apply(numbered([WONSAN]))
      const { mark } = await archive.changes(null)
      const changed = {
        ...WONSAN,
        article: { ...WONSAN.article, published: '2026-03-06T09:00:00+09:00', text: `${WONSAN.article.text} It rained.` },
      }
      await archive.apply(numbered([changed], 2))
      expect((await archive.changes(mark)).changed).toMatchObject([
        { reports: 1, firstReported: WONSAN.article.published, updated: '2026-03-06T09:00:00+09:00' },
      ])
    })

    it('tells which ids lead elsewhere now, and lists the decision under both', async () => {
      await archive.apply(numbered([WONSAN, WONSAN_AGAIN, CHANDIPUR]))
      const { mark } = await archive.changes(null)
      const [korea, india] = [await only('Wonsan'), await only('Bengal')]
      await archive.apply(numbered([decided({ op: 'merge', into: anchor(korea), from: anchor(india), because: 'a test' })], 4))
      const after = await archive.changes(mark)
      expect(after.gone).toEqual([india.id])
      expect(after.changed).toMatchObject([{ id: korea.id, reports: 3 }])
      expect(await archive.decisions(korea.id)).toMatchObject([
        { seq: 4, by: 'kim', decision: { op: 'merge' }, undoneBy: null, problem: null },
      ])
      expect(await archive.decisions(india.id)).toHaveLength(1)
      await archive.apply(numbered([decided({ op: 'undo', entry: 4 })], 5))
      const back = await archive.changes(after.mark)
      expect(back.changed.map(({ id }) => id).sort()).toEqual([korea.id, india.id].sort())
      expect(back.gone).toEqual([])
      expect((await archive.decisions(korea.id)).map(({ seq, undoneBy }) => [seq, undoneBy])).toEqual([
        [4, 5],
        [5, null],
      ])
    })

    it('lists decisions about claims and origins, and none of other incidents', async () => {
      await archive.apply(numbered([WONSAN, CHANDIPUR]))
      const [korea, india] = [await only('Wonsan'), await only('Bengal')]
      const claim = korea.fields.find(({ field }) => field === 'rangeKm')!.values[0]!.claims[0]!
      await archive.apply(
        numbered(
          [
            decided({ op: 'reject', claim: claim.anchor, because: null }),
            decided({ op: 'grade', origin: claim.origin, reliability: 'B', because: null }),
          ],
          3,
        ),
      )
      await archive.changes(null)
      expect((await archive.decisions(korea.id)).map(({ decision }) => decision.op)).toEqual(['reject', 'grade'])
      expect(await archive.decisions(india.id)).toEqual([])
    })
  })
}
