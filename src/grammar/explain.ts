import type { Chart } from './chart.ts'
import type { Value } from './value.ts'

/** The derivation of a value as an indented tree: words, kind, rule, and below it the values it was made of. */
export const explain = (value: Value, chart: Chart, depth = 0): string => {
  const line = `${'  '.repeat(depth)}${JSON.stringify(chart.words(value))} ${value.kind} by ${value.rule}`
  return [line, ...value.children.map((child) => explain(child, chart, depth + 1))].join('\n')
}
