import type { Claim, Event, Report } from '../../model/report.ts'
import { quote } from './clean.ts'
import { does } from './event-sentence.ts'
import { fieldLabels, fieldOrder } from './fields.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayAttribution } from './say-source.ts'
import { sayValue } from './say-value.ts'

const LABEL_COLUMNS = 18

/** The claims about each event, by field; under each value all who state it, in their words. */
export const renderClaims = (report: Report, events: readonly Event[], page: Page): string[] =>
  events.flatMap((event) => {
    const claims = report.claims.filter((c) => c.event === event.id)
    if (claims.length === 0) return []
    const title = `CLAIMS about ${event.id}${event.main ? ' (main)' : ''}: ${event.actor?.name ?? 'somebody'} ${does(event)}`
    return ['', ...indented(title, 0, page.width).map(page.paint.strong), ...byField(claims).flatMap(([field, of]) => renderField(field, of, report, page))]
  })

const byField = (claims: readonly Claim[]): [string, Claim[]][] => {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) groups.set(claim.field, [...(groups.get(claim.field) ?? []), claim])
  return [...groups].sort(([a], [b]) => fieldOrder(a) - fieldOrder(b))
}

const renderField = (field: string, claims: readonly Claim[], report: Report, { width, paint }: Page): string[] => {
  const column = width >= 60 ? LABEL_COLUMNS : 4
  const label = fieldLabels[field] ?? field
  const values = new Map<string, Claim[]>()
  for (const claim of claims) {
    const value = field === 'occurrence' || field === 'statement' ? '' : sayValue(field, claim.value)
    values.set(value, [...(values.get(value) ?? []), claim])
  }
  const lines = [...values].flatMap(([value, of]) => [
    ...(value ? indented(paint.strong(value), column, width) : []),
    ...of.flatMap((claim) => indented(`${sayAttribution(claim)}: ${paint.faint(wordsOf(claim, report))}`, column, width)),
  ])
  if (column === 4) return [`  ${label}`, ...lines]
  return lines.map((line, i) => (i === 0 ? `  ${label}`.padEnd(column) + line.slice(column) : line))
}

const wordsOf = (claim: Claim, report: Report): string => quote(report.article.text.slice(...claim.span))
