import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyStore } from '../../test/empty-store.ts'
import { newsSite, type NewsSite } from '../../test/news-site.ts'
import { temporaryFolders } from '../../test/temporary-folder.ts'
import { watchDesk, type WatchDesk } from '../../test/watch-desk.ts'
import { openJournalReader } from '../journal/open-journal.ts'
import type { Alert } from './alert.ts'

/** KILLS=20 npx vitest run src/watching/watch.test.ts */
const KILLS = Number(process.env['KILLS'] ?? 2)
const SITE = { feeds: 30, perFeed: 3, launchEvery: 4 }
/** The feeds that answer 500 do so twice, what they list then is read in the third. */
const ROUNDS = 3
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

/** A desk that hears everything. */
const listening = async (at: string): Promise<{ desk: WatchDesk; alerts: Alert[]; problems: string[] }> => {
  const [alerts, problems]: [Alert[], string[]] = [[], []]
  const desk = await watchDesk(at, { onAlert: async (alert) => void alerts.push(alert), onProblem: (text) => problems.push(text) })
  return { desk, alerts, problems }
}
/** Watches the site from a process of its own, which is killed after so many requests; what it told. */
const watchUntilKilled = async (site: NewsSite, at: string, requests: number): Promise<Alert[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/watch-child.ts', at, ...site.feeds], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = once(child, 'close')
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)))
  const until = site.asked() + requests
  while (site.asked() < until && child.exitCode === null) await new Promise((done) => setTimeout(done, 5))
  child.kill('SIGKILL')
  await closed
  expect(child.signalCode).toBe('SIGKILL')
  return out.split('\n').flatMap((line) => (line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line) as Alert] : []))
}

it(
  'takes in every item that can be read once, whatever goes wrong around it, names each fault, tells each fact once; killed in the middle, the end is the same',
  async () => {
    const site = await newsSite(SITE)
    const [at, killed] = [folder(), folder()]
    await Promise.all([at, killed].map(emptyStore))
    const { desk, alerts, problems } = await listening(at)
    for (let round = 0; round < ROUNDS; round++) {
      await desk.round(site.feeds)
      site.change()
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
    const heard: Alert[] = []
    for (let kill = 0; kill < KILLS; kill++) heard.push(...(await watchUntilKilled(again, killed, 25 + ((kill * 37) % 90))))
    const after = await listening(killed)
    for (let round = 0; round < ROUNDS; round++) {
      await after.desk.round(again.feeds)
      if (round === ROUNDS - 2) again.change()
    }
    expect(await takenIn(killed)).toEqual(expectedOf(again))
    expect(newOnes([...heard, ...after.alerts])).toEqual(newOnes(alerts))
    const { incidents, events, articles, byType } = await after.desk.store.stats()
    expect({ incidents, events, articles, byType }).toEqual({
      incidents: stats.incidents,
      events: stats.events,
      articles: stats.articles,
      byType: stats.byType,
    })
    await after.desk.close()
    await again.close()
  },
  240_000 + KILLS * 30_000,
)
