import type { Report, Verdict } from '../../model/report.ts'
import type { RowFinding } from '../audit-finding.ts'
import type { AuditedRow, RowCheck } from '../audited-row.ts'

/**
 * Checks of reports that a row of a database cannot fail: its text was written long after the day in its date column, so
 * later days in it are no fault.
 */
const NOT_OF_ROWS: ReadonlySet<string> = new Set(['article-date'])

const isMisfit = (verdict: Verdict): verdict is 'contradicted' | 'implausible' => verdict === 'contradicted' || verdict === 'implausible'

const run = ({ report, record }: AuditedRow): RowFinding[] =>
  report === null
    ? []
    : report.findings.flatMap(({ check, verdict, spans, inputs, sentence }): RowFinding[] =>
        isMisfit(verdict) && !NOT_OF_ROWS.has(check)
          ? [
              {
                check,
                kind: 'misfit',
                verdict,
                columns: [record.cells.text!.column],
                words: wordsOf(report, spans),
                inputs,
                reason: sentence,
              },
            ]
          : [],
      )

const wordsOf = (report: Report, spans: readonly (readonly [number, number])[]): string[] => [
  ...new Set(spans.map((span) => report.article.text.slice(...span))),
]

/** What the checks of reports find in the text of a row by itself: unit pairs, weekdays and dates, clocks, arcs, classes, places. */
export const textFindings: RowCheck = { name: 'text', run }
