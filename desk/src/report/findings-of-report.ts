import type { IncidentFinding } from '../../../src/model/incident.ts'
import type { Report } from '../../../src/model/report.ts'

/** The findings of one reading in the shape that incidents have theirs. */
export const findingsOfReport = ({ findings, article }: Report, key: string, revision: number): IncidentFinding[] =>
  findings.map(({ check, verdict, spans, inputs, margin, sentence, lengths }) => ({
    check,
    verdict,
    articles: [key],
    words: spans.map((span) => ({ article: key, revision, span, words: article.text.slice(...span) })),
    inputs,
    ...(margin === undefined ? {} : { margin }),
    sentence,
    ...(lengths ? { lengths } : {}),
  }))
