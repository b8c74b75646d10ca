import type { Chart } from '../../grammar/chart.ts'
import type { Frame } from './fields/reading.ts'

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
const opensWithRecall = (chart: Chart, clause: Frame['clause']): boolean => {
  for (let i = clause.first; i < Math.min(clause.end, clause.first + 4); i++)
    if (/^(last|previous|earlier|former)$/.test(chart.tokens[i]!.lower) && !inTime(chart, i)) return true
  return false
}

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
