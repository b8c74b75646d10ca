import { groupBy } from '../../../model/group-by.ts'
import type { FieldValue, Incident, IncidentClaim } from '../../../model/incident.ts'
import { clean } from '../../../wording/clean.ts'
import { sayDate } from '../../../wording/say-date.ts'
import { fieldLabels, fieldOrder } from '../fields.ts'
import { indented } from '../layout.ts'
import type { Page } from '../page.ts'
import { brushOf, RELATION_SIGNS } from './relation-signs.ts'
import { originsById, wordsOf } from './voice.ts'

interface Told {
  field: string
  value: FieldValue
  claim: IncidentClaim
}

/** How the picture grew: the reports in the order in which they appeared, each with what it was the first to tell. */
export const renderGrowth = (incident: Incident, { width, paint }: Page): string[] => {
  const origins = originsById(incident)
  const told = incident.fields
    .flatMap(({ field, values }) => values.flatMap((value) => value.claims.map((claim): Told => ({ field, value, claim }))))
    .sort((a, b) => time(a.claim.published) - time(b.claim.published) || fieldOrder(a.field) - fieldOrder(b.field))
  const byArticle = groupBy(told, ({ claim }) => claim.anchor.article)
  const seen = new Set<FieldValue>()
  const name = (id: string): string => clean(origins.get(id)?.name ?? id)
  const lines = ordered(incident).flatMap(({ article, outlet, published, title, copyOf, main }) => {
    const own = byArticle.get(article) ?? []
    const fresh = own.filter(({ value }) => !seen.has(value) && seen.add(value))
    const what = [copyOf ? `copy: ${clean(copyOf.because)}` : '', main ? '' : 'recalls it'].filter(Boolean).join('; ')
    return [
      ...indented(
        `${published ? sayDate(published) : 'undated'}  ${paint.strong(clean(outlet ?? title ?? article))}${what ? paint.faint(` (${what})`) : ''}`,
        2,
        width,
      ),
      ...fresh.flatMap(({ field, value, claim }) =>
        indented(
          `${brushOf(value.relation, paint)(`${RELATION_SIGNS[value.relation]} ${fieldLabels[field] ?? field}: ${clean(value.text)}`)}` +
            `${value.item ? ` [${clean(value.item)}]` : ''}, ${name(claim.origin)} ${paint.faint(wordsOf(claim, 70))}`,
          6,
          width,
        ),
      ),
      ...(fresh.length === 0 ? [paint.faint(`      nothing new (${own.length === 0 ? 'states no field' : 'repeats what was told'})`)] : []),
    ]
  })
  return [
    '',
    ...indented(`${paint.strong('TIMELINE')} ${paint.faint('(each report with what it was the first to tell)')}`, 0, width),
    ...lines,
  ]
}

const ordered = ({ reports }: Incident): Incident['reports'] => reports.toSorted((a, b) => time(a.published) - time(b.published))

const time = (published: string | null): number => (published === null ? Infinity : Date.parse(published) || Infinity)
