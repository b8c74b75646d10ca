import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { articleEntry } from '../../test/article-entry.ts'
import { all } from '../../test/contract/journal.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { openJournal, openJournalReader } from './open-journal.ts'

const folder = temporaryFolders()
const CHILD = [process.execPath, '--import', 'tsx', 'test/journal-child.ts'] as const

/** A disk of one megabyte, where this user may make one. */
const smallDisk = (): string | null => {
  const at = folder()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at])
  return status === 0 ? at : null
}
const disk = smallDisk()
afterAll(() => void (disk && spawnSync('umount', ['-l', disk])))

describe('a full disk', () => {
  test.skipIf(disk === null)('nothing of what does not fit is taken in; the rest is as it was; with room it goes on', async () => {
    const at = join(disk!, 'journal')
    const journal = await openJournal(at)
    await journal.append([articleEntry('first')])
    writeFileSync(join(disk!, 'filler'), Buffer.alloc(700_000))
    const size = statSync(join(at, '000000000001.journal')).size
    const error = await journal.append([articleEntry('small'), articleEntry('x'.repeat(500_000))]).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: 'full' })
    expect((error as Error).message).toContain('got no room (ENOSPC)')
    expect((error as Error).message).toContain('Nothing of it was taken in')
    expect(statSync(join(at, '000000000001.journal')).size).toBe(size)
    expect(await journal.last()).toBe(1)
    rmSync(join(disk!, 'filler'))
    expect(await journal.append([articleEntry('x'.repeat(500_000))])).toBe(2)
    await journal.close()
    expect(await all(openJournalReader(at))).toHaveLength(2)
  })

  test.skipIf(process.platform === 'win32')('a limit on the size of files is met in the same way', () => {
    const at = folder()
    const { stdout, stderr, status } = spawnSync('bash', ['-c', 'ulimit -f 64; exec "$@"', '-', ...CHILD, at, '99999999', '3000'], {
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('full: ')
    expect(stderr).toContain('(EFBIG)')
    const last = Number(stdout.trim().split('\n').at(-1))
    expect(last).toBeGreaterThan(3)
    const child = spawnSync(CHILD[0], [...CHILD.slice(1), at, '65536', '10', '1'], { encoding: 'utf8' })
    // Nothing was left to cut.
    expect(child).toMatchObject({ status: 0, stderr: '', stdout: `open\n${last + 1}\n` })
  })
})

describe('a folder that may not be written to', () => {
  const asNobody = (...args: string[]) =>
    spawnSync(CHILD[0], [...CHILD.slice(1), ...args], { encoding: 'utf8', ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}) })

  test.skipIf(process.platform === 'win32')('says so, names the folder and what to do', async () => {
    const at = join(folder(), 'journal')
    const journal = await openJournal(at)
    await journal.append([articleEntry('a')])
    await journal.close()
    execFileSync('chmod', ['a+rx', join(at, '../..'), join(at, '..')])
    execFileSync('chmod', ['-R', 'a+rX,a-w', at])
    const { stderr, status } = asNobody(at)
    chmodSync(at, 0o755)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^read-only: .*journal: got a refusal to write \(EACCES\).*--data/)
    expect(await all(openJournalReader(at))).toHaveLength(1)
  })

  test('a file where the folder should be is told', async () => {
    const at = join(folder(), 'journal')
    writeFileSync(at, 'words')
    await expect(openJournal(at)).rejects.toThrow(/journal: got an error of the system \(EEXIST/)
    expect(readFileSync(at, 'utf8')).toBe('words')
    expect(existsSync(join(at, 'x'))).toBe(false)
  })
})
