/**
 * Faults planted by a seeded script into texts known to be clean: how many are found, and how often clean copies, made
 * by the same changes done rightly, raise an alarm.
 */
import { loadWorld, read, type Finding, type World } from '../src/index.ts'
import { loadArticle, loadGold } from './corpus.ts'
import { intervalWrong, ordinalWrong, publishedEarly, weekday } from './faults/calendar-planters.ts'
import { gmt } from './faults/clock-planter.ts'
import { arcWrong } from './faults/flight-planter.ts'
import { officeHolderWrong } from './faults/office-planter.ts'
import { bearingTurned, borderMoved, seaSwapped, zoneTurned } from './faults/place-planters.ts'
import type { CleanText, Copy, Planter } from './faults/planter.ts'
import { quoteTwiceSpoken } from './faults/quote-planter.ts'
import { seeded, shuffled } from './faults/random.ts'
import { kmMile, nautical } from './faults/unit-planters.ts'
import { isWithin, parseRange } from './halves.ts'

const SEED = 20251107
const COPIES = 200

const PLANTERS: readonly Planter[] = [
  kmMile,
  nautical,
  weekday,
  gmt,
  intervalWrong,
  ordinalWrong,
  arcWrong,
  publishedEarly,
  quoteTwiceSpoken,
]

/** Planters in turn, so many copies of each sort, from a seed of their own: a group that is added leaves the others' draws as they were. */
const GROUPS: readonly { planters: readonly Planter[]; copies: number; seed: number }[] = [
  { planters: PLANTERS, copies: COPIES, seed: SEED },
  { planters: [officeHolderWrong], copies: 50, seed: SEED + 1 },
  { planters: [bearingTurned, borderMoved, seaSwapped, zoneTurned], copies: 100, seed: SEED + 2 },
]

/** Counts of one kind of fault; `alarms`: findings in clean copies that were changed in the same way. */
export interface FaultRow {
  planted: number
  found: number
  alarms: number
}

/** What `faults` measured. */
export interface FaultTable {
  seed: number
  rows: Record<string, FaultRow>
  planted: number
  found: number
  recall: number
  cleanCopies: number
  alarms: number
  /** Sentences that were missed and alarms that were raised; only to be shown for the development half. */
  misses: string[]
}

/** Plants faults, one a copy, and makes as many clean copies, from the reports of a folder whose gold says that they are clean. */
export const faults = async (path: string, options: { only?: string | undefined } = {}): Promise<FaultTable> => {
  const world = loadWorld()
  const range = options.only === undefined ? null : parseRange(options.only)
  const texts = loadGold(path)
    .filter((g) => (g.suspicious ?? []).length === 0 && (!range || isWithin(g.id, range)))
    .map((gold): CleanText => ({ gold, article: loadArticle(path, gold) }))
  if (texts.length === 0)
    throw new Error(`got ${JSON.stringify(path)} with --only ${options.only}, expected reports with an empty "suspicious" in gold.jsonl`)
  const rows: Record<string, FaultRow> = Object.fromEntries(
    GROUPS.flatMap((g) => g.planters).map((p) => [p.kind, { planted: 0, found: 0, alarms: 0 }]),
  )
  const misses: string[] = []
  let [alarms, cleanCopies] = [0, 0]
  for (const group of GROUPS) {
    const random = seeded(group.seed)
    for (const { planter, copy } of copies(group, texts, true, random)) {
      const row = rows[planter.kind]!
      row.planted++
      const hit = alarmsIn(copy, world).some((f) => f.spans.some(([start, end]) => start < copy.span[1] && copy.span[0] < end))
      if (hit) row.found++
      else misses.push(`missed ${planter.kind} | ${copy.article.id} | ${copy.article.text.slice(copy.span[0], copy.span[1])}`)
    }
    for (const { planter, copy } of copies(group, texts, false, random)) {
      cleanCopies++
      for (const finding of alarmsIn(copy, world)) {
        alarms++
        rows[planter.kind]!.alarms++
        misses.push(
          `alarm ${planter.kind} | ${copy.article.id} | ${copy.article.text.slice(copy.span[0], copy.span[1])} | ${finding.check}: ${finding.sentence}`,
        )
      }
    }
  }
  const [planted, found] = [sum(rows, 'planted'), sum(rows, 'found')]
  return { seed: SEED, rows, planted, found, recall: found / planted, cleanCopies, alarms, misses }
}

/** Kinds in turn, each in the first text, in an order drawn by chance, that has a place for it. */
function* copies(
  { planters, copies: wanted }: (typeof GROUPS)[number],
  texts: readonly CleanText[],
  wrong: boolean,
  random: () => number,
): Generator<{ planter: Planter; copy: Copy }> {
  let made = 0
  for (let turn = 0; made < wanted && turn < wanted * 10; turn++) {
    const planter = planters[turn % planters.length]!
    const copy = firstOf(shuffled(texts, random), (text) => planter.plant(text, wrong, random))
    if (!copy) continue
    made++
    yield { planter, copy }
  }
}

const firstOf = <T, U>(list: readonly T[], make: (item: T) => U | null): U | null => {
  for (const item of list) {
    const made = make(item)
    if (made) return made
  }
  return null
}

const alarmsIn = ({ article }: Copy, world: World): Finding[] =>
  read(article, { world }).findings.filter((f) => f.verdict === 'contradicted' || f.verdict === 'implausible')

const sum = (rows: Record<string, FaultRow>, key: keyof FaultRow): number => Object.values(rows).reduce((total, row) => total + row[key], 0)
