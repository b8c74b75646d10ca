import { sentenceAround } from '../../checking/spans.ts'
import { classOfRow } from '../../rows/event-type-of-row.ts'
import { isOfColumn } from '../../rows/row-report.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, RowCheck } from '../audited-row.ts'

/**
 * Ballistic classes by range: two of them exclude each other. Other class words do not: a text weighs whether it was
 * rocket artillery, and one row may stand for several weapons.
 */
const BY_RANGE: ReadonlySet<string> = new Set(['SRBM', 'MRBM', 'IRBM', 'ICBM'])

const exclude = (a: string, b: string): boolean => BY_RANGE.has(a) && BY_RANGE.has(b) && a !== b

const run = ({ record, whole }: AuditedRow): RowFinding[] => {
  const main = whole.events.find((e) => e.main)
  const column = classOfRow(record)
  const cell = record.cells.class ?? record.cells.title
  if (!main || column === null || !cell) return []
  const [, lede] = sentenceAround(whole.article.text, [0, 1])
  const told = whole.claims.filter(
    // What was launched stands in the first sentence; later ones weigh what else it may have been.
    (c) =>
      c.event === main.id &&
      c.span[0] < lede &&
      c.field === 'weaponClass' &&
      !isOfColumn(c.id) &&
      c.polarity === 'affirmed' &&
      BY_RANGE.has(String(c.value)),
  )
  const first = told[0]
  // One voice of the text that agrees is enough.
  if (!first || told.some((c) => !exclude(column, String(c.value)))) return []
  return [
    {
      check: 'class-text',
      kind: 'misfit',
      verdict: told.every((c) => c.hedge === null) ? 'contradicted' : 'implausible',
      columns: [cell.column, record.cells.text!.column],
      words: [cell.text, ...new Set(told.map((c) => whole.article.text.slice(...c.span)))],
      inputs: { column, text: [...new Set(told.map((c) => String(c.value)))].join('; ') },
      reason: `The column has ${NAMES[column] ?? column}, the text ${[...new Set(told.map((c) => NAMES[String(c.value)] ?? String(c.value)))].join(' and ')}.`,
    },
  ]
}

const NAMES: Readonly<Record<string, string>> = {
  SRBM: 'a short-range ballistic missile',
  MRBM: 'a medium-range ballistic missile',
  IRBM: 'an intermediate-range ballistic missile',
  ICBM: 'an intercontinental ballistic missile',
}

/** The class in its column, or in the title of the row, against the class words of the text. */
export const classText: RowCheck = { name: 'class-text', run }
