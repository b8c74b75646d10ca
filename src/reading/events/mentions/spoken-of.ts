/** Whether an agreement or a call of a clause is spoken of or made. */
import type { Chart } from '../../../grammar/chart.ts'
import { PHONES } from './context-words.ts'

/** The text tells of talks by telephone. */
export const namesCall = (chart: Chart): boolean => chart.once(namesCall, () => chart.tokens.some(({ lower }) => PHONES.has(lower)))

/** "talks on the nuclear deal", "a return to the accord": spoken of, not made. */
export const isTopic = (chart: Chart, noun: number): boolean => {
  for (let k = noun - 1; k >= Math.max(0, noun - 6); k--) {
    const { lower, pos } = chart.tokens[k]!
    const before = chart.tokens[k - 1]?.lower ?? ''
    if (BEFORE_TOPIC.has(lower)) return TALKED.has(before) || (WIDE_TOPIC.has(lower) && talksBefore(chart, k))
    if (lower === 'of') return ASPECTS.has(before)
    if (pos === 'VERB') return REVIVED.has(lower)
  }
  return false
}

/** "held talks with his counterpart on the nuclear deal". */
const talksBefore = ({ tokens }: Chart, at: number): boolean =>
  tokens.slice(Math.max(0, at - 14), at).some((t) => /^(?:talks|talked|negotiations|discussions)$/.test(t.lower))

const WIDE_TOPIC = new Set(['on', 'about', 'over', 'regarding'])
const BEFORE_TOPIC = new Set(['on', 'about', 'over', 'to', 'regarding', 'under'])
const TALKED = new Set(
  'talks talk negotiations meeting discussions discuss consultations return returns returned returning committed commitment back clarity concerns differences dispute'.split(
    ' ',
  ),
)
const ASPECTS = new Set('future revival fate terms breach violation end collapse signatories'.split(' '))
const REVIVED = new Set(
  'revive reviving restore restoring save saving salvage salvaging resurrect resurrecting rescue rescuing uphold upholding rejoin rejoining discuss discussing'.split(
    ' ',
  ),
)
