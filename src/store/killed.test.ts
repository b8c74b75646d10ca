import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inventedReport } from '../../bench/invented-reports.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { articleKey } from '../journal/article-key.ts'
import { openStore } from './open-store.ts'

/** KILLS=100 npx vitest run src/store/killed.test.ts */
const KILLS = Number(process.env['KILLS'] ?? 4)
const folder = temporaryFolders()

test(
  `killed ${KILLS} times while adding: nothing acknowledged is lost, no report is half there, it opens without help`,
  async () => {
    const data = join(folder(), 'data')
    let acknowledged = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, ['--import', 'tsx', 'test/store-child.ts', data, String(acknowledged), '1000000'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let out = ''
      let err = ''
      child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)))
      child.stderr.on('data', (chunk: Buffer) => (err += String(chunk)))
      // The first is let make its database; one in four of the others is hit while it opens, the rest while they add.
      if (kill % 4 !== 3)
        while (!out.includes('open ') && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
      await sleep(Math.random() * 2500)
      child.kill('SIGKILL')
      await once(child, 'close')
      expect(err).toBe('')
      for (const [, number] of out.matchAll(/^(?:added|known) (\d+)\n/gm)) acknowledged = Number(number) + 1
    }
    expect(acknowledged).toBeGreaterThan(0)
    const store = await openStore(data, { readers: 0 })
    const keys = new Map<string, number>()
    for (let n = 0; n < acknowledged; n++) {
      const { url, publisher, text } = inventedReport(n).input
      keys.set(articleKey({ url: url!, publisher: publisher!, text }), n)
    }
    for (const [key, n] of keys) {
      const revisions = await store.article(key)
      expect(revisions.map(({ revision, report }) => [revision, report.article.text])).toEqual([[1, inventedReport(n).input.text]])
    }
    // What stands there is what the journal gives when everything is made anew.
    const all = async () => ({ list: (await store.incidents({ limit: 1000 })).items, stats: await store.stats() })
    const before = await all()
    await store.rebuild()
    expect(await all()).toEqual(before)
    await store.close()
  },
  60_000 + KILLS * 30_000,
)
