import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJournalReader } from '../src/journal/open-journal.ts'
import { newsSite, type NewsSite } from '../test/news-site.ts'

const FEEDS = 30
const KILLS = 3
// From one part of the run to the next the peak may differ by this much and still be called flat.
const TOLERANCE = 1.15

interface Run {
  seconds: number
  /** Resident memory of the watching process, mebibytes, at each second. */
  resident: number[]
  problems: string
  /** Killed, not ended by itself. */
  wasKilled: boolean
  newOnes: Set<string>
}

/**
 * 30 feeds on loopback with `items` items and every fault of test/news-site.ts, watched by a process of its own: speed, memory,
 * faults named, each readable item taken in once; then the same killed three times in the middle. False where any of it fails.
 */
export const watchSite = async (items: number): Promise<boolean> => {
  const shape = { feeds: FEEDS, perFeed: Math.ceil(items / FEEDS), launchEvery: 25 }
  const root = mkdtempSync(join(tmpdir(), 'groundtrack-watch-'))
  const results: boolean[] = []
  const told = (what: string, holds: boolean): void => {
    results.push(holds)
    console.log(`${what}: ${holds ? 'yes' : 'NO'}`)
  }
  const site = await newsSite(shape)
  const port = Number(new URL(site.origin).port)
  const straight = await watchOnce(site, join(root, 'straight'), null)
  const count = site.expected.reduce((sum, { texts }) => sum + texts, 0)
  console.log(
    `${FEEDS} feeds, ${shape.perFeed * FEEDS} items, ${count} texts to be had: ${straight.seconds.toFixed(0)} s, ${(count / straight.seconds).toFixed(0)} a second`,
  )
  told('every readable item taken in once', await isComplete(site, join(root, 'straight')))
  const unnamed = site.faults.filter((fault) => !fault.test(straight.problems))
  told(`every fault named (${site.faults.length - unnamed.length} of ${site.faults.length})`, unnamed.length === 0)
  told('memory flat', isFlat(straight.resident))
  await site.close()

  const again = await newsSite({ ...shape, port })
  const heard = new Set<string>()
  let kills = 0
  for (let kill = 1; kill <= KILLS; kill++) {
    const run = await watchOnce(again, join(root, 'killed'), Math.ceil(again.expected.length / (KILLS + 2)))
    if (run.wasKilled) kills++
    for (const id of run.newOnes) heard.add(id)
  }
  told(`killed in the middle ${kills} times of ${KILLS}`, kills === KILLS)
  for (const id of (await watchOnce(again, join(root, 'killed'), null)).newOnes) heard.add(id)
  told(`killed ${KILLS} times: every readable item taken in once`, await isComplete(again, join(root, 'killed')))
  told('killed: the same new incidents told', heard.size === straight.newOnes.size && [...heard].every((id) => straight.newOnes.has(id)))
  await again.close()
  rmSync(root, { recursive: true, force: true })
  return !results.includes(false)
}

/** Runs the watcher until it has nothing more to take in, or kills it after so many requests. */
const watchOnce = async (site: NewsSite, folder: string, killAfter: number | null): Promise<Run> => {
  const started = performance.now()
  const child = spawn(process.execPath, [...process.execArgv, 'test/watch-child.ts', folder, ...site.feeds], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MEMORY: '1' },
  })
  // Asked for at once: a child that ends by itself must not be waited for after it has.
  const closed = once(child, 'close')
  const run: Run = { seconds: 0, resident: [], problems: '', wasKilled: false, newOnes: new Set() }
  let rest = ''
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop()!
    for (const line of lines) {
      if (line === 'changed') site.change()
      else if (line.startsWith('rss ')) run.resident.push(Number(line.slice(4)))
      else if (line.startsWith('{')) {
        const { kind, id } = JSON.parse(line) as { kind: string; id: string }
        if (kind === 'new') run.newOnes.add(id)
      }
    }
  })
  child.stderr.on('data', (chunk: Buffer) => (run.problems += String(chunk)))
  const until = site.asked() + (killAfter ?? 0)
  if (killAfter !== null) {
    while (site.asked() < until && child.exitCode === null) await new Promise((done) => setTimeout(done, 5))
    child.kill('SIGKILL')
  }
  await closed
  run.wasKilled = child.signalCode === 'SIGKILL'
  run.seconds = (performance.now() - started) / 1000
  return run
}

const isComplete = async (site: NewsSite, folder: string): Promise<boolean> => {
  const found = new Map<string, number>()
  const reader = openJournalReader(join(folder, 'journal'))
  for await (const { entry } of reader.entries()) {
    if (entry.kind !== 'article') continue
    const marker = /HRW\d{6}/.exec(entry.article.text)?.[0] ?? 'none'
    found.set(marker, (found.get(marker) ?? 0) + 1)
  }
  await reader.close()
  const wrong = site.expected.filter(({ marker, texts }) => found.get(marker) !== texts)
  for (const { marker, texts } of wrong.slice(0, 5)) console.log(`  ${marker}: ${found.get(marker) ?? 0} texts, ${texts} expected`)
  return wrong.length === 0 && found.size === site.expected.length
}

const isFlat = (resident: readonly number[]): boolean => {
  // The first third loads code and fills caches of a fixed size.
  const middle = Math.max(...resident.slice(resident.length / 3, (2 * resident.length) / 3))
  const last = Math.max(...resident.slice((2 * resident.length) / 3))
  const step = Math.max(1, Math.ceil(resident.length / 10))
  const tenths = Array.from({ length: Math.ceil(resident.length / step) }, (_, i) => Math.max(...resident.slice(i * step, (i + 1) * step)))
  console.log(`resident by tenths of the run: ${tenths.map((mebibytes) => mebibytes.toFixed(0)).join(' ')} MiB`)
  console.log(`resident: ${middle.toFixed(0)} MiB at most in the second third, ${last.toFixed(0)} in the last`)
  return last <= middle * TOLERANCE
}
