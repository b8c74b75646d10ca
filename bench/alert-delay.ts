import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../src/cli/run.ts'
import { fakeTerminal } from '../test/fake-terminal.ts'
import { loopback } from '../test/loopback.ts'

const ITEMS = 8
// Launches on days that lie closer may be taken for one.
const DAYS_BETWEEN = 3
const WANTED_MS = 2000
const DAY = 86_400_000
const SITES = ['Wonsan', 'Sinpo', 'Kusong', 'Taechon', 'Sukchon', 'Hamhung', 'Sariwon', 'Kaechon']

/** `groundtrack watch` on a feed of loopback that lists a new launch now and then: from the answer to the poll to the line; false where one takes too long. */
export const alertDelay = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'groundtrack-alert-'))
  let listed = 0
  let answeredAt = 0
  const dateOf = (n: number): Date => new Date(Date.now() - (ITEMS - n) * DAYS_BETWEEN * DAY)
  const site = await loopback((request, response) => {
    const n = Number(/^\/(\d+)$/.exec(request.url!)?.[1] ?? NaN)
    if (request.url === '/feed') {
      const items = Array.from({ length: listed }, (_, i) => `<item><title>Missile ${i}</title><link>/${i}</link></item>`)
      response.end(`<rss version="2.0"><channel><title>Harrow Ledger</title>${items.join('')}</channel></rss>`)
      if (answeredAt === 0 && listed > told.length) answeredAt = performance.now()
    } else if (n >= 0) response.writeHead(200, { 'content-type': 'text/html' }).end(story(n, dateOf(n)))
    else response.writeHead(404).end()
  })
  let interrupt = (): void => {}
  const told: number[] = []
  const terminal = fakeTerminal({
    env: { GROUNDTRACK_DATA: folder },
    onInterrupt: (handle) => {
      interrupt = handle
      return () => {}
    },
  })
  terminal.out = (text) => {
    if (text.includes('new launch')) {
      told.push(performance.now() - answeredAt)
      answeredAt = 0
    }
    return Promise.resolve(true)
  }
  const running = run(['watch', `${site.origin}/feed`, '--allow-private', '--delay', '0', '--every', '0.01'], terminal)
  const until = performance.now() + 120_000
  while (told.length < ITEMS && performance.now() < until) {
    listed = told.length + 1
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  interrupt()
  await running
  await site.close()
  rmSync(folder, { recursive: true, force: true })
  const sorted = told.toSorted((a, b) => a - b)
  const [median = NaN, most = NaN] = [sorted[sorted.length >> 1], sorted.at(-1)]
  console.log(
    `${told.length} of ${ITEMS} new launches told: the first ${(told[0] ?? NaN).toFixed(0)} ms after the poll, in the middle ${median.toFixed(0)} ms, at most ${most.toFixed(0)} ms`,
  )
  return told.length === ITEMS && most < WANTED_MS
}

const story = (n: number, at: Date): string => {
  const day = at.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'Asia/Seoul' })
  return `<!doctype html><html lang="en"><head><title>N. Korea fires missile (${n})</title><meta property="article:published_time" content="${at.toISOString()}"></head><body><article><h1>N. Korea fires missile</h1><p>North Korea fired a short-range ballistic missile from ${SITES[n % SITES.length]} toward the East Sea on ${day}, the Joint Chiefs of Staff said.</p><p>It flew some ${300 + 10 * n} kilometers, the JCS said.</p></article></body></html>`
}
