import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const LOADS = 12
const VISITS = 20
const FILTERED = 120

/** Milliseconds of single tries, in the browser. */
export interface PageTimes {
  /** From the start of a first visit until the first incident of the list can be clicked. */
  readonly list: number[]
  /** From a chosen filter until its answer is there. */
  readonly filter: number[]
  /** From a click in the list until the claims of the incident are there. */
  readonly incident: number[]
  /** Bytes of packed JavaScript of the first visit. */
  readonly scriptBytes: number
}

const TYPES = ['', 'launch', 'satellite-launch', 'meeting']
const ACTORS = ['', 'North Korea', 'Iran', 'India', 'Russia', 'China', 'Pakistan', 'Israel', 'Turkey']
/** Common and rare; most are asked for the first time. */
const WORDS = (
  '|missile|wonsan|semnan spokesman|bulletin|cruise missile|zeppelin|palmachim||"short-range ballistic"|kusong|friday warning|' +
  'state television|jask|surface-to-air|"gave no"||karachi or gwadar|ballistic -wonsan|severodvinsk|300 kilometers|four|"9:30 a.m."|' +
  'plesetsk monday|anti-ship|antalya army|hainan|north korea'
).split('|')
const STATES = ['', '', 'disputed', 'agreed', 'single']
const FIELDS = ['', '', 'rangeKm', 'date', 'weaponClass']
const VERDICTS = ['', '', '', 'failed', 'contradicted']
const NEAR = ['', '', '39.2,127.4,100', '35.2,53.9,300']

/** Filters as people combine them: the same number, the same filter. */
const filterQuery = (n: number): string => {
  const pick = <T>(list: readonly T[], step: number): T => list[Math.floor(n / step) % list.length]!
  const pairs = {
    type: pick(TYPES, 3),
    actor: pick(ACTORS, 2),
    text: pick(WORDS, 1),
    field: pick(FIELDS, 4),
    state: pick(STATES, 5),
    verdict: pick(VERDICTS, 3),
    near: pick(NEAR, 7),
    since: n % 4 === 1 ? '2001-01-01' : '',
  }
  return new URLSearchParams(Object.entries(pairs).filter(([, value]) => value !== '')).toString()
}

// Code for the page is text: the types of a browser are not those of this program.
/** Notes the moment, ms after the start of the visit, when the first row is there. */
const NOTE_FIRST_ROW = `(() => {
  const look = () => {
    if (document.querySelector('[data-row="0"]')) window.thereAt = performance.now()
    else requestAnimationFrame(look)
  }
  look()
})()`
const FIRST_ROW = `new Promise((resolve) => {
  const look = () => ('thereAt' in window ? resolve(window.thereAt) : requestAnimationFrame(look))
  look()
})`
const SCRIPTS = `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))`
/** As the page asks: the list and, at the same time, the counts beside the filters. */
const askFiltered = (query: string): string => `(async () => {
  const start = performance.now()
  const list = fetch('/api/incidents?${query}').then((answer) => answer.json())
  const counts = fetch('/api/overview?${query}').then((answer) => answer.json())
  await list
  const took = performance.now() - start
  await counts
  return took
})()`
const OPEN_INCIDENT = `(async () => {
  const due = performance.now() + 20_000
  const until = async (what) => {
    while (!document.querySelector(what)) {
      if (performance.now() > due) throw new Error('no ' + what + ' at ' + location.href + ': ' + document.querySelector('main').innerText)
      await new Promise(requestAnimationFrame)
    }
  }
  await until('[data-row]')
  const [first] = [...document.querySelectorAll('[data-row]')].slice(-4)
  const start = performance.now()
  first.click()
  await until('[data-cell]')
  return performance.now() - start
})()`

/** Opens the desk at `url` in a browser again and again and measures what a reader waits for. */
export const pageTimes = async (url: string): Promise<PageTimes> => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu'] })
  try {
    const list: number[] = []
    for (let i = 0; i < LOADS; i++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
      const page = await context.newPage()
      await page.addInitScript(NOTE_FIRST_ROW)
      await page.goto(url, { waitUntil: 'commit' })
      list.push(await page.evaluate<number>(FIRST_ROW))
      await context.close()
    }
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    await page.goto(url)
    await page.locator('[data-row="0"]').waitFor()
    const scripts = await page.evaluate<string[]>(SCRIPTS)
    let scriptBytes = 0
    for (const script of scripts) scriptBytes += gzipSync(Buffer.from(await (await fetch(script)).arrayBuffer())).length

    const filter: number[] = []
    for (let n = 0; n < FILTERED; n++) filter.push(await page.evaluate<number>(askFiltered(filterQuery(n))))

    const incident: number[] = []
    for (let i = 0; i < VISITS; i++) {
      await page.goto(url)
      await page.locator('[data-row="0"]').waitFor()
      await page.evaluate(`document.querySelector('.frame').scrollTo({ top: ${i * 40_000} })`)
      await page.waitForTimeout(300)
      incident.push(await page.evaluate<number>(OPEN_INCIDENT))
    }
    return { list, filter, incident, scriptBytes }
  } finally {
    await browser.close()
  }
}
