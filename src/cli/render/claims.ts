import type { Claim, Event, Report } from '../../model/report.ts'
import { quote } from '../../wording/clean.ts'
import { does } from './event-sentence.ts'
import { fieldLabels, fieldOrder } from './fields.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayAttribution } from './say-source.ts'
import { sayValue } from '../../wording/say-value.ts'

const LABEL_COLUMNS = 18

/** The claims about each event, by field; under each value those who state it, in their words, at most so many a value. */
export const renderClaims = (report: Report, events: readonly Event[], page: Page, most = Infinity): string[] =>
  events.flatMap((event) => {
    const claims = withoutNested(report.claims.filter((c) => c.event === event.id))
    if (claims.length === 0) return []
    const title = `CLAIMS about ${event.id}${event.main ? ' (main)' : ''}: ${event.actor?.name ?? 'somebody'} ${does(event)}`
    return [
      '',
      ...indented(title, 0, page.width).map(page.paint.strong),
      ...byField(claims).flatMap(([field, of]) => renderField(field, of, report, page, most)),
    ]
  })

/** Without claims whose words lie inside those of another of the same field: "404 miles" in "650 kilometers (404 miles)". */
const withoutNested = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (c, i) => !claims.some((other, j) => i !== j && other.field === c.field && (surrounds(other, c) || (j < i && repeats(other, c)))),
  )

const surrounds = ({ span: [from, to] }: Claim, { span: [start, end] }: Claim): boolean =>
  from <= start && end <= to && to - from > end - start

const repeats = (a: Claim, b: Claim): boolean =>
  a.span[0] === b.span[0] && a.span[1] === b.span[1] && sayAttribution(a) === sayAttribution(b)

const byField = (claims: readonly Claim[]): [string, Claim[]][] => {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) groups.set(claim.field, [...(groups.get(claim.field) ?? []), claim])
  return [...groups].sort(([a], [b]) => fieldOrder(a) - fieldOrder(b))
}

const renderField = (field: string, claims: readonly Claim[], report: Report, { width, paint }: Page, most: number): string[] => {
  const column = width >= 60 ? LABEL_COLUMNS : 4
  const label = fieldLabels[field] ?? field
  const values = new Map<string, Claim[]>()
  for (const claim of claims) {
    const value = field === 'occurrence' || field === 'statement' ? '' : sayValue(field, claim.value)
    values.set(value, [...(values.get(value) ?? []), claim])
  }
  const lines = [...values].flatMap(([value, of]) => [
    ...(value ? indented(paint.strong(value), column, width) : []),
    ...of.slice(0, most).flatMap((claim) => indented(`${sayAttribution(claim)}: ${paint.faint(wordsOf(claim, report))}`, column, width)),
    ...(of.length > most ? indented(paint.faint(`and ${of.length - most} more (--claims shows all)`), column, width) : []),
  ])
  if (column === 4) return [`  ${label}`, ...lines]
  return lines.map((line, i) => (i === 0 ? `  ${label}`.padEnd(column) + line.slice(column) : line))
}

const wordsOf = (claim: Claim, report: Report): string => quote(report.article.text.slice(...claim.span))
