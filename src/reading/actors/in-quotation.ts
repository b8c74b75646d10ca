import type { Chart } from '../../grammar/chart.ts'

/** Whether an odd number of quotation marks stands before a token in its sentence: "he" of '"He says it is the same," she said'. */
export const isInQuotation = (chart: Chart, at: number): boolean => {
  const { first } = chart.sentenceRange(chart.tokens[at]!.sentence)
  let marks = 0
  for (let i = first; i < at; i++) if (chart.tokens[i]!.lower === '"') marks++
  return marks % 2 === 1
}
