import type { Chart } from '../../grammar/chart.ts'
import type { Frame } from './fields/reading.ts'

const RECALLING = new Set(['previous', 'previously', 'earlier', 'past', 'last', 'recent', 'series', 'string', 'spate', 'streak', 'earliest', 'former', 'decades', 'repeated', 'repeatedly', 'history', 'similar', 'other', 'frequent', 'all', 'many', 'numerous', 'since'])

/** Tells of something before: "previous", "a string of", "had fired" after another day. */
export const isRecall = (frame: Frame, chart: Chart): boolean => {
  const { clause, head } = frame
  if (!head) return false
  for (let i = Math.max(clause.first, head.token - 5); i < Math.min(clause.end, head.token + 4); i++) if (RECALLING.has(chart.tokens[i]!.lower)) return true
  return false
}
