import type { Chart } from '../../../grammar/chart.ts'
import type { Frame } from './reading.ts'

const DENIALS = new Set([
  'not',
  'no',
  'nothing',
  'none',
  'never',
  'neither',
  'nor',
  "didn't",
  "wasn't",
  "weren't",
  "hasn't",
  'unlikely',
  'without',
])

export const isDenied = (frame: Frame, chart: Chart, before: number): boolean => {
  for (let i = frame.clause.first; i < before; i++)
    if (DENIALS.has(chart.tokens[i]!.lower) && chart.tokens[i + 1]?.lower !== 'only') return true
  return false
}
