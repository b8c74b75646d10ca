import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyStore } from '../empty-store.ts'
import { loopback, type Loopback } from '../loopback.ts'
import { temporaryFolders } from '../temporary-folder.ts'
import { openJournalReader } from '../../src/journal/open-journal.ts'
import type { Alert } from '../../src/watching/alert.ts'
import type { ApiAnswers } from '../../src/server/schemas/api-answers.ts'

const MAIN = 'dist/cli/main.js'
/** The server is a process of its own, a database is opened in it. */
const TIME = 240_000
const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harrow Ledger"><meta property="article:published_time" content="${new Date().toISOString()}"></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
const FIRST = page(
  'N. Korea fires missile',
  'North Korea fired a short-range ballistic missile from Taegwan toward the East Sea on Friday, the Joint Chiefs of Staff said. The missile was fired at about 12:35 p.m. and flew some 700 kilometers, the JCS said in a statement.',
)
const SECOND = page(
  'Iran launches satellite',
  'TEHRAN - Iran launched a satellite from Semnan at 9:30 a.m. on Thursday, state television said.',
)

// Threads of the server are files of the built package.
describe.skipIf(!existsSync(MAIN))('groundtrack serve with feeds', () => {
  const newFolder = temporaryFolders()
  let folder: string
  let site: Loopback
  let items: string[]
  let serving: { url: string; process: ChildProcess; said: () => string } | null

  beforeEach(async () => {
    folder = newFolder()
    await emptyStore(folder)
    items = ['/1']
    const pages: Record<string, string> = { '/1': FIRST, '/2': SECOND }
    site = await loopback((request, response) => {
      const found = pages[request.url!]
      if (request.url === '/feed')
        response.end(
          `<rss version="2.0"><channel><title>Harrow Ledger</title>${items.map((path) => `<item><title>x</title><link>${path}</link></item>`).join('')}</channel></rss>`,
        )
      else if (found) response.writeHead(200, { 'content-type': 'text/html' }).end(found)
      else response.writeHead(404).end()
    })
    serving = null
  })
  afterEach(async () => {
    serving?.process.kill('SIGKILL')
    await site.close()
  })

  const serve = async (...args: string[]): Promise<void> => {
    const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--data', folder, '--every', '0.01', '--delay', '0', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        said += String(chunk)
        const at = /The desk is at (\S+)\n[\s\S]*Ctrl-C/.exec(said)?.[1]
        if (at) resolve(at)
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('exit', () => reject(new Error(said)))
    })
    serving = { url, process: child, said: () => said }
  }
  const command = async (...args: string[]): Promise<{ code: number | null; err: string }> => {
    const child = spawn(process.execPath, [MAIN, ...args, '--data', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += String(chunk)))
    await once(child, 'close')
    return { code: child.exitCode, err }
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const closed = once(serving!.process, 'exit')
    serving!.process.kill(signal)
    await closed
    serving = null
  }
  const ask = async <T>(path: string, body?: object, status = 200): Promise<T> => {
    const answer = await fetch(
      new URL(path, serving!.url),
      body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {},
    )
    expect(answer.status).toBe(status)
    return (await answer.json()) as T
  }
  const until = async <T>(look: () => Promise<T>, isSo: (found: T) => boolean): Promise<T> => {
    for (const deadline = Date.now() + 60_000; ;) {
      const found = await look()
      if (isSo(found) || Date.now() > deadline) return found
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  const feeds = (): Promise<ApiAnswers['FeedList']> => ask('/api/feeds')
  const incidents = (): Promise<ApiAnswers['IncidentStretch']> => ask('/api/incidents')
  const polls = (): number => site.requests.filter(({ url }) => url === '/feed').length
  const texts = async (): Promise<number> => {
    const reader = openJournalReader(join(folder, 'journal'))
    let count = 0
    for await (const { entry } of reader.entries()) if (entry.kind === 'article') count++
    await reader.close()
    return count
  }

  it(
    'polls a feed added at the desk, tells viewers and receivers of alerts; killed and started again it goes on, nothing is taken in twice',
    async () => {
      const alerts = join(folder, 'told.jsonl')
      const told = (): Alert[] =>
        existsSync(alerts)
          ? readFileSync(alerts, 'utf8')
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line) as Alert)
          : []
      await serve('--allow-private', '--exec', `cat >> '${alerts}'`)
      expect(serving!.said()).toContain('Feeds: none yet')
      const stream = await fetch(new URL('/api/events', serving!.url))
      let heard = ''
      const listening = (async () => {
        for await (const chunk of stream.body!) heard += Buffer.from(chunk as Uint8Array).toString()
      })().catch(() => {})
      expect(await ask('/api/feeds', { url: `${site.origin}/feed` })).toEqual({ added: 1, known: 0, refused: [] })
      expect((await until(incidents, ({ total }) => total > 0)).items).toMatchObject([{ type: 'launch', rangeKm: 700 }])
      expect(await until(feeds, (list) => list.feeds[0]!.taken > 0)).toMatchObject({
        polled: 'yes',
        feeds: [{ name: 'Harrow Ledger', status: 'ok', taken: 1, items: 1, failures: 0 }],
      })
      await until(
        async () => told(),
        (all) => all.length > 0,
      )
      expect(told().map(({ kind, incident }) => [kind, incident.type])).toEqual([['new', 'launch']])
      expect(heard).toContain('event: report')
      expect(heard).toContain('event: feeds')
      expect(await (await fetch(new URL('/metrics', serving!.url))).text()).toMatch(/^groundtrack_feed_texts_total 1$/m)
      await end('SIGKILL')
      await listening

      items = ['/2', '/1']
      await serve('--allow-private', '--exec', `cat >> '${alerts}'`)
      expect(serving!.said()).toContain('Feeds: 1, asked every 0.01 minutes')
      expect((await until(incidents, ({ total }) => total > 1)).total).toBe(2)
      const before = polls()
      await until(
        async () => polls(),
        (count) => count > before + 2,
      )
      expect(await texts()).toBe(2)
      await until(
        async () => told(),
        (all) => all.length > 1,
      )
      expect(told().map(({ incident }) => incident.type)).toEqual(['launch', 'satellite-launch'])
      await end('SIGTERM')
      expect(await texts()).toBe(2)
    },
    TIME,
  )

  it(
    'leaves a paused feed alone, across a restart too, and a removed one for good; none with --no-feeds',
    async () => {
      await serve('--allow-private')
      const url = `${site.origin}/feed`
      await ask('/api/feeds', { url })
      await until(incidents, ({ total }) => total > 0)
      expect((await ask<ApiAnswers['FeedList']>('/api/feeds/change', { url, change: 'pause' })).feeds).toMatchObject([{ paused: true }])
      // A poll that was under way may still end.
      await new Promise((resolve) => setTimeout(resolve, 1500))
      const paused = polls()
      await new Promise((resolve) => setTimeout(resolve, 2500))
      expect(polls()).toBe(paused)
      await end('SIGTERM')
      await serve('--allow-private')
      await new Promise((resolve) => setTimeout(resolve, 2500))
      expect(polls()).toBe(paused)
      await ask('/api/feeds/change', { url, change: 'resume' })
      await until(
        async () => polls(),
        (count) => count > paused,
      )
      expect(polls()).toBeGreaterThan(paused)
      await end('SIGTERM')
      await serve('--allow-private', '--no-feeds')
      const off = polls()
      expect(await feeds()).toMatchObject({ polled: 'no', feeds: [{ paused: false, taken: 1 }] })
      await ask('/api/feeds/change', { url, change: 'remove' })
      expect((await feeds()).feeds).toEqual([])
      await new Promise((resolve) => setTimeout(resolve, 1500))
      expect(polls()).toBe(off)
    },
    TIME,
  )

  it(
    'asks nothing of this machine or its network unless allowed, and tells watch what to do instead',
    async () => {
      await serve()
      const { error } = await ask<{ error: { message: string } }>('/api/feeds', { url: `${site.origin}/feed` }, 422)
      expect(error.message).toContain('127.0.0.1 is a loopback address')
      // A name of that kind comes in by another way: the fetch itself refuses it.
      expect((await command('feeds', 'import', `${site.origin}/feed`)).code).toBe(0)
      const list = await until(feeds, (found) => found.feeds[0]?.status === 'failing')
      expect(list.feeds).toMatchObject([{ status: 'failing', problem: expect.stringContaining('127.0.0.1 is a loopback address') }])
      expect(site.requests).toEqual([])

      const watch = await command('watch', `${site.origin}/feed`)
      expect(watch.code).toBe(4)
      expect(watch.err).toContain(`(groundtrack serve, process ${serving!.process.pid} on `)
      expect(watch.err).toContain('The desk polls the feeds of this folder itself')
      expect(watch.err).toContain('groundtrack feeds import')
    },
    TIME,
  )
})
