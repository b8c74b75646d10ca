import type { Chart } from '../../../grammar/chart.ts'
import type { Frame } from '../fields/reading.ts'
import type { Mention } from '../mentions/mentions.ts'

const RECALLING = new Set([
  'previous',
  'previously',
  'earlier',
  'past',
  'last',
  'recent',
  'series',
  'string',
  'spate',
  'streak',
  'earliest',
  'former',
  'decades',
  'repeated',
  'repeatedly',
  'history',
  'similar',
  'other',
  'frequent',
  'all',
  'many',
  'numerous',
  'since',
])

/** "The last one known, a failure last October": no verb of a launch, but told as one before. */
export const opensWithRecall = (chart: Chart, clause: Frame['clause']): boolean => {
  for (let i = clause.first; i < Math.min(clause.end, clause.first + 4); i++)
    if (FORMER.has(chart.tokens[i]!.lower) && !inTime(chart, i)) return true
  return false
}

const FORMER = new Set(['last', 'previous', 'earlier', 'former'])

/** "launched a day earlier" is dated, not recalled. */
const inTime = (chart: Chart, at: number): boolean => {
  for (let k = at; k >= Math.max(0, at - 5); k--) {
    const time = chart.longestAt('time', k)
    if (time && time.end > at) return true
  }
  return false
}

/** Tells of something before: "previous", "a string of", "had fired" after another day. */
export const isRecall = (frame: Frame, chart: Chart): boolean => {
  const { clause, head } = frame
  if (!head) return opensWithRecall(chart, clause)
  // "has stepped up its testing, including launches of two new types": examples of many.
  if (clause.opener === 'including' && head.trigger.noun && head.trigger.lemma.endsWith('s')) return true
  for (let i = Math.max(clause.first, head.token - 5); i < Math.min(clause.end, head.token + 4); i++)
    if (RECALLING.has(chart.tokens[i]!.lower) && !inTime(chart, i)) return true
  return false
}

/** "Nine days before the launch, on Feb. 1, it had issued a warning": the launch is what is counted from, and the day that of the warning. */
export const isCountedFrom = ({ clause }: Frame, { token, trigger }: Mention, chart: Chart): boolean =>
  trigger.noun &&
  token - clause.first <= 2 &&
  chart.tokens[token + 1]?.lower === ',' &&
  chart
    .within('time', { first: Math.max(0, clause.first - 6), end: clause.first })
    .some(({ data, end }) => data.offset?.from === 'clause' && end === clause.first)
