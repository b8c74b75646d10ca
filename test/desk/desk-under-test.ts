/** The built desk on a real archive in Debian's Chromium: what every browser test begins with. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const MAIN = 'dist/cli/main.js'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** A new PGlite and a browser take seconds, more on a busy machine. */
const START_MS = 240_000

/** What one step of a page may take: a failure is seen soon. */
const STEP_MS = 10_000

/** Everything that a page did which it must not do. */
export interface Misdeeds {
  /** Violations of the Content-Security-Policy, errors of scripts, requests to other hosts, dialogs. */
  readonly list: string[]
}

export interface DeskUnderTest {
  /** With a slash at its end. */
  readonly url: string
  readonly browser: Browser
  /** A new page of a reader of its own, with what it does wrong. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; misdeeds: Misdeeds }>
  /** Sends a report as a program does; the incidents it tells of. */
  post<T>(path: string, body: unknown): Promise<T>
}

const startServer = async (folder: string, args: readonly string[]): Promise<{ url: string; process: ChildProcess }> => {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--data', folder, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let told = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      told += chunk.toString()
      const url = /The desk is at (\S+)/.exec(told)?.[1]
      if (url) resolve({ url, process: child })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)))
  })
}

const watched = async (page: Page, url: string): Promise<Misdeeds> => {
  const list: string[] = []
  page.on('pageerror', (error) => list.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    list.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => {})
  })
  page.on('request', (request) => {
    const to = request.url()
    if (!to.startsWith(url) && !/^(?:data|blob):/.test(to)) list.push(`request: ${to}`)
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) list.push(`policy: ${message.text()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.warn(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  return { list }
}

/** Tests in a browser; skipped, with the reason, where there is none or the desk is not built. */
export const describeDesk = (name: string, tests: (desk: () => DeskUnderTest) => void, args: readonly string[] = []): void => {
  const missing = !existsSync(CHROMIUM)
    ? `no browser at ${CHROMIUM}: apt-get install chromium, or name one in CHROMIUM`
    : !existsSync('dist/desk/index.html')
      ? 'the desk is not built: npm run build'
      : null
  if (missing) {
    console.warn(`${name}: skipped, ${missing}`)
    describe.skip(`${name} (skipped: ${missing})`, () => tests(() => null as never))
    return
  }
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'groundtrack-desk-'))
    let server: ChildProcess
    let desk: DeskUnderTest
    beforeAll(async () => {
      const started = await startServer(folder, args)
      server = started.process
      const { url } = started
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
      desk = {
        url,
        browser,
        open: async (path, options = {}) => {
          const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options })
          context.setDefaultTimeout(STEP_MS)
          const page = await context.newPage()
          const misdeeds = await watched(page, url)
          await page.goto(new URL(path, url).href)
          return { page, misdeeds }
        },
        post: async <T>(path: string, body: unknown) => {
          const answer = await fetch(new URL(path, url), {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
          if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
          return (await answer.json()) as T
        },
      }
    }, START_MS)
    afterAll(async () => {
      await desk?.browser.close()
      if (server && server.exitCode === null) {
        const ended = new Promise((resolve) => server.once('exit', resolve))
        server.kill('SIGTERM')
        await ended
      }
      rmSync(folder, { recursive: true, force: true })
    }, START_MS)
    tests(() => desk)
  })
}
