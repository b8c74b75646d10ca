import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleEntry, Journal, JournalEntry, JournalReader, Numbered } from '../../src/journal/journal.ts'
import { articleEntry } from '../article-entry.ts'

/** All entries of a journal, or those from a number on. */
export const all = async (journal: JournalReader, from?: number): Promise<Numbered[]> => {
  const found: Numbered[] = []
  for await (const numbered of journal.entries(from)) found.push(numbered)
  return found
}

const entry: fc.Arbitrary<JournalEntry> = fc.oneof(
  // Any code units: half of a surrogate pair too.
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => articleEntry(text)),
  fc.constantFrom('0.1.0', '0.2.0').map((version): JournalEntry => ({ kind: 'reading', at: '2026-11-23T08:00:00Z', version })),
  fc.integer({ min: 1, max: 99 }).map((undone): JournalEntry => ({
    kind: 'decision',
    at: '2026-11-23T08:00:00Z',
    by: 'Kim\n"the desk"',
    decision: { op: 'undo', entry: undone },
  })),
)

/** What every journal keeps to. `make` gives an empty one; `reopen`, where it outlives closing, the same one again. */
export const journalContract = (name: string, make: () => Promise<Journal>, reopen?: () => Promise<Journal>): void => {
  describe(`contract of a journal: ${name}`, () => {
    let journal: Journal
    beforeEach(async () => void (journal = await make()))
    afterEach(() => journal.close())

    test('an empty one has no entry', async () => {
      expect(await journal.last()).toBe(0)
      expect(await all(journal)).toEqual([])
    })

    test('numbers count from 1; append gives that of the last', async () => {
      expect(await journal.append([articleEntry('a')])).toBe(1)
      expect(await journal.append([articleEntry('b'), articleEntry('c')])).toBe(3)
      expect(await journal.last()).toBe(3)
      expect((await all(journal)).map(({ seq, entry }) => [seq, (entry as ArticleEntry).article.text])).toEqual([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ])
    })

    test('an empty list adds nothing', async () => {
      await journal.append([articleEntry('a')])
      expect(await journal.append([])).toBe(1)
      expect(await all(journal)).toHaveLength(1)
    })

    test.each([
      [-1, [1, 2, 3]],
      [1, [1, 2, 3]],
      [2, [2, 3]],
      [3, [3]],
      [4, []],
      [99, []],
    ])('entries from %i on', async (from, seqs) => {
      await journal.append([articleEntry('a')])
      await journal.append([articleEntry('b'), articleEntry('c')])
      expect((await all(journal, from)).map(({ seq }) => seq)).toEqual(seqs)
    })

    test('additions at the same time each stay together, in order', async () => {
      const lasts = await Promise.all(Array.from({ length: 20 }, (_, i) => journal.append([articleEntry(`${i}a`), articleEntry(`${i}b`)])))
      expect(lasts).toEqual(Array.from({ length: 20 }, (_, i) => 2 * i + 2))
      expect((await all(journal)).map(({ entry }) => (entry as ArticleEntry).article.text)).toEqual(
        Array.from({ length: 20 }, (_, i) => [`${i}a`, `${i}b`]).flat(),
      )
    })

    test('an entry is what it was when it was added', async () => {
      const mine = articleEntry('as it was')
      await journal.append([mine])
      mine.article.text = 'changed'
      const [first] = await all(journal)
      expect((first!.entry as ArticleEntry).article.text).toBe('as it was')
    })

    test('any entries come back as they were', async () => {
      let before = 0
      await fc.assert(
        fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 5 }), async (entries) => {
          const last = await journal.append(entries)
          expect(last).toBe(before + entries.length)
          expect(await all(journal, before + 1)).toEqual(entries.map((entry, i) => ({ seq: before + 1 + i, entry })))
          before = last
        }),
        { numRuns: 40 },
      )
      if (!reopen) return
      const was = await all(journal)
      await journal.close()
      journal = await reopen()
      expect(await all(journal)).toEqual(was)
    })

    test('nothing is added after closing', async () => {
      await journal.append([articleEntry('a')])
      await journal.close()
      await expect(journal.append([articleEntry('b')])).rejects.toMatchObject({ code: 'closed' })
    })
  })
}
