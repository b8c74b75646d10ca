import type { Claim, Report, Span } from '../model/report.ts'
import { indexOf } from './report-index.ts'

/** The two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** The outer span holds the whole inner one. */
export const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/** From the start of the first to the end of the last. */
export const hull = (spans: readonly Span[]): Span => [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))]

const END = /[.!?]["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\d])|[.!?](?=\p{Lu}\p{Ll})|\n/gu
const REACH = 1200

/** The sentence around a span, roughly: from the last full stop before it to the next one, at most 1,200 characters each way. */
export const sentenceAround = (text: string, span: Span): Span => {
  const from = Math.max(0, span[0] - REACH)
  let start = from
  // One character more: a span may open its sentence, and the stop before is known by what follows it.
  for (const match of text.slice(from, span[0] + 1).matchAll(END)) {
    const end = from + match.index + match[0].length
    if (end <= span[0] && !isAbbreviation(text, from + match.index)) start = end
  }
  for (const match of text.slice(span[1], span[1] + REACH).matchAll(END)) {
    if (!isAbbreviation(text, span[1] + match.index)) return [start, span[1] + match.index]
  }
  return [start, Math.min(text.length, span[1] + REACH)]
}

// "Adm.", "Feb.", "U.S." and initials: the stop belongs to the word.
const isAbbreviation = (text: string, stop: number): boolean =>
  text[stop] === '.' &&
  /(?:^|[\s("“])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|St|Adm|Gen|Lt|Col|Capt|Maj|Sgt|Rep|Sen|Gov|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No)$/u.test(
    text.slice(Math.max(0, stop - 12), stop),
  )

/** Ids of the claims of these fields whose words hold the span. */
export const claimsAround = (report: Report, span: Span, fields?: readonly string[]): string[] =>
  indexOf(report)
    .claims.overlapping(span)
    .filter((c) => holds(c.span, span) && (!fields || fields.includes(c.field)))
    .map((c) => c.id)

/** Affirmed claims of an event in one of the fields. */
export const claimsOf = (report: Report, eventId: string, ...fields: string[]): Claim[] =>
  (indexOf(report).claimsByEvent.get(eventId) ?? []).filter((c) => c.polarity === 'affirmed' && fields.includes(c.field))
