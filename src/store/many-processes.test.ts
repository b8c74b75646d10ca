import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newDatabase, POSTGRES } from '../../test/contract/postgres-database.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { openStore } from './open-store.ts'

const folder = temporaryFolders()

const run = async (args: readonly string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/store-child.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (err += String(chunk)))
  await once(child, 'close')
  return { out, err, acknowledged: [...out.matchAll(/^(?:added|known) (\d+)$/gm)].map(([, n]) => Number(n)) }
}

// Needs a server: set GROUNDTRACK_TEST_POSTGRES, as .ci/run does.
test.skipIf(POSTGRES === undefined)(
  'with a database server, several processes add at once and none loses a row',
  async () => {
    const data = join(folder(), 'data')
    const database = await newDatabase(POSTGRES!)
    const results = await Promise.all([0, 100, 200].map((from) => run([data, String(from), String(from + 40), database])))
    for (const { err, out } of results) {
      expect(err).toBe('')
      expect(out).toContain('closed')
    }
    expect(results.flatMap(({ acknowledged }) => acknowledged)).toHaveLength(120)
    const store = await openStore(data, { database, readers: 0 })
    const stats = await store.stats()
    expect(stats).toMatchObject({ articles: 120, revisions: 120, entries: 121 })
    const before = (await store.incidents({ limit: 1000 })).items
    await store.rebuild()
    expect((await store.incidents({ limit: 1000 })).items).toEqual(before)
    await store.close()
  },
  240_000,
)

test('with the database in the folder, of two processes one is told to wait and the other loses nothing', async () => {
  const data = join(folder(), 'data')
  await (await openStore(data, { readers: 0 })).close()
  const results = await Promise.all([0, 100].map((from) => run([data, String(from), String(from + 20)])))
  const done = results.filter(({ out }) => out.includes('closed'))
  const refused = results.filter(({ err }) => err.includes('another process has open (process '))
  expect(done.length).toBeGreaterThan(0)
  expect(done.length + refused.length).toBe(2)
  const store = await openStore(data, { readers: 0 })
  expect((await store.stats()).articles).toBe(20 * done.length)
  await store.close()
}, 240_000)
