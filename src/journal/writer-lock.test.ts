import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { articleEntry } from '../../test/article-entry.ts'
import { all } from '../../test/contract/journal.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { JournalLocked } from './journal-error.ts'
import { openJournal, openJournalReader } from './open-journal.ts'
import { lockFolder } from './writer-lock.ts'

const folder = temporaryFolders()
const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

const writer = (...args: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/journal-child.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  return child
}
const locks = (at: string): string[] => readdirSync(at).filter((name) => name.endsWith('.lock'))

test('a second writer is told who the first is; readers read on', async () => {
  const at = folder()
  const child = writer(at, '65536', '10', '1000000')
  await once(child.stdout, 'data')
  const error = await openJournal(at, { waitMs: 20 }).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(JournalLocked)
  expect((error as JournalLocked).writer?.pid).toBe(child.pid)
  expect((error as JournalLocked).message).toContain(`process ${child.pid} on `)
  const reader = openJournalReader(at)
  let before = 0
  for (let i = 0; i < 20; i++) {
    const entries = await all(reader)
    // Whole additions of one, two and three entries only.
    expect(entries.length % 6).toSatisfy((rest: number) => [0, 1, 3].includes(rest))
    expect(entries.length).toBeGreaterThanOrEqual(before)
    before = entries.length
  }
  expect(before).toBeGreaterThan(0)
  child.kill('SIGKILL')
  await once(child, 'close')
  const journal = await openJournal(at)
  expect(await journal.last()).toBeGreaterThanOrEqual(before)
  expect(locks(at)).toHaveLength(1)
  await journal.close()
  expect(locks(at)).toEqual([])
})

test('who finds the folder taken is told by whom, and what the holder says to do', async () => {
  const at = folder()
  const lock = await lockFolder(at, 0, { name: 'groundtrack serve', advice: 'Use the desk.' })
  const error = await lockFolder(at, 0).catch((e: unknown) => e)
  expect((error as Error).message).toContain(`(groundtrack serve, process ${process.pid} on `)
  expect((error as Error).message).toContain('Use the desk. Or wait until it ends')
  await lock.release()
})

test('one process cannot open it twice', async () => {
  const at = folder()
  const journal = await openJournal(at)
  await expect(openJournal(at, { waitMs: 0 })).rejects.toMatchObject({ code: 'locked' })
  await journal.close()
  await (await openJournal(at)).close()
})

test('of many that come at once exactly one gets in at a time', async () => {
  const at = folder()
  let inside = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const lock = await lockFolder(at, 20_000)
      most = Math.max(most, ++inside)
      await new Promise((done) => setTimeout(done, 5))
      inside--
      await lock.release()
    }),
  )
  expect(most).toBe(1)
})

test('two processes that take turns lose nothing', async () => {
  const at = folder()
  const running = [writer(at, '4096', '100', '60'), writer(at, '4096', '100', '60')]
  const printed = await Promise.all(
    running.map(async (child) => {
      let out = ''
      child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)))
      await once(child, 'close')
      return out.split('\n').flatMap((line) => (/^\d+$/.test(line) ? [Number(line)] : []))
    }),
  )
  const acknowledged = printed.flat().sort((a, b) => a - b)
  expect(new Set(acknowledged).size).toBe(120)
  expect(acknowledged.at(-1)).toBe(240)
  expect(await all(openJournalReader(at))).toHaveLength(240)
})

test('the lock of another machine holds while its file is touched', async () => {
  const at = folder()
  const file = join(at, 'writer-00000000-1-1-00000000.lock')
  writeFileSync(file, '{"pid":1,"host":"elsewhere","since":"2026-11-23T08:00:00Z"}\n')
  await expect(openJournal(at, { waitMs: 0 })).rejects.toThrow('process 1 on elsewhere, writing since 2026-11-23T08:00:00Z')
  utimesSync(file, new Date(), new Date(Date.now() - 61_000))
  await (await openJournal(at)).close()
  expect(locks(at)).toEqual([])
})

test('whose lock file is deleted writes no more', async () => {
  const at = folder()
  const journal = await openJournal(at)
  await journal.append([articleEntry('a')])
  for (const name of locks(at)) rmSync(join(at, name))
  await expect(journal.append([articleEntry('b')])).rejects.toThrow('Somebody deleted it')
  await journal.close()
  expect(await all(openJournalReader(at))).toHaveLength(1)
})
