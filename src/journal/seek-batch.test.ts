import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { articleEntry } from '../../test/article-entry.ts'
import { all } from '../../test/contract/journal.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import type { ArticleEntry } from './journal.ts'
import { openJournal, openJournalReader } from './open-journal.ts'
import { seekBatch } from './seek-batch.ts'

const folder = temporaryFolders()
const COUNT = 900
let at = ''
beforeAll(async () => {
  at = folder()
  const journal = await openJournal(at)
  // Batches of one to five, lines of very different lengths: about 4 MB.
  for (let seq = 1; seq <= COUNT;) {
    const length = Math.min(1 + (seq % 5), COUNT + 1 - seq)
    await journal.append(Array.from({ length }, (_, i) => articleEntry(`${seq + i} ${'x'.repeat(((seq + i) * 7919) % 10_000)}`)))
    seq += length
  }
  await journal.close()
})

test('reading from any number on gives that entry and all after it', async () => {
  for (let from = 1; from <= COUNT + 1; from += 37) {
    const entries = await all(openJournalReader(at), from)
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: COUNT + 1 - from }, (_, i) => from + i))
    for (const { seq, entry } of entries) expect((entry as ArticleEntry).article.text.startsWith(`${seq} `)).toBe(true)
  }
})

test('not much is read before it', async () => {
  const handle = await open(join(at, '000000000001.journal'), 'r')
  try {
    expect(await seekBatch(handle, 1)).toBeNull()
    const { size } = await handle.stat()
    const near = await seekBatch(handle, COUNT)
    expect(near!.next).toBeLessThanOrEqual(COUNT)
    expect(size - near!.offset).toBeLessThan(600_000)
  } finally {
    await handle.close()
  }
})
