import { explain } from '../grammar/explain.ts'
import type { Value } from '../grammar/value.ts'
import type { Report, Span, World } from '../index.ts'
import { readValues } from '../reading/cascade.ts'
import { prepare } from '../reading/text/prepare.ts'

/** The trees of values that a rule made within a span: each line words, kind, rule, indented below what it was made into. */
export type Derive = (span: Span, rule: string) => string[]

/** Reads the values of a report's text once more and keeps them, so that they can be shown with what they were made of. */
export const derivations = ({ article }: Report, world: World): Derive => {
  const chart = readValues(prepare(article.text, article.dropped), world)
  const byRule = new Map<string, Value[]>()
  for (let i = 0; i < chart.tokens.length; i++)
    for (const value of chart.startingAt(i)) {
      const list = byRule.get(value.rule)
      if (list) list.push(value)
      else byRule.set(value.rule, [value])
    }
  return ([from, to], rule) =>
    (byRule.get(rule) ?? [])
      .filter((value) => {
        const [start, end] = chart.span(value)
        return from <= start && end <= to
      })
      .map((value) => explain(value, chart))
}
