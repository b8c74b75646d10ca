/** What tells of a nuclear test. */
import type { Chart } from '../../../../grammar/chart.ts'
import type { Clause } from '../clauses.ts'
import { NUCLEAR, NUCLEAR_TALK } from '../context-words.ts'
import { near, type Need } from './asked.ts'

export const nuclear: Need = (asked) => {
  const { chart, clause, at, trigger } = asked
  if (/^(explode|detonate)$/.test(trigger.lemma) && near(asked, DEVICES, 5, 0) && nuclearText(chart)) return true
  // "which tested devices in 2006 and 2009", in a report that names nuclear tests.
  if (!trigger.noun && trigger.lemma !== 'conduct' && near(asked, DEVICES, 0, 4) && nuclearText(chart)) return true
  return trigger.noun
    ? (near(asked, NUCLEAR, 3, 0) && !near(asked, NUCLEAR_TALK, 2, 1)) || isOfDevice(chart, at)
    : objectIsNuclear(chart, clause, at)
}

/** An article that names a nuclear test tells of its tremor. */
export const quake: Need = ({ chart }) => nuclearText(chart)

const DEVICES = new Set(['device', 'devices', 'bomb', 'bombs', 'warhead'])

/** The text names a nuclear test. */
export const nuclearText = (chart: Chart): boolean =>
  chart.once(nuclearText, () =>
    chart.tokens.some(
      (t, i) =>
        (t.lower === 'nuclear' || t.lower === 'atomic') &&
        /^(test|tests|testing|explosion|blast|detonation)$/.test(chart.tokens[i + 1]?.lower ?? ''),
    ),
  )

/** "detonated a nuclear device", "carried out a nuclear test"; not "test-fired its nuclear-capable missile". */
const objectIsNuclear = (chart: Chart, clause: Clause, verb: number): boolean => {
  for (let k = verb + 1; k < Math.min(clause.end, verb + 9); k++) {
    if (!NUCLEAR.has(chart.tokens[k]!.lower)) continue
    for (let n = k; n < Math.min(clause.end, k + 4); n++)
      if (/^(test|tests|device|devices|bomb|explosion|warhead|blast)$/.test(chart.tokens[n]!.lower))
        return chart.tokens[k + 1]?.lower !== '-'
  }
  return false
}

/** "the test of a hydrogen bomb". */
const isOfDevice = (chart: Chart, noun: number): boolean => {
  if (chart.tokens[noun + 1]?.lower !== 'of') return false
  for (let k = noun + 2; k < noun + 5; k++) if (chart.longestAt('weapon', k)?.data.class === 'nuclear') return true
  return false
}
