import { loadGold } from './corpus.ts'
import type { Evaluation, Group } from './evaluation.ts'
import { faults, type FaultTable } from './faults.ts'
import { DEVELOPMENT, HELD_OUT, isSplit, isWithin, parseRange, rangeName } from './halves.ts'
import { refuseHeldOutMisses } from './held-out.ts'
import { Tally } from './scoring/tally.ts'

/** Faults planted by script into clean reports, a split set in its halves. */
export const plantedFaults: Evaluation = {
  summary: 'faults planted by a seeded script into clean texts: recall and false alarms by kind',
  corpus: '../shared/reports',
  run: async (path, options) => {
    const ids = loadGold(path).map((g) => g.id)
    const whole = options.only === undefined && !isSplit(ids)
    const ranges = options.only === undefined ? [DEVELOPMENT, HELD_OUT] : [parseRange(options.only)]
    if (isSplit(ids)) refuseHeldOutMisses(ids.filter((id) => ranges.some((range) => isWithin(id, range))), options)
    if (whole) return [group('all', await faults(path))]
    return Promise.all(ranges.map(async (range) => group(rangeName(range), await faults(path, { only: rangeName(range) }))))
  },
}

const ALL_KINDS = 'ALL KINDS'

const group = (name: string, table: FaultTable): Group => {
  const tally = new Tally()
  for (const [kind, { planted, found, alarms }] of Object.entries(table.rows)) tally.count(kind, found, planted, found + alarms)
  return {
    name,
    rows: { ...tally.rows(), [ALL_KINDS]: tally.sum(Object.keys(table.rows)) },
    ceilings: { 'false alarms': table.alarms },
    note: `${table.planted} faults planted, ${table.found} found (${(table.recall * 100).toFixed(1)} %); ${table.alarms} false alarms in ${table.cleanCopies} clean copies`,
    misses: table.misses,
  }
}
