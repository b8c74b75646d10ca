import { existsSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHANDIPUR, WONSAN, WONSAN_AGAIN, WONSAN_LATE } from '../../test/contract/articles.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import type { ArticleEntry } from '../journal/journal.ts'
import { openJournal } from '../journal/open-journal.ts'
import { openStore } from './open-store.ts'
import type { Added, Incoming, Store } from './store.ts'

const folder = temporaryFolders()
const incoming = (...entries: ArticleEntry[]): Incoming[] => entries.map(({ article, notes }) => ({ input: article, notes }))
const addAll = async (store: Store, articles: Iterable<Incoming>): Promise<Added[]> => {
  const results: Added[] = []
  for await (const added of store.add(articles)) results.push(added)
  return results
}
const all = async (store: Store) => (await store.incidents({ limit: 1000 })).items

describe('a store', { timeout: 120_000 }, () => {
  let data: string

  beforeAll(async () => {
    data = folder()
    const store = await openStore(data)
    expect(store.notes).toEqual([])
    const added = await addAll(store, incoming(WONSAN, CHANDIPUR, WONSAN_AGAIN))
    expect(added.map(({ seq, known, revision }) => ({ seq, known, revision }))).toEqual(
      [2, 3, 4].map((seq) => ({ seq, known: false, revision: 1 })),
    )
    await store.close()
  }, 120_000)

  test('knows a text again and writes nothing; two revisions in one go are two', async () => {
    const store = await openStore(data)
    const again = await addAll(store, incoming(WONSAN, CHANDIPUR))
    expect(again.map(({ known, seq, incidents }) => [known, seq, incidents.length])).toEqual([
      [true, 2, 1],
      [true, 3, 1],
    ])
    const url = 'https://wire.example/twice'
    const twice = ['two', 'three'].map((count) => ({ input: { url, text: `Iran fired ${count} missiles from Semnan on 3 May 2026.` } }))
    expect((await addAll(store, [...twice, twice[0]!, twice[0]!])).map(({ revision, known }) => [revision, known])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [3, true],
    ])
    expect((await store.stats()).entries).toBe(7)
    await store.close()
  })

  test('a second process gets an error that names the first', async () => {
    const store = await openStore(data)
    const error = await openStore(data).catch((e: unknown) => e)
    expect(error).toMatchObject({ name: 'StoreError', code: 'locked' })
    expect((error as Error).message).toContain(`process ${process.pid} `)
    await store.close()
  })

  test('what the archive lacks is applied from the journal at opening', async () => {
    const journal = await openJournal(join(data, 'journal'))
    await journal.append([WONSAN_LATE])
    await journal.close()
    const store = await openStore(data)
    expect(store.notes).toEqual(['1 entry of the journal was not yet in the archive; it is now.'])
    expect((await all(store)).find(({ actor }) => actor === 'North Korea')!.reports).toBe(3)
    await store.close()
  })

  test('a rebuild gives the same incidents under the same ids', async () => {
    const store = await openStore(data)
    const before = await all(store)
    const stats = await store.stats()
    const rebuilt = await store.rebuild()
    expect(rebuilt).toMatchObject({ entries: stats.entries, articles: stats.articles, notApplying: [], lost: [] })
    expect(await all(store)).toEqual(before)
    await store.close()
  })

  test.each([
    ['control file cut short', (database: string) => truncateSync(join(database, 'global/pg_control'), 100)],
    ['write-ahead log gone', (database: string) => rmSync(join(database, 'pg_wal'), { recursive: true })],
    ['tables gone', (database: string) => rmSync(join(database, 'base'), { recursive: true })],
    ['everything gone', (database: string) => rmSync(database, { recursive: true })],
  ])('a damaged database (%s) is moved aside and made anew', async (name, damage) => {
    const store = await openStore(data)
    const before = await all(store)
    await store.close()
    damage(join(data, 'archive'))
    const again = await openStore(data)
    if (name !== 'everything gone') {
      expect(again.notes[0]).toMatch(/^The archive could not be used \(.+\); it is made anew from the journal\. What was there is kept in /)
      const [aside] = readdirSync(data).filter((file) => file.startsWith('archive.damaged-'))
      rmSync(join(data, aside!), { recursive: true })
    }
    expect(await all(again)).toEqual(before)
    await again.close()
    expect(existsSync(join(data, 'archive-is-open'))).toBe(false)
  })

  test('a database that was not closed is looked at', async () => {
    writeFileSync(join(data, 'archive-is-open'), 'another run of the machine')
    const store = await openStore(data)
    expect(store.notes).toEqual(['The archive was not closed the last time; it was looked through and is whole.'])
    await store.close()
  })
})
