import type { Event, Report, Span } from '../../model/report.ts'
import type { Derive } from '../derivations.ts'
import { clean, quote } from '../../wording/clean.ts'
import { fieldOrder } from './fields.ts'
import { hanging, indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayAttribution } from './say-source.ts'
import { sayValue } from '../../wording/say-value.ts'

/** Which rule read what: for each cell of the incident table the claims behind it, and below them how their values were made. */
export const renderExplain = (report: Report, page: Page, derive: Derive): string[] => [
  ...report.events.flatMap((event) => explainEvent(event, report, page, derive)),
  ...mentions('TIMES', report.times, (t) => t.edtf ?? 'unresolved', page, derive),
  ...mentions('QUANTITIES', report.quantities, (q) => `${q.value ?? `${q.min ?? ''}..${q.max ?? ''}`} ${q.unit}`, page, derive),
]

const explainEvent = (event: Event, report: Report, page: Page, derive: Derive): string[] => {
  const { width, paint } = page
  const claims = report.claims.filter((c) => c.event === event.id).sort((a, b) => fieldOrder(a.field) - fieldOrder(b.field))
  const inferred = event.dateInferred ? hanging(`date = ${event.dateInferred.value}, inferred: ${event.dateInferred.how}`, 2, 6, width) : []
  const lines = claims.flatMap((claim) => {
    const cell = ['occurrence', 'statement'].includes(claim.field) ? claim.field : `${claim.field} = ${sayValue(claim.field, claim.value)}`
    return [
      ...hanging(cell, 2, 6, width),
      ...indented(`from ${sayAttribution(claim)}: ${paint.faint(quote(report.article.text.slice(...claim.span)))}`, 6, width),
      ...tree(claim.span, claim.rule ?? 'a rule that gave no name', page, derive),
    ]
  })
  return ['', paint.strong(`${event.id} ${event.type}${event.main ? ' (main)' : ''}`), ...lines, ...inferred]
}

/** How the value was made; only the rule's name where it joined no values. */
const tree = (span: Span, rule: string, { width, paint }: Page, derive: Derive): string[] => {
  const trees = derive(span, rule)
  if (trees.length === 0) return indented(paint.faint(`by ${rule}`), 6, width)
  return trees.flatMap((text) =>
    text.split('\n').flatMap((line) => hanging(paint.faint(clean(line)), 6 + indentOf(line), 10 + indentOf(line), width)),
  )
}

const indentOf = (line: string): number => line.length - line.trimStart().length

interface Mention {
  text: string
  span: Span
  rule: string
}

const mentions = <M extends Mention>(
  title: string,
  all: readonly M[],
  say: (mention: M) => string,
  page: Page,
  derive: Derive,
): string[] =>
  all.length === 0
    ? []
    : [
        '',
        page.paint.strong(title),
        ...all.flatMap((m) => [...hanging(`${quote(m.text, 60)} = ${say(m)}`, 2, 4, page.width), ...tree(m.span, m.rule, page, derive)]),
      ]
