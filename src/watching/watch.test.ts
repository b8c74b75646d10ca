import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newsSite, type NewsSite } from '../../test/news-site.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { watchDesk } from '../../test/watch-desk.ts'
import { openJournalReader } from '../journal/open-journal.ts'
import type { Alert } from './alert.ts'

/** KILLS=20 npx vitest run src/watching/watch.test.ts */
const KILLS = Number(process.env['KILLS'] ?? 2)
const SITE = { feeds: 30, perFeed: 3, launchEvery: 4 }
const folder = temporaryFolders()

/** How many texts of the journal each marker stands in. */
const takenIn = async (at: string): Promise<Record<string, number>> => {
  const found: Record<string, number> = {}
  const reader = openJournalReader(join(at, 'journal'))
  for await (const { entry } of reader.entries()) {
    if (entry.kind !== 'article') continue
    const marker = /HRW\d{6}/.exec(entry.article.text)?.[0] ?? `none in ${entry.article.text}`
    found[marker] = (found[marker] ?? 0) + 1
  }
  await reader.close()
  return found
}
const expectedOf = ({ expected }: NewsSite): Record<string, number> =>
  Object.fromEntries(expected.map(({ marker, texts }) => [marker, texts]))
const newOnes = (alerts: readonly Alert[]): string[] => [...new Set(alerts.filter(({ kind }) => kind === 'new').map(({ id }) => id))].sort()

it(
  'takes in every item that can be read once, whatever goes wrong around it, names each fault, tells each fact once; killed in the middle, the end is the same',
  async () => {
    const site = await newsSite(SITE)
    const at = folder()
    const problems: string[] = []
    const alerts: Alert[] = []
    const desk = await watchDesk(at, { onAlert: async (alert) => void alerts.push(alert), onProblem: (text) => problems.push(text) })
    for (let round = 0; round < 3; round++) {
      await desk.round(site.feeds)
      site.change()
      // Retry-After of one feed is that of the host, which here is that of all.
      await new Promise((done) => setTimeout(done, 1100))
    }
    expect(await takenIn(at)).toEqual(expectedOf(site))
    for (const fault of site.faults) expect(problems.join('\n')).toMatch(fault)
    expect(new Set(alerts.map(({ id }) => id)).size).toBe(alerts.length)
    expect(alerts.filter(({ kind }) => kind === 'new').length).toBeGreaterThan(10)
    const told = alerts.length
    expect((await desk.round(site.feeds)).taken).toBe(0)
    expect(alerts.length).toBe(told)
    const stats = await desk.store.stats()
    await desk.close()
    await site.close()

    // The port of the site is part of each address and so of each id.
    const again = await newsSite({ ...SITE, port: Number(new URL(site.origin).port) })
    const killed = folder()
    const heard: Alert[] = []
    const watchOnce = async (killAfter: number | null): Promise<void> => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'test/watch-child.ts', killed, ...again.feeds], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const closed = once(child, 'close')
      let out = ''
      child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)))
      const asked = again.asked() + (killAfter ?? 0)
      if (killAfter !== null) {
        while (again.asked() < asked && child.exitCode === null) await new Promise((done) => setTimeout(done, 5))
        child.kill('SIGKILL')
      }
      await closed
      expect(child.signalCode).toBe(killAfter === null ? null : 'SIGKILL')
      for (const line of out.split('\n')) if (line.startsWith('{') && line.endsWith('}')) heard.push(JSON.parse(line) as Alert)
    }
    for (let kill = 0; kill < KILLS; kill++) await watchOnce(25 + ((kill * 37) % 90))
    await watchOnce(null)
    again.change()
    const after = await watchDesk(killed, { onAlert: async (alert) => void heard.push(alert) })
    await after.round(again.feeds)
    expect(await takenIn(killed)).toEqual(expectedOf(again))
    expect(newOnes(heard)).toEqual(newOnes(alerts))
    const { incidents, events, articles, byType } = await after.store.stats()
    expect({ incidents, events, articles, byType }).toEqual({
      incidents: stats.incidents,
      events: stats.events,
      articles: stats.articles,
      byType: stats.byType,
    })
    await after.close()
    await again.close()
  },
  240_000 + KILLS * 30_000,
)
