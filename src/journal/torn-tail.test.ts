import fc from 'fast-check'
import { appendFileSync, cpSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { articleEntry } from '../../test/article-entry.ts'
import { all } from '../../test/contract/journal.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { openJournal, openJournalReader } from './open-journal.ts'
import { HEADER } from './segment.ts'

const folder = temporaryFolders()
const FILE = '000000000001.journal'
const BATCHES = [1, 3, 1, 2, 4]
let whole = ''
/** Bytes of the file after each addition, and the number of entries then. */
const marks: { size: number; last: number }[] = [{ size: HEADER.length, last: 0 }]

beforeAll(async () => {
  whole = folder()
  const journal = await openJournal(whole)
  for (const [i, length] of BATCHES.entries()) {
    await journal.append(Array.from({ length }, (_, j) => articleEntry(`text ${i}.${j} Wŏnsan\n${'x'.repeat(i * 20)}`)))
    marks.push({ size: readFileSync(join(whole, FILE)).length, last: await journal.last() })
  }
  await journal.close()
})

const copy = (): string => {
  const to = folder()
  cpSync(whole, to, { recursive: true })
  return to
}

/** Entries that must be there when the file was cut at this byte: those of all whole additions. */
const survivors = (size: number): number => marks.findLast((mark) => mark.size <= size)?.last ?? 0

const opened = async (at: string) => {
  const notices: string[] = []
  const journal = await openJournal(at, { notice: (text) => notices.push(text) })
  const entries = await all(journal)
  const added = await journal.append([articleEntry('after')])
  await journal.close()
  const reopened = await all(openJournalReader(at))
  return { entries, notices, added, reopened }
}

test('cut at any byte, all earlier additions survive whole, and more can be added', async () => {
  const bytes = readFileSync(join(whole, FILE))
  const original = await all(openJournalReader(whole))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (size) => {
      const at = copy()
      truncateSync(join(at, FILE), size)
      const last = survivors(size)
      const reader = openJournalReader(at)
      expect(await all(reader)).toEqual(original.slice(0, last))
      expect(await reader.last()).toBe(last)
      const { entries, notices, added, reopened } = await opened(at)
      expect(entries).toEqual(original.slice(0, last))
      expect(added).toBe(last + 1)
      expect(reopened).toHaveLength(last + 1)
      const clean = marks.some((mark) => mark.size === size)
      expect(notices).toHaveLength(clean || size < HEADER.length ? 0 : 1)
    }),
    { numRuns: 60, examples: [...marks.map(({ size }) => [size] as [number]), [0], [1], [bytes.length - 1]] },
  )
})

test('garbage behind the last entry is cut, told, and kept where it might have been an entry', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (garbage) => {
      const at = copy()
      appendFileSync(join(at, FILE), garbage)
      const { entries, notices } = await opened(at)
      expect(entries).toHaveLength(11)
      expect(notices).toHaveLength(1)
      const kept = readdirSync(at).filter((name) => name.includes('cut-at'))
      expect(kept).toHaveLength(garbage.includes(10) ? 1 : 0)
      if (kept[0]) expect(readFileSync(join(at, kept[0]))).toEqual(Buffer.from(garbage))
    }),
    { numRuns: 30 },
  )
})

test('a wrong checksum in the last addition alone is cut with a message that names file and byte', async () => {
  const at = copy()
  const bytes = readFileSync(join(at, FILE))
  bytes[bytes.length - 10]! ^= 1
  writeFileSync(join(at, FILE), bytes)
  const { entries, notices } = await opened(at)
  // It was the last of a batch of four.
  expect(entries).toHaveLength(7)
  expect(notices[0]).toContain(FILE)
  expect(notices[0]).toMatch(/checksum is [0-9a-f]{8}; expected [0-9a-f]{8}/)
  expect(notices[0]).toContain(`cut-at-${marks[4]!.size}`)
})

test('a batch whose pages came to the disk in another order is cut whole', async () => {
  const at = copy()
  const bytes = readFileSync(join(at, FILE))
  // The first line of the last batch was never written, the three others were.
  bytes.fill(0, marks[4]!.size, marks[4]!.size + 40)
  writeFileSync(join(at, FILE), bytes)
  expect((await opened(at)).entries).toHaveLength(7)
})

test('flipped bits anywhere before the last addition are damage: told, never cut', async () => {
  const size = marks.at(-2)!.size
  const bytes = readFileSync(join(whole, FILE))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const damaged = copy()
      const mine = Buffer.from(bytes)
      mine[at]! ^= 1 << bit
      writeFileSync(join(damaged, FILE), mine)
      const newer = { code: 'newer' }
      const error = await openJournal(damaged).catch((e: unknown) => e)
      if ((error as { code: string }).code !== 'newer') {
        expect(error).toMatchObject({ code: 'corrupt' })
        expect((error as Error).message).toContain(FILE)
        expect((error as Error).message).toMatch(/byte \d+: got .+; expected .+\. .*groundtrack restore/s)
        await expect(all(openJournalReader(damaged))).rejects.toMatchObject({ code: 'corrupt' })
      } else expect(error).toMatchObject(newer)
      expect(readFileSync(join(damaged, FILE))).toEqual(mine)
    }),
    { numRuns: 60 },
  )
})
