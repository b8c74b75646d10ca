/** Takes the pictures of the README from the bundled examples: `npm run screenshots`, after `npm run build`. Chromium: /usr/bin/chromium or CHROMIUM. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const FOLDER = 'docs/images'
const SIZE = { width: 1280, height: 860 }
const QUALITY = 0.82
const STEP_MS = 60_000

interface Picture {
  readonly name: string
  readonly path: string
  /** What must be there before the picture is taken. */
  readonly ready: string
  readonly dark?: boolean
  /** A part of the page; all that a screen shows where absent. */
  readonly part?: string
}

interface Listed {
  items: { id: string; title: string; reports: number; alarms: number }[]
}

const server = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--examples', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
const url = await new Promise<string>((resolve, reject) => {
  let told = ''
  server.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString()
    const found = /The desk is at (\S+)/.exec(told)?.[1]
    if (found) resolve(found)
  })
  server.once('exit', (code) => reject(new Error(`the desk ended with ${code}: npm run build makes it`)))
})

/** A PNG as WebP, packed by the browser itself. */
const asWebp = async (browser: Browser, png: Buffer): Promise<Buffer> => {
  const page = await browser.newPage()
  const packed = await page.evaluate<string>(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png.toString('base64')}'
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    canvas.getContext('2d').drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', ${QUALITY})
  })()`)
  await page.close()
  return Buffer.from(packed.slice(packed.indexOf(',') + 1), 'base64')
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
try {
  const { items } = (await (await fetch(`${url}api/incidents`)).json()) as Listed
  const [told] = items.toSorted((a, b) => b.alarms - a.alarms || b.reports - a.reports)
  if (!told) throw new Error('the examples hold no incident')
  const { reports } = (await (await fetch(`${url}api/incidents/${told.id}`)).json()) as { reports: { article: string }[] }
  const pictures: Picture[] = [
    { name: 'incidents', path: '/', ready: '[data-row="0"]' },
    { name: 'incident', path: `/incident/${told.id}`, ready: '.map .zone' },
    { name: 'map-and-checks', path: `/incident/${told.id}`, ready: '.map .zone', part: '.columns', dark: true },
    { name: 'report', path: `/report/${reports[0]!.article}`, ready: '.text .claim' },
  ]
  mkdirSync(FOLDER, { recursive: true })
  for (const { name, path, ready, dark, part } of pictures) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: dark ? 'dark' : 'light' })
    await page.goto(new URL(path, url).href)
    await page.locator(ready).first().waitFor({ timeout: STEP_MS })
    await page.evaluate('document.fonts.ready')
    const webp = await asWebp(browser, await (part ? page.locator(part).screenshot() : page.screenshot()))
    writeFileSync(`${FOLDER}/${name}.webp`, webp)
    console.log(`${FOLDER}/${name}.webp ${(webp.length / 1000).toFixed(0)} kB`)
    await page.close()
  }
} finally {
  await browser.close()
  server.kill('SIGTERM')
}
