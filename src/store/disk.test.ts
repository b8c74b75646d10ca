import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inventedReports } from '../../bench/invented-reports.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { openStore } from './open-store.ts'
import type { Store } from './store.ts'

const folder = temporaryFolders()
const add = async (store: Store, from: number, to: number): Promise<number> => {
  let added = 0
  for await (const _ of store.add(inventedReports(from, to))) added++
  return added
}

/** A disk of 120 megabytes, where this user may make one. */
const smallDisk = (): string | null => {
  const at = folder()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', at])
  return status === 0 ? at : null
}
const disk = smallDisk()
afterAll(() => void (disk && spawnSync('umount', ['-l', disk])))

describe('a full disk', { timeout: 180_000 }, () => {
  test.skipIf(disk === null)('is told, with what is safe; nothing is lost, and with room it goes on', async () => {
    const data = join(disk!, 'data')
    const store = await openStore(data, { readers: 0 })
    expect(await add(store, 0, 10)).toBe(10)
    const { bavail, bsize } = statfsSync(disk!)
    writeFileSync(join(disk!, 'filler'), Buffer.alloc(bavail * bsize - 1_500_000))
    let acknowledged = 10
    const error: unknown = await (async () => {
      for (; acknowledged < 3000; acknowledged += 32) await add(store, acknowledged, acknowledged + 32)
    })().catch((e: unknown) => e)
    expect(error).toMatchObject({ code: expect.stringMatching(/^(?:disk|full)$/) as string })
    expect((error as Error).message).toMatch(/(?:in the journal and safe|Nothing of it was taken in)/)
    await store.close().catch(() => {})
    const again = await openStore(data, { readers: 0 }).catch((e: unknown) => e as Error)
    if (again instanceof Error) expect(again.message).toMatch(/Free some room|free some room/)
    else await again.close().catch(() => {})
    rmSync(join(disk!, 'filler'))
    const roomy = await openStore(data, { readers: 0 })
    expect((await roomy.stats()).articles).toBeGreaterThanOrEqual(acknowledged)
    expect(await add(roomy, 5000, 5010)).toBe(10)
    await roomy.close()
  })
})

describe('a folder that may not be written to', { timeout: 60_000 }, () => {
  test.skipIf(process.platform === 'win32')('is told', async () => {
    const data = join(folder(), 'data')
    await (await openStore(data, { readers: 0 })).close()
    const child = spawnSync(process.execPath, ['--import', 'tsx', 'test/store-child.ts', data, '0', '1'], {
      encoding: 'utf8',
      ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534, env: { ...process.env, HOME: '/nonexistent' } } : {}),
    })
    expect(child.status).not.toBe(0)
    expect(child.stderr).toContain('got a refusal to write')
    expect(child.stderr).toContain('Change its permissions, or give another folder with --data.')
  })
})

describe('a damaged journal', { timeout: 120_000 }, () => {
  test('is told with both ways back; what can be read is kept', async () => {
    const data = join(folder(), 'data')
    const store = await openStore(data, { readers: 0 })
    await add(store, 0, 6)
    await add(store, 6, 8)
    await store.close()
    const [file] = readdirSync(join(data, 'journal')).filter((name) => name.endsWith('.journal'))
    const segment = join(data, 'journal', file!)
    const bytes = readFileSync(segment)
    const at = bytes.indexOf('Bulletin 2')
    bytes[at] = 'b'.charCodeAt(0)
    writeFileSync(segment, bytes)
    const error = await openStore(data, { readers: 0 }).catch((e: unknown) => e as Error)
    expect((error as Error).message).toMatch(/Restore a backup .*rebuild --salvage/)
    const salvaged = await openStore(data, { readers: 0, salvage: true })
    expect(salvaged.notes.join(' ')).toMatch(/^Lost from the journal: .*entry 4 /)
    const { entries, articles } = await salvaged.rebuild()
    expect([entries, articles]).toEqual([9, 7])
    await salvaged.close()
  })
})
