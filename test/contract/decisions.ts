import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import type { Database } from '../../src/archive/database.ts'
import { openArchive } from '../../src/archive/open-archive.ts'
import { loadWorld, read, type World } from '../../src/index.ts'
import type { ArticleEntry, JournalEntry } from '../../src/journal/journal.ts'
import type { Decision, IncidentAnchor } from '../../src/model/decision.ts'
import type { Incident } from '../../src/model/incident.ts'
import { CHANDIPUR, numbered, WONSAN, WONSAN_AGAIN, WONSAN_EMPTIED, WONSAN_EVENING, WONSAN_LATE, WONSAN_REVISED } from './articles.ts'
import { OPENING_MS } from './database.ts'

const anchorOf = ({ id, links }: Incident): IncidentAnchor => ({ id, events: links.map(({ anchor }) => anchor) })

/** What every archive promises of decisions and of articles that are taken in again. */
export const decisionsContract = (name: string, open: () => Promise<Database>): void => {
  describe(`${name}: decisions and revisions`, () => {
    let world: World
    let db: Database
    let archive: Archive
    let journal: JournalEntry[]
    /** What the reader is given: a test may change it, as a new version of the reader would. */
    let seen: (entry: ArticleEntry) => ArticleEntry['article']

    const openAnew = async (version = 'v1'): Promise<void> => {
      const readAll = async (entries: readonly ArticleEntry[]) => entries.map((entry) => read(seen(entry), { world }))
      archive = await openArchive(db, { world, read: readAll, version })
    }
    const append = async (...entries: JournalEntry[]) => {
      const first = journal.length + 1
      journal.push(...entries)
      const results = await archive.apply(numbered(entries, first))
      await archive.settle()
      return results
    }
    const decide = async (decision: Decision) => {
      const [result] = await append({ kind: 'decision', at: '2026-03-10T00:00:00.000Z', by: 'ada', decision })
      if (result?.kind !== 'decision') throw new Error('got no result of the decision')
      return result
    }
    const rebuild = async (): Promise<void> => {
      await archive.clear()
      await archive.apply(numbered(journal))
      await archive.leadOn()
      await archive.settle()
    }
    /** The articles of each incident, by id. */
    const incidents = async (): Promise<Record<string, string[]>> => {
      const { items } = await archive.incidents({ limit: 1000 })
      const all = await Promise.all(items.map(({ id }) => archive.incident(id)))
      return Object.fromEntries(all.map((incident) => [incident!.id, incident!.reports.map(({ article }) => article).sort()]))
    }
    const homeOf = async (article: string): Promise<Incident> => {
      const found = Object.entries(await incidents()).find(([, articles]) => articles.includes(article))
      return (await archive.incident(found![0]))!
    }
    const field = ({ fields }: Incident, name: string) => fields.find((one) => one.field === name)!

    beforeAll(async () => {
      world = loadWorld()
      db = await open()
    }, OPENING_MS)
    afterAll(() => db.close())
    beforeEach(async () => {
      await db.execute('drop schema public cascade; create schema public')
      journal = []
      seen = (entry) => entry.article
      await openAnew()
    })

    it('merges two incidents, leads the old id on, and takes it back as it was', async () => {
      await append(WONSAN, WONSAN_EVENING, CHANDIPUR)
      const before = await incidents()
      const [into, from] = [await homeOf('ka1'), await homeOf('kc1')]
      expect(into.id).not.toBe(from.id)
      const decision: Decision = { op: 'merge', into: anchorOf(into), from: anchorOf(from), because: 'one salvo' }
      expect(await archive.objection(decision)).toBeNull()
      expect(await decide(decision)).toEqual({ kind: 'decision', seq: 4, incidents: [into.id, from.id], problem: null })
      const merged = (await archive.incident(from.id))!
      expect(merged.id).toBe(into.id)
      expect(merged.formerIds).toEqual([from.id])
      expect(merged.links.find(({ anchor }) => anchor.article === 'kc1')).toMatchObject({ score: 1, decision: 4 })
      expect(await archive.objection(decision)).toBe(`both are incident ${into.id} already`)
      await rebuild()
      expect((await archive.incident(from.id))!.id).toBe(into.id)
      expect(await archive.remerge()).toEqual({ changed: 0 })
      await rebuild()
      await decide({ op: 'undo', entry: 4 })
      expect(await incidents()).toEqual(before)
      expect((await archive.incident(from.id))!.formerIds).toEqual([])
      expect(await archive.objection({ op: 'undo', entry: 4 })).toBe('entry 4 was taken back by entry 5')
      expect(await archive.objection({ op: 'undo', entry: 5 })).toMatch(/^entry 5 takes back another decision/)
      expect(await archive.objection({ op: 'undo', entry: 1 })).toBe('entry 1 of the journal is no decision')
      await rebuild()
      expect(await incidents()).toEqual(before)
    })

    it('takes a merge back after everything was merged anew', async () => {
      await append(WONSAN, CHANDIPUR)
      const before = await incidents()
      await decide({ op: 'merge', into: anchorOf(await homeOf('ka1')), from: anchorOf(await homeOf('kb1')), because: null })
      expect(await archive.remerge()).toEqual({ changed: 0 })
      expect(Object.keys(await incidents())).toHaveLength(1)
      await decide({ op: 'undo', entry: 3 })
      expect(await incidents()).toEqual(before)
    })

    it('lists a decision whose value is none, and goes on without it', async () => {
      await append(WONSAN, WONSAN_AGAIN)
      const incident = await homeOf('ka1')
      const wrong: readonly (readonly [field: string, value: unknown])[] = [
        ['date', 7],
        ['rangeKm', 'far'],
        ['launchArea', { lat: 1 }],
        ['zone', 3],
        ['no such field', {}],
        ['constructor', 'x'],
      ]
      for (const [field, value] of wrong) {
        const decision: Decision = { op: 'correct', incident: anchorOf(incident), field, value, because: 'by a program' }
        expect(await archive.objection(decision)).toContain('expected')
        expect(await decide(decision)).toMatchObject({ incidents: [], problem: expect.stringContaining('expected') as string })
      }
      expect((await archive.stats()).decisions.notApplying).toHaveLength(wrong.length)
      expect((await homeOf('ka1')).fields).toEqual(incident.fields)
      await decide({ op: 'correct', incident: anchorOf(incident), field: 'rangeKm', value: { value: 640 }, because: 'the right way' })
      await rebuild()
      expect(field(await homeOf('ka1'), 'rangeKm').values[0]!.value).toEqual({ value: 640 })
    })

    it('splits an event off for good, whatever comes later', async () => {
      await append(WONSAN, WONSAN_AGAIN)
      const whole = await homeOf('ka1')
      expect(whole.reports).toHaveLength(2)
      const off = whole.links.filter(({ anchor }) => anchor.article === 'ka2').map(({ anchor }) => anchor)
      const decision: Decision = { op: 'split', incident: anchorOf(whole), events: off, because: null }
      await decide(decision)
      expect((await homeOf('ka1')).id).toBe(whole.id)
      expect((await homeOf('ka2')).id).not.toBe(whole.id)
      expect(await archive.objection(decision)).toBe('they are apart already')
      await append(WONSAN_LATE)
      expect((await homeOf('ka2')).id).not.toBe((await homeOf('ka1')).id)
      const apart = await incidents()
      expect(await archive.remerge()).toEqual({ changed: 0 })
      await rebuild()
      expect(await incidents()).toEqual(apart)
    })

    it('splits the founding event off under an id of its own: the old one stays with the rest', async () => {
      await append(WONSAN, WONSAN_AGAIN)
      const whole = await homeOf('ka1')
      const off = whole.links.filter(({ anchor }) => anchor.article === 'ka1').map(({ anchor }) => anchor)
      await decide({ op: 'split', incident: anchorOf(whole), events: off, because: null })
      expect((await homeOf('ka2')).id).toBe(whole.id)
      expect((await homeOf('ka1')).id).toBe(`${whole.id}-2`)
    })

    it('moves an event from one incident to another', async () => {
      await append(WONSAN, WONSAN_AGAIN, CHANDIPUR)
      const [from, to] = [await homeOf('ka1'), await homeOf('kb1')]
      const event = from.links.find(({ anchor }) => anchor.article === 'ka2')!.anchor
      await decide({ op: 'move', event, from: anchorOf(from), to: anchorOf(to), because: null })
      const moved = await incidents()
      expect(moved).toEqual({ [from.id]: ['ka1'], [to.id]: ['ka2', 'kb1'] })
      await rebuild()
      expect(await incidents()).toEqual(moved)
      await decide({ op: 'undo', entry: 4 })
      expect(await incidents()).toEqual({ [from.id]: ['ka1', 'ka2'], [to.id]: ['kb1'] })
    })

    it('keeps corrections, notes, grades, rejections and claims by hand with their incident, through a rebuild', async () => {
      await append(WONSAN, WONSAN_LATE)
      const incident = anchorOf(await homeOf('ka1'))
      const origin = (await homeOf('ka1')).origins[0]!.id
      const claim = field(await homeOf('ka1'), 'rangeKm')
        .values.flatMap(({ claims }) => claims)
        .find(({ anchor }) => anchor.article === 'ka3')!
      await decide({ op: 'correct', incident, field: 'apogeeKm', value: { value: 50 }, because: 'Tokyo told so' })
      await decide({ op: 'note', incident, text: 'ask again on Monday' })
      await decide({ op: 'grade', origin, reliability: 'B', because: null })
      await decide({ op: 'reject', claim: claim.anchor, because: 'misread' })
      await decide({
        op: 'claim',
        incident,
        field: 'rangeKm',
        value: { value: 440 },
        words: null,
        source: 'a trawler',
        url: null,
        at: null,
      })
      const look = async () => {
        const now = await homeOf('ka1')
        return {
          apogee: field(now, 'apogeeKm').values[0]!.value,
          notes: now.notes.map(({ text, by }) => `${by}: ${text}`),
          grade: now.origins.find(({ id }) => id === origin)!.reliability,
          rejected: field(now, 'rangeKm')
            .values.flatMap(({ claims }) => claims)
            .filter(({ rejected }) => rejected).length,
          byHand: field(now, 'rangeKm')
            .values.flatMap(({ claims }) => claims)
            .filter(({ byHand }) => byHand).length,
        }
      }
      const decided = { apogee: { value: 50 }, notes: ['ada: ask again on Monday'], grade: 'B', rejected: 1, byHand: 1 }
      expect(await look()).toEqual(decided)
      await rebuild()
      expect(await look()).toEqual(decided)
      for (const entry of [3, 4, 5, 6, 7]) await decide({ op: 'undo', entry })
      expect(await look().catch(() => 'no apogee')).toBe('no apogee')
      expect((await archive.stats()).decisions).toEqual({ applied: 0, notApplying: [] })
    })

    it('lists decisions that a changed reading leaves without their events; ids of before still lead somewhere', async () => {
      await append(WONSAN, CHANDIPUR, WONSAN_EVENING)
      const [wonsan, chandipur] = [await homeOf('ka1'), await homeOf('kb1')]
      await decide({ op: 'note', incident: anchorOf(wonsan), text: 'kept' })
      await decide({ op: 'note', incident: anchorOf(chandipur), text: 'lost' })
      // A reader that finds nothing in one article, and everything some words later in the others.
      seen = ({ article }) => ({ ...article, text: article.id === 'b1' ? article.text.replace(/./g, 'x') : article.text })
      await openAnew('v2')
      expect(await archive.outdated()).toBe(true)
      await rebuild()
      expect(await archive.outdated()).toBe(false)
      const { decisions } = await archive.stats()
      expect(decisions).toEqual({
        applied: 1,
        notApplying: [{ seq: 5, problem: `none of the events that named incident ${chandipur.id} is found any more` }],
      })
      expect((await archive.incident(wonsan.id))!.notes.map(({ text }) => text)).toEqual(['kept'])
    })

    it('keeps both revisions of an article, and what the first one told as corrected by the second', async () => {
      await append(WONSAN)
      const before = await homeOf('ka1')
      const [again] = await append(WONSAN_REVISED)
      expect(again).toMatchObject({ revision: 2, known: false, incidents: [{ id: before.id, isNew: false }] })
      const stored = await archive.article('ka1')
      expect(stored.map(({ revision, report }) => [revision, report.article.text])).toEqual([
        [1, WONSAN.article.text],
        [2, WONSAN_REVISED.article.text],
      ])
      const after = await homeOf('ka1')
      expect(after.id).toBe(before.id)
      expect(after.reports.find(({ article }) => article === 'ka1')!.revision).toBe(2)
      const ranges = field(after, 'rangeKm').values.map(({ value, relation }) => [(value as { value: number }).value, relation])
      expect(ranges).toEqual([
        [600, 'preferred'],
        [430, 'correction'],
      ])
      expect(await append(WONSAN_REVISED)).toMatchObject([{ known: true, revision: 2 }])
    })

    it('takes an incident away when a new revision no longer tells of it, and keeps the id leading where it can', async () => {
      await append(WONSAN)
      const { id } = await homeOf('ka1')
      await append(WONSAN_EMPTIED)
      expect(await incidents()).toEqual({})
      expect(await archive.incident(id)).toBeNull()
      await append(WONSAN_REVISED)
      expect((await archive.incident(id))!.reports).toHaveLength(1)
    })

    it('finds the events of a decision again in a later revision', async () => {
      await append(WONSAN, WONSAN_AGAIN)
      const whole = await homeOf('ka1')
      const off = whole.links.filter(({ anchor }) => anchor.article === 'ka1').map(({ anchor }) => anchor)
      await decide({ op: 'split', incident: anchorOf(whole), events: off, because: null })
      await decide({ op: 'note', incident: anchorOf(await homeOf('ka1')), text: 'apart' })
      await append(WONSAN_REVISED)
      const revised = await homeOf('ka1')
      expect(revised.reports.map(({ article }) => article)).toEqual(['ka1'])
      expect(revised.notes.map(({ text }) => text)).toEqual(['apart'])
      expect((await archive.stats()).decisions.notApplying).toEqual([])
    })
  })
}
