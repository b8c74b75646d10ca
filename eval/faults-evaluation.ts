import type { Evaluation, Group } from './evaluation.ts'
import { faults } from './faults.ts'
import { DEVELOPMENT, HELD_OUT, isWithin, parseRange, rangeName } from './halves.ts'
import { Tally } from './scoring/tally.ts'

/** Planted faults as an evaluation of the command line: recall and false alarms by kind. */
export const faultsEvaluation: Evaluation = {
  summary: 'faults planted by a seeded script: recall by kind, alarms in as many clean copies',
  corpus: '../shared/reports',
  run: async (path, { only, misses, heldOut }) => {
    const range = only === undefined ? null : parseRange(only)
    const showsHeldOut = !range || !isWithin(range.to, DEVELOPMENT) || isWithin(range.from, HELD_OUT)
    if (misses && !heldOut && showsHeldOut)
      throw new Error(
        `got --misses for texts of the held-out half, expected --only ${rangeName(DEVELOPMENT)}: rules are not written from its mistakes`,
      )
    const table = await faults(path, { only })
    const tally = new Tally()
    for (const [kind, { planted, found, alarms }] of Object.entries(table.rows))
      tally.count(`fault.${kind}`, found, planted, found + alarms)
    const rows = { ...tally.rows(), 'ALL FAULTS': tally.sum(Object.keys(table.rows).map((kind) => `fault.${kind}`)) }
    const group: Group = {
      name: range ? rangeName(range) : 'all',
      rows,
      ceilings: { 'false alarms': table.alarms },
      misses: table.misses,
      note: `${table.found} of ${table.planted} planted faults found (recall ${table.recall.toFixed(3)}), ${table.alarms} false alarms in ${table.cleanCopies} clean copies, seed ${table.seed}`,
    }
    return [group]
  },
}
