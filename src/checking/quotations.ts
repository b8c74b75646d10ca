import type { Claim, Report, Span } from '../model/report.ts'
import { indexOf } from './report-index.ts'
import { holds } from './spans.ts'

/** Shorter quotations are phrases that many may use. */
const LEAST_WORDS = 5
const QUOTATION = /["“]([^"“”\n]{12,600})["”]/gu

/** Words in quotation marks with the claims they belong to. */
export interface Quotation {
  readonly span: Span
  /** Letters and digits only, lower case. */
  readonly key: string
  readonly claims: Claim[]
}

/** Quotations of at least so many words (default five), by place. */
export const quotationsOf = (report: Report, leastWords = LEAST_WORDS): Quotation[] =>
  [...report.article.text.matchAll(QUOTATION)].flatMap((match) => {
    const words = match[1]!.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.length < leastWords) return []
    const span: Span = [match.index, match.index + match[0].length]
    const claims = indexOf(report)
      .claims.overlapping(span)
      .filter((c) => (c.quoted || holds(c.span, span) || holds(span, c.span)) && c.sources.length > 0)
    return [{ span, key: words.join(' '), claims }]
  })
