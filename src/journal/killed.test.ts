import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { all } from '../../test/contract/journal.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import type { ArticleEntry } from './journal.ts'
import { openJournalReader } from './open-journal.ts'

/** KILLS=100 npx vitest run src/journal/killed.test.ts */
const KILLS = Number(process.env['KILLS'] ?? 12)
const folder = temporaryFolders()

test(
  `killed ${KILLS} times while adding, nothing acknowledged is lost and no addition is half there`,
  async () => {
    const at = join(folder(), 'journal')
    let acknowledged = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, ['--import', 'tsx', 'test/journal-child.ts', at, '200000', '4000'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let out = ''
      let err = ''
      child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)))
      child.stderr.on('data', (chunk: Buffer) => (err += String(chunk)))
      while (!out.includes('open\n') && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
      // The first kills hit opening itself and the first additions.
      await new Promise((done) => setTimeout(done, kill % 4 === 0 ? 0 : Math.random() * 120))
      child.kill('SIGKILL')
      await once(child, 'close')
      // A line of text is printed whole or not at all; the last may lack its break.
      acknowledged = Math.max(acknowledged, ...[...out.matchAll(/^(\d+)\n/gm)].map(([, n]) => Number(n)))
      expect(err.replace(/^journal: cut the last .*\n/gm, '')).toBe('')
      const texts = (await all(openJournalReader(at))).map(({ entry }) => (entry as ArticleEntry).article.text)
      expect(texts.length).toBeGreaterThanOrEqual(acknowledged)
      expect(texts.every((text) => text.length === 4004)).toBe(true)
      expect(texts.filter((text) => text.startsWith('1/2'))).toHaveLength(texts.filter((text) => text.startsWith('2/2')).length)
      expect(texts.filter((text) => text.startsWith('1/3'))).toHaveLength(texts.filter((text) => text.startsWith('3/3')).length)
    }
    expect(acknowledged).toBeGreaterThan(0)
  },
  KILLS * 10_000,
)
