import type { Claim, Event, Report } from '../../model/report.ts'
import { groupBy } from '../../model/group-by.ts'
import { quote } from '../../wording/clean.ts'
import { deed } from './event-sentence.ts'
import { fieldLabels, fieldOrder } from './fields.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayAttribution } from './say-source.ts'
import { sayValue } from '../../wording/say-value.ts'

const LABEL_COLUMNS = 18

/** The claims about each event, by field; under each value those who state it, in their words, at most so many a value. */
export const renderClaims = (report: Report, events: readonly Event[], page: Page, most = Infinity): string[] => {
  const claimsOf = groupBy(report.claims, (claim) => claim.event)
  return events.flatMap((event) => {
    const claims = withoutNested(claimsOf.get(event.id) ?? [])
    if (claims.length === 0) return []
    const title = `CLAIMS about ${event.id}${event.main ? ' (main)' : ''}: ${deed(event)}`
    return [
      '',
      ...indented(title, 0, page.width).map(page.paint.strong),
      ...byField(claims).flatMap(([field, of]) => renderField(field, of, report, page, most)),
    ]
  })
}

/** Without claims whose words lie inside those of another of the same field: "404 miles" in "650 kilometers (404 miles)". */
const withoutNested = (claims: readonly Claim[]): Claim[] => {
  const kept = new Set([...groupBy(claims, (claim) => claim.field).values()].flatMap(outermost))
  return claims.filter((claim) => kept.has(claim))
}

/** Of claims of one field those within no longer one; of those with the same words and speakers the first. In the order of their words, each is held against what reaches furthest before it only: articles of a hundred thousand claims are met. */
const outermost = (claims: readonly Claim[]): Claim[] => {
  const sorted = claims.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const seen = new Set<string>()
  let widest: Claim['span'] = [-1, -1]
  return sorted.filter((claim) => {
    const [start, end] = claim.span
    const same = widest[0] === start && widest[1] === end
    if (end <= widest[1] && !same) return false
    if (end > widest[1]) widest = claim.span
    const key = `${start} ${end} ${sayAttribution(claim)}`
    return seen.size < seen.add(key).size
  })
}

const byField = (claims: readonly Claim[]): [string, Claim[]][] =>
  [...groupBy(claims, (claim) => claim.field)].sort(([a], [b]) => fieldOrder(a) - fieldOrder(b))

const renderField = (field: string, claims: readonly Claim[], report: Report, { width, paint }: Page, most: number): string[] => {
  const column = width >= 60 ? LABEL_COLUMNS : 4
  const label = fieldLabels[field] ?? field
  const values = groupBy(claims, (claim) => (field === 'occurrence' || field === 'statement' ? '' : sayValue(field, claim.value)))
  const lines = [...values].flatMap(([value, of]) => [
    ...(value ? indented(paint.strong(value), column, width) : []),
    ...of.slice(0, most).flatMap((claim) => indented(`${sayAttribution(claim)}: ${paint.faint(wordsOf(claim, report))}`, column, width)),
    ...(of.length > most ? indented(paint.faint(`and ${of.length - most} more (--claims shows all)`), column, width) : []),
  ])
  if (column === 4) return [`  ${label}`, ...lines]
  return lines.map((line, i) => (i === 0 ? `  ${label}`.padEnd(column) + line.slice(column) : line))
}

const wordsOf = (claim: Claim, report: Report): string => quote(report.article.text.slice(...claim.span))
