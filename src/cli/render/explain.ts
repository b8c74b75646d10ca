import type { Event, Report, Span } from '../../model/report.ts'
import { quote } from './clean.ts'
import { fieldOrder } from './fields.ts'
import { hanging, indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayAttribution } from './say-source.ts'
import { sayValue } from './say-value.ts'

/** Which rule read what: for each cell of the incident table the claims behind it, and below them the values in their words. */
export const renderExplain = (report: Report, page: Page): string[] => [
  ...report.events.flatMap((event) => explainEvent(event, report, page)),
  ...mentions('TIMES', report.times, (t) => `${t.edtf ?? 'unresolved'} by ${t.rule}`, page),
  ...mentions('QUANTITIES', report.quantities, (q) => `${q.value ?? `${q.min ?? ''}..${q.max ?? ''}`} ${q.unit} by ${q.rule}`, page),
]

const explainEvent = (event: Event, report: Report, { width, paint }: Page): string[] => {
  const claims = report.claims.filter((c) => c.event === event.id).sort((a, b) => fieldOrder(a.field) - fieldOrder(b.field))
  const inferred = event.dateInferred ? indented(`date = ${event.dateInferred.value}, inferred: ${event.dateInferred.how}`, 2, width) : []
  const lines = claims.flatMap((claim) => [
    ...indented(`${claim.field}${claim.field === 'occurrence' ? '' : ` = ${sayValue(claim.field, claim.value)}`}`, 2, width),
    ...indented(
      `by ${claim.rule ?? 'a rule that gave no name'}, from ${sayAttribution(claim)}: ${paint.faint(quote(report.article.text.slice(...claim.span)))}`,
      6,
      width,
    ),
    ...inside(claim.span, report).flatMap((text) => indented(paint.faint(text), 8, width)),
  ])
  return ['', paint.strong(`${event.id} ${event.type}${event.main ? ' (main)' : ''}`), ...lines, ...inferred]
}

/** The times and quantities inside a claim's words, with their rules. */
const inside = ([from, to]: Span, report: Report): string[] =>
  [...report.times, ...report.quantities]
    .filter((m) => m.span[0] >= from && m.span[1] <= to)
    .map((m) => `${quote(m.text, 60)} by ${m.rule}`)

const mentions = <M extends { text: string }>(
  title: string,
  all: readonly M[],
  say: (mention: M) => string,
  { width, paint }: Page,
): string[] =>
  all.length === 0 ? [] : ['', paint.strong(title), ...all.flatMap((m) => hanging(`${quote(m.text, 60)} = ${say(m)}`, 2, 4, width))]
