import type { Chart } from '../../../grammar/chart.ts'
import type { Frame } from '../fields/reading.ts'

const BETWEEN = /^(?:first|latest|last|most|biggest|largest|longest|time|test|launch|firing)$/

/**
 * "Since March 18 the group has fired some 27 missiles": a sum over a time, of which the news is at most one. What it counts would be
 * taken for the count of the main event.
 */
export const isTally = ({ head, clause, sentence }: Frame, chart: Chart): boolean => {
  if (!head || head.trigger.noun || head.trigger.detail || head.trigger.type !== 'launch' || !hasPerfect(chart, clause.first, head.token))
    return false
  const several = chart.within('weapon', clause).some(({ data: { count, plural } }) => plural && (count?.value ?? count?.min ?? 0) > 1)
  if (several && inAll(chart, clause.first, clause.end)) return true
  return (
    several && chart.within('time', sentence).some((time) => time.data.relation === 'since' && !isOfAnother(chart, time.first, head.token))
  )
}

/** "has test-fired a total of seven missiles this year". */
const inAll = ({ tokens }: Chart, first: number, end: number): boolean => {
  let total = false
  for (let i = first; i < end - 1; i++) {
    const { lower } = tokens[i]!
    if ((lower === 'total' && tokens[i + 1]!.lower === 'of') || (lower === 'so' && tokens[i + 1]!.lower === 'far')) total = true
    if (total && lower === 'this' && /^(?:year|month|week)$/.test(tokens[i + 1]!.lower)) return true
  }
  return false
}

const hasPerfect = (chart: Chart, from: number, verb: number): boolean => {
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--) if (/^(?:has|have)$/.test(chart.tokens[i]!.lower)) return true
  return false
}

/** "has fired two missiles, the first since May": told of the launch, not of the sum. */
const isOfAnother = (chart: Chart, time: number, verb: number): boolean => {
  for (let i = verb + 1; i < time; i++) if (BETWEEN.test(chart.tokens[i]!.lower)) return true
  return false
}
