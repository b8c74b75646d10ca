import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPglite } from '../src/archive/pglite.ts'
import type { IncidentQuery } from '../src/archive/archive.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { inventedReport, inventedReports } from './invented-reports.ts'
import { summary, type Times } from './rounds.ts'

/** Incidents in store at which is measured. */
const LEVELS = [1000, 10_000, 100_000] as const
const IN_BULK = 640
const ONE_BY_ONE = 60
const QUESTIONS = 40
/** Level at which everything is made anew from the journal. */
const REBUILT_AT = 10_000
/** What must hold. */
const MOST_GROWTH = 1.5
const MOST_MS = 50
const LEAST_REBUILT = 150

interface Level {
  incidents: number
  one: Times
  bulkPerSecond: number
  show: Times
  lists: Record<string, Times>
}

/** Speed of the store from a thousand to `most` incidents, beside plain inserts; false where a limit is not held. */
export const archive = async (most: number): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'groundtrack-bench-'))
  try {
    await yardstick(join(folder, 'plain'))
    const store = await openStore(join(folder, 'data'))
    const levels: Level[] = []
    let next = 0
    let rebuilt = 0
    for (const incidents of LEVELS.filter((level) => level <= most)) {
      next = await fill(store, next, incidents)
      levels.push(await measure(store, next))
      next += IN_BULK + ONE_BY_ONE
      if (incidents === REBUILT_AT) rebuilt = await rebuild(store)
    }
    await store.close()
    return held(levels, rebuilt)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`
const perSecond = (count: number, since: number): number => (count * 1000) / (performance.now() - since)

/** What the database alone does with the same texts: one insert and commit each, and one statement for all. */
const yardstick = async (folder: string): Promise<void> => {
  const db = await openPglite(folder)
  await db.execute('create table plain (id int primary key, body json)')
  const bodies = [...inventedReports(0, IN_BULK)].map(({ input }) => JSON.stringify({ ...input, padding: 'x'.repeat(4000) }))
  let start = performance.now()
  for (const [i, body] of bodies.entries()) await db.query('insert into plain values ($1, $2)', [i, body])
  const single = perSecond(bodies.length, start)
  start = performance.now()
  await db.query('insert into plain select 1000000 + n, body::json from unnest($1::text[]) with ordinality as t(body, n)', [bodies])
  console.log(
    `yardstick, the database alone with 4 kB of JSON: ${single.toFixed(0)} single inserts a second, ${perSecond(bodies.length, start).toFixed(0)} in one statement`,
  )
  await db.close()
}

/** Adds reports until there are so many incidents; returns the number of the next report. */
const fill = async (store: Store, from: number, incidents: number): Promise<number> => {
  const start = performance.now()
  let next = from
  for (;;) {
    const missing = incidents - (await store.stats()).incidents
    if (missing <= 0) break
    const to = next + Math.max(64, Math.ceil(missing / 0.62))
    for await (const _ of store.add(inventedReports(next, to)));
    next = to
  }
  console.log(`\nfilled up to ${incidents} incidents: ${next - from} reports, ${perSecond(next - from, start).toFixed(0)} a second`)
  return next
}

const measure = async (store: Store, next: number): Promise<Level> => {
  const { incidents } = await store.stats()
  const start = performance.now()
  for await (const _ of store.add(inventedReports(next, next + IN_BULK)));
  const bulkPerSecond = perSecond(IN_BULK, start)
  const ones: number[] = []
  for (let n = next + IN_BULK; n < next + IN_BULK + ONE_BY_ONE; n++) ones.push(await timed(() => addOne(store, n)))
  const ids = (await store.incidents({ limit: 1000 })).items.map(({ id }) => id)
  const shown: number[] = []
  for (let i = 0; i < QUESTIONS; i++) shown.push(await timed(() => store.incident(ids[(i * 97) % ids.length]!)))
  const lists: Record<string, Times> = {}
  for (const [name, query] of Object.entries(QUERIES)) {
    const times: number[] = []
    for (let i = 0; i < QUESTIONS / 4; i++) times.push(await timed(() => store.incidents({ limit: 50, ...query })))
    lists[name] = summary(times)
  }
  const level = { incidents, bulkPerSecond, one: summary(ones), show: summary(shown), lists }
  print(level)
  return level
}

const QUERIES: Record<string, IncidentQuery> = {
  all: {},
  'since, type': { since: '1996-02-01', type: 'launch' },
  actor: { actor: 'North Korea' },
  near: { near: { lat: 39.2, lon: 127.4, km: 50 } },
  'rare words': { text: '"Bulletin 4"' },
  'common words': { text: 'missile' },
  disputed: { state: 'disputed' },
}

const addOne = async (store: Store, n: number): Promise<void> => {
  for await (const _ of store.add([inventedReport(n)]));
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const print = ({ incidents, bulkPerSecond, one, show, lists }: Level): void => {
  console.log(`${incidents} incidents in store`)
  console.log(
    `  ${bulkPerSecond.toFixed(0)} reports a second, many at once; one alone: median ${ms(one.median)}, least ${ms(one.min)}, most ${ms(one.max)}`,
  )
  console.log(`  show: median ${ms(show.median)}, most ${ms(show.max)}`)
  console.log(
    `  incidents: ${Object.entries(lists)
      .map(([name, { median, max }]) => `${name} ${ms(median)} (most ${ms(max)})`)
      .join(', ')}`,
  )
}

/** Reports a second of a rebuild. */
const rebuild = async (store: Store): Promise<number> => {
  const start = performance.now()
  const { articles } = await store.rebuild()
  const rate = perSecond(articles, start)
  console.log(`rebuild of ${articles} reports: ${rate.toFixed(0)} a second`)
  return rate
}

const held = (levels: readonly Level[], rebuilt: number): boolean => {
  const [first, last] = [levels[0]!, levels.at(-1)!]
  const growth = last.one.median / first.one.median
  const slowest = Math.max(last.show.median, ...Object.values(last.lists).map(({ median }) => median))
  const results: [string, boolean][] = [
    [
      `one more at ${last.incidents} costs ${growth.toFixed(2)} times what it does at ${first.incidents} (limit ${MOST_GROWTH})`,
      growth <= MOST_GROWTH,
    ],
    [`slowest question at ${last.incidents}: ${ms(slowest)} (limit ${MOST_MS} ms)`, slowest < MOST_MS],
    ...(rebuilt > 0
      ? [[`rebuild: ${rebuilt.toFixed(0)} reports a second (at least ${LEAST_REBUILT})`, rebuilt >= LEAST_REBUILT] as [string, boolean]]
      : []),
  ]
  console.log('')
  for (const [what, holds] of results) console.log(`${holds ? 'held  ' : 'MISSED'}  ${what}`)
  return results.every(([, holds]) => holds)
}
