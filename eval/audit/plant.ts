import type { Change, Planter, Sheet } from './planter.ts'
import { seeded, shuffled } from '../faults/random.ts'
import { arcWrong } from './arc-planter.ts'
import { classWrong, distanceWrong, figureWrong } from './class-planter.ts'
import { coordinatesWrong } from './coordinate-planter.ts'
import { dateWrong } from './date-planter.ts'
import { seaWrong } from './sea-planter.ts'
import { unitPairWrong } from './unit-planter.ts'
import { weekdayWrong } from './weekday-planter.ts'

const PLANTERS: readonly Planter[] = [
  unitPairWrong,
  weekdayWrong,
  dateWrong,
  classWrong,
  distanceWrong,
  figureWrong,
  coordinatesWrong,
  arcWrong,
  seaWrong,
]

/** One planted fault. */
export interface Planted {
  kind: string
  sheet: string
  row: number
  change: Change
}

/** Tries in one row: a slip may come out harmless. */
const TRIES = 6

export interface Plan {
  copies: number
  /** Changes in each copy. */
  each: number
  seed: number
}

/** So many faults of all kinds in turn in each of so many copies, at most one a row, and never the same fault twice. */
export const plantFaults = (sheets: readonly Sheet[], plan: Plan): Planted[][] =>
  planted(sheets, plan, PLANTERS, (planter, record, sheet, random) => planter.plant(record, sheet, random))

/** As many changes of the kinds that put something in, done rightly. */
export const plantRight = (sheets: readonly Sheet[], plan: Plan): Planted[][] =>
  planted(
    sheets,
    plan,
    PLANTERS.filter((p) => p.plantRight),
    (planter, record, _, random) => planter.plantRight!(record, random),
  )

type Make = (planter: Planter, record: Sheet['records'][number], sheet: Sheet, random: () => number) => Change | null

const planted = (sheets: readonly Sheet[], { copies, each, seed }: Plan, planters: readonly Planter[], make: Make): Planted[][] => {
  const random = seeded(seed)
  const seen = new Set<string>()
  let turn = 0
  return Array.from({ length: copies }, () => {
    const done: Planted[] = []
    for (let tries = 0; done.length < each && tries < each * 3; tries++) {
      const planter = planters[turn++ % planters.length]!
      const fault = plantOne(sheets, done, seen, random, planter, make)
      if (fault) done.push(fault)
    }
    return done
  })
}

const plantOne = (
  sheets: readonly Sheet[],
  taken: readonly Planted[],
  seen: Set<string>,
  random: () => number,
  planter: Planter,
  make: Make,
): Planted | null => {
  const rows = sheets.flatMap((sheet) => sheet.records.map((record) => ({ sheet, record })))
  for (const { sheet, record } of shuffled(rows, random)) {
    if (taken.some((p) => p.sheet === sheet.name && p.row === record.row)) continue
    for (let i = 0; i < TRIES; i++) {
      const change = make(planter, record, sheet, random)
      const key = `${sheet.name} ${record.row} ${JSON.stringify(change)}`
      if (change && !seen.has(key)) {
        seen.add(key)
        return { kind: planter.kind, sheet: sheet.name, row: record.row, change }
      }
    }
  }
  return null
}

/** Names of all kinds of faults. */
export const kinds: readonly string[] = PLANTERS.map((p) => p.kind)
