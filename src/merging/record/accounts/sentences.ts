import { sentenceAround } from '../../../checking/spans.ts'
import type { Report, Span } from '../../../model/report.ts'
import { rememberLast } from '../../../model/remember-last.ts'

/** Sentences of one article, each looked for once. */
export const sentencesOf = rememberLast((report: Report) => {
  const known: Span[] = []
  return (span: Span): Span => {
    const found = known.find(([start, end]) => start <= span[0] && span[1] <= end)
    if (found) return found
    const made = sentenceAround(report.article.text, span)
    known.push(made)
    return made
  }
})
