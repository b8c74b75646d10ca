/**
 * `npm run bench -- reading [PATH]`: speed, growth with length and memory of the reader, on the texts at PATH
 * (default: examples/reports); `npm run bench -- world`: load time, memory and queries of the sea map; `npm run bench -- archive`:
 * the store at 1,000, 10,000 and 100,000 incidents. `npm run bench -- intake`: pages
 * of an archive through the quick look; `npm run bench -- desk`: the desk in a browser on 100,000 incidents, kept in --data if given;
 * `npm run bench -- watch [ITEMS]`: 30 feeds with every fault (10,000 items unless told otherwise) watched, and watched again under
 * kills; `npm run bench -- alert`: from the poll of a feed to the line of a new incident. Exit code 1 where a target, --min-ratio or
 * flat memory is missed, 2 for wrong usage.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { loadWorld, type ArticleInput, type World } from '../src/index.ts'
import { alertDelay } from './alert-delay.ts'
import { archive } from './archive.ts'
import { desk } from './desk/desk.ts'
import { intake } from './intake.ts'
import { linear } from './linear.ts'
import { machine } from './machine.ts'
import { memory } from './memory.ts'
import { seaZones } from './sea-zones.ts'
import { speed } from './speed.ts'
import { loadTexts } from './texts.ts'
import { watchSite } from './watch.ts'

const USAGE =
  'usage: npm run bench -- reading|speed|linear|memory [PATH] [--min-ratio 0.15]; reading is all three; or: world, intake, archive [--most 100000], desk [--most 100000] [--data FOLDER], watch [ITEMS], alert'

// Each part starts in a fresh process: memory and compiled code of one must not colour the next.
const inOwnProcess = (part: string, args: readonly string[]): boolean => {
  console.log(`\n${part}`)
  const { status } = spawnSync(process.execPath, [...process.execArgv, process.argv[1]!, part, ...args], { stdio: 'inherit' })
  return status === 0
}

const PARTS: Record<string, (articles: readonly ArticleInput[], world: World, minRatio: number) => boolean> = {
  speed: (articles, world, minRatio) => speed(articles, world) >= minRatio,
  linear: (articles, world) => (linear(articles, world), true),
  memory,
}

const main = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'min-ratio': { type: 'string', default: '0' }, most: { type: 'string', default: '100000' }, data: { type: 'string' } },
  })
  const [what = '', path = 'examples/reports', ...more] = positionals
  const minRatio = Number(values['min-ratio'])
  if (more.length > 0 || Number.isNaN(minRatio)) throw new Error(USAGE)
  if (what === 'reading') {
    console.log(machine())
    const results = Object.keys(PARTS).map((part) => inOwnProcess(part, args.slice(args.indexOf(what) + 1)))
    if (results.includes(false)) process.exitCode = 1
    return
  }
  if (what === 'world') {
    console.log(machine())
    seaZones()
    return
  }
  if (what === 'archive') {
    console.log(machine())
    if (!(await archive(Number(values.most)))) process.exitCode = 1
    return
  }
  if (what === 'desk') {
    console.log(machine())
    if (!(await desk(Number(values.most), values.data ?? null))) process.exitCode = 1
    return
  }
  if (what === 'intake') {
    console.log(machine())
    if (!(await intake())) process.exitCode = 1
    return
  }
  if (what === 'alert') {
    console.log(machine())
    if (!(await alertDelay())) process.exitCode = 1
    return
  }
  if (what === 'watch') {
    console.log(machine())
    if (!(await watchSite(Number(positionals[1] ?? 10_000)))) process.exitCode = 1
    return
  }
  const part = PARTS[what]
  if (!part) throw new Error(`got ${what || 'nothing'} to measure\n${USAGE}`)
  if (!part(loadTexts(path), loadWorld(), minRatio)) process.exitCode = 1
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
