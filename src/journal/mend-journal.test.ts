import fc from 'fast-check'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { articleEntry } from '../../test/article-entry.ts'
import { all } from '../../test/contract/journal.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import type { ArticleEntry } from './journal.ts'
import { mendJournal, sayUnreadable, surveyJournal } from './mend-journal.ts'
import { openJournal, openJournalReader } from './open-journal.ts'

const folder = temporaryFolders()
const COUNT = 20
let whole = ''

beforeAll(async () => {
  whole = folder()
  const journal = await openJournal(whole, { segmentBytes: 1200 })
  for (let i = 0; i < COUNT; i += 2) await journal.append([articleEntry(`text ${i + 1}`), articleEntry(`text ${i + 2}`)])
  await journal.close()
})

const copy = (): string => {
  const to = folder()
  cpSync(whole, to, { recursive: true })
  return to
}
const files = (at: string): string[] =>
  readdirSync(at)
    .filter((name) => name.endsWith('.journal'))
    .sort()

/** After mending: the numbers without a gap, each with the text it had or lost, and open for more. */
const mended = async (at: string): Promise<number[]> => {
  const survey = await mendJournal(at)
  const entries = await all(openJournalReader(at))
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1))
  const lost = entries.flatMap(({ seq, entry }) => {
    if (entry.kind === 'lost') return [seq]
    expect((entry as ArticleEntry).article.text).toBe(`text ${seq}`)
    return []
  })
  expect(entries.length - lost.length).toBe(survey.readable)
  expect(await surveyJournal(at)).toEqual({ readable: entries.length, last: entries.length, unreadable: [] })
  const journal = await openJournal(at)
  expect(await journal.append([articleEntry('more')])).toBe(entries.length + 1)
  await journal.close()
  return lost
}

describe('a damaged journal', () => {
  test('there are several files to damage', () => expect(files(whole).length).toBeGreaterThan(3))

  test('a flipped bit in the middle: the error names file, byte and ways back; mending loses that one entry alone', async () => {
    const at = copy()
    const file = join(at, files(at)[1]!)
    const bytes = readFileSync(file)
    const where = bytes.indexOf('text 8')
    bytes[where]! ^= 1
    writeFileSync(file, bytes)
    const error = await all(openJournalReader(at)).catch((e: unknown) => e as Error)
    expect((error as Error).message).toMatch(
      /000000000007\.journal, byte \d+: got an entry whose checksum is [0-9a-f]{8}; expected [0-9a-f]{8}.*Entry 8 cannot be read there\. .*groundtrack restore FILE.*groundtrack rebuild --salvage/,
    )
    const survey = await surveyJournal(at)
    expect(survey).toMatchObject({ readable: COUNT - 1, last: COUNT, unreadable: [{ file, from: 8, to: 8 }] })
    expect(sayUnreadable(survey.unreadable[0]!)).toMatch(/^000000000007\.journal, bytes \d+ to \d+: entry 8 \(got an entry whose checksum/)
    expect(await mended(at)).toEqual([8])
    expect(readFileSync(`${file}.damaged`)).toEqual(bytes)
  })

  test('a file that is gone is told by its number, and mending goes on without it', async () => {
    const at = copy()
    rmSync(join(at, files(at)[1]!))
    await expect(all(openJournalReader(at))).rejects.toThrow('expected the file that begins with entry 7')
    expect(await mended(at)).toEqual([7, 8, 9, 10, 11, 12])
  })

  test('the first file too, and opening says so', async () => {
    const at = copy()
    rmSync(join(at, files(at)[0]!))
    await expect(openJournal(at)).rejects.toThrow('expected the file that begins with entry 1')
    expect(await mended(at)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('whatever happens to its bytes, it can be mended, and what was not touched stays', async () => {
    const names = files(whole)
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 400 }), fc.nat(500), async (which, where, garbage, gone) => {
        const at = copy()
        const index = which % names.length
        const bytes = readFileSync(join(at, names[index]!))
        const from = where % bytes.length
        writeFileSync(join(at, names[index]!), Buffer.concat([bytes.subarray(0, from), garbage, bytes.subarray(from + gone)]))
        const lost = await mended(at)
        const range = [index * 6 + 1, index * 6 + 6]
        expect(lost.every((seq) => seq >= range[0]! && seq <= range[1]!)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('a whole one stays as it is, byte for byte', async () => {
    const at = copy()
    const before = files(at).map((name) => readFileSync(join(at, name), 'utf8'))
    await mendJournal(at)
    expect(files(at).map((name) => readFileSync(join(at, name), 'utf8'))).toEqual(before)
    expect(existsSync(join(at, `${files(at)[0]!}.damaged`))).toBe(false)
  })
})
