import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { articleEntry } from '../../test/article-entry.ts'
import { all } from '../../test/contract/journal.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { backUp } from './backup.ts'
import type { Numbered } from './journal.ts'
import { openJournal, openJournalReader } from './open-journal.ts'
import { restoreBackup } from './restore-backup.ts'

const folder = temporaryFolders()
let at = ''
let entries: Numbered[] = []
beforeAll(async () => {
  at = join(folder(), 'journal')
  const journal = await openJournal(at, { segmentBytes: 50_000 })
  await journal.append(Array.from({ length: 450 }, (_, i) => articleEntry(`text ${i}\u2028\r\n Wŏnsan`)))
  await journal.close()
  entries = await all(openJournalReader(at))
})

describe.each(['backup.jsonl', 'backup.gz'])('%s', (name) => {
  test('brings all entries back, under their numbers', async () => {
    const file = join(folder(), name)
    expect(await backUp(openJournalReader(at), file)).toBe(450)
    const to = join(folder(), 'data', 'journal')
    const seen: number[] = []
    expect(await restoreBackup(file, to, { onEntry: (seq) => seen.push(seq) })).toEqual({ entries: 450, setAside: null })
    expect(await all(openJournalReader(to))).toEqual(entries)
    expect(seen.at(-1)).toBe(450)
    expect(readdirSync(join(to, '..'))).toEqual(['journal'])
  })

  test('cut anywhere or changed, nothing is restored and the reason told', async () => {
    const file = join(folder(), name)
    await backUp(openJournalReader(at), file)
    const bytes = readFileSync(file)
    const changed = Buffer.from(bytes)
    changed[Math.floor(bytes.length / 2)]! ^= 4
    const lineEnd = name.endsWith('.gz') ? bytes.length - 9 : bytes.lastIndexOf('\n', bytes.length - 2) + 1
    for (const broken of [
      bytes.subarray(0, 0),
      bytes.subarray(0, 30),
      bytes.subarray(0, bytes.length - 1),
      bytes.subarray(0, lineEnd),
      changed,
    ]) {
      writeFileSync(file, broken)
      const to = join(folder(), 'journal')
      await expect(restoreBackup(file, to)).rejects.toMatchObject({
        code: 'backup',
        message: expect.stringContaining('Nothing was changed') as string,
      })
      expect(readdirSync(join(to, '..'))).toEqual([])
    }
  })
})

test('a journal that is there is not written over, but set aside when asked', async () => {
  const file = join(folder(), 'b')
  await backUp(openJournalReader(at), file)
  const to = join(folder(), 'journal')
  const old = await openJournal(to)
  await old.append([articleEntry('old')])
  await expect(restoreBackup(file, to)).rejects.toMatchObject({ code: 'exists' })
  await expect(restoreBackup(file, to, { replace: true })).rejects.toMatchObject({ code: 'locked' })
  await old.close()
  const { setAside } = await restoreBackup(file, to, { replace: true, now: () => new Date('2026-11-23T08:30:00.5Z') })
  expect(setAside).toBe(`${to}.replaced-2026-11-23T083000Z`)
  expect(await all(openJournalReader(setAside!))).toHaveLength(1)
  expect(await all(openJournalReader(to))).toEqual(entries)
})

test('a backup writes over nothing and leaves nothing half done', async () => {
  const into = folder()
  const file = join(into, 'b.gz')
  writeFileSync(file, 'mine')
  await expect(backUp(openJournalReader(at), file)).rejects.toMatchObject({ code: 'exists' })
  expect(readFileSync(file, 'utf8')).toBe('mine')
  await expect(backUp(openJournalReader(at), join(into, 'none', 'b'))).rejects.toThrow('b: got')
  expect(readdirSync(into)).toEqual(['b.gz'])
  expect(existsSync(`${file}.unfinished`)).toBe(false)
})

test('what is no backup is told', async () => {
  const file = join(folder(), 'b')
  await expect(restoreBackup(file, join(folder(), 'journal'))).rejects.toThrow('no readable file (ENOENT)')
  writeFileSync(file, 'words\n')
  await expect(restoreBackup(file, join(folder(), 'journal'))).rejects.toThrow('got "words"; expected the first line of a backup')
})
