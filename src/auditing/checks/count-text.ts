import { intervalOf } from '../../checking/interval-of.ts'
import type { Amount } from '../../model/report.ts'
import { isOfColumn } from '../../rows/row-report.ts'
import { sayAmount } from '../../wording/say-amount.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, RowCheck } from '../audited-row.ts'

const run = ({ record, whole }: AuditedRow): RowFinding[] => {
  const main = whole.events.find((e) => e.main)
  const { count, text } = record.cells
  if (!main || !count || !text) return []
  const claims = whole.claims.filter((c) => c.event === main.id && c.field === 'count' && c.polarity === 'affirmed')
  const column = claims.find((c) => isOfColumn(c.id))
  const told = claims.filter((c) => !isOfColumn(c.id) && !c.item)
  if (!column || told.length === 0 || told.some((c) => meet(c.value as Amount, column.value as Amount))) return []
  const words = [...new Set(told.map((c) => sayAmount(c.value as Amount, '')))].join(' or ')
  return [
    {
      check: 'count-text',
      kind: 'misfit',
      verdict: told.every((c) => c.hedge === null) ? 'contradicted' : 'implausible',
      columns: [count.column, text.column],
      words: [count.text, ...new Set(told.map((c) => whole.article.text.slice(...c.span)))],
      inputs: { column: count.text, text: words },
      reason: `The count is ${count.text} in its column, ${words} in the text.`,
    },
  ]
}

/** Counts are exact: two is not three; "several" is three and more. */
const meet = (a: Amount, b: Amount): boolean => {
  const bounds = ({ value, min, max, approx }: Amount) => {
    const wide = approx && value !== undefined ? intervalOf({ value, approx }) : null
    return wide ?? { low: value ?? min ?? 0, high: value ?? max ?? Infinity }
  }
  const [x, y] = [bounds(a), bounds(b)]
  return x.low <= y.high && y.low <= x.high
}

/** The number launched in its column against the number told. */
export const countText: RowCheck = { name: 'count-text', run }
