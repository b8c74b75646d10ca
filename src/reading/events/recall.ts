import type { Chart } from '../../grammar/chart.ts'
import type { Frame } from './fields/reading.ts'

const RECALLING = new Set(['previous', 'previously', 'earlier', 'past', 'last', 'recent', 'series', 'string', 'spate', 'streak', 'earliest', 'former', 'decades', 'repeated', 'repeatedly', 'history', 'similar', 'other', 'frequent', 'all', 'many', 'numerous', 'since'])

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
  if (!head) return false
  for (let i = Math.max(clause.first, head.token - 5); i < Math.min(clause.end, head.token + 4); i++) if (RECALLING.has(chart.tokens[i]!.lower) && !inTime(chart, i)) return true
  return false
}
