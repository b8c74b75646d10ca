import type { Incident, IncidentField } from '../../../model/incident.ts'
import { clean } from '../../../wording/clean.ts'
import { sayDate } from '../../../wording/say-date.ts'
import { fieldLabels } from '../fields.ts'
import { indented } from '../layout.ts'
import type { Page } from '../page.ts'
import { sayHedge } from '../say-source.ts'

/** What happened in one sentence; what its speakers are not sure of and what is disputed; how many tell it. */
export const renderIncidentHead = (incident: Incident, { width, paint }: Page): string[] => [
  ...indented(`${incident.id}  ${incident.type}`, 0, width).map(paint.faint),
  ...indented(sentence(clean(incident.title)), 0, width).map(paint.title),
  ...indented(counts(incident), 0, width).map(paint.faint),
  ...labelled('Not sure', unsure(incident), width).map(paint.doubtful),
  ...labelled('Disputed', namesOf(incident, 'disputed'), width).map(paint.bad),
  ...labelled('Corrected', namesOf(incident, 'corrected'), width),
  ...labelled('Set by a person', incident.fields.filter((f) => f.decided).map(labelOf), width),
]

const sentence = (title: string): string => (/[.!?]$/.test(title) ? title : `${title}.`)

const labelled = (label: string, what: readonly string[], width: number): string[] =>
  what.length === 0 ? [] : indented(`${label}: ${what.join(', ')}.`, 0, width)

const labelOf = ({ field }: IncidentField): string => fieldLabels[field] ?? field

const namesOf = ({ fields }: Incident, state: IncidentField['state']): string[] => fields.filter((f) => f.state === state).map(labelOf)

/** Fields whose preferred value nobody states without a hedge, with the hedges. */
const unsure = ({ fields }: Incident): string[] =>
  fields.flatMap((field) => {
    const value = field.values[0]
    if (value?.relation !== 'preferred' || field.decided) return []
    const claims = value.claims.filter((claim) => !claim.rejected)
    if (claims.length === 0 || claims.some((claim) => claim.hedge === null)) return []
    return [`${labelOf(field)} (${[...new Set(claims.map((claim) => sayHedge(claim.hedge!)))].slice(0, 2).join(', ')})`]
  })

const counts = ({ reports, origins, formerIds }: Incident): string => {
  const days = reports.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()
  const copies = reports.filter(({ copyOf }) => copyOf !== null).length
  const told = [
    `${count(reports.length, 'report')}${copies > 0 ? ` (${copies} copied or rewritten)` : ''}`,
    count(origins.length, 'origin'),
    days.length > 0 ? sayDate(days[0] === days.at(-1) ? days[0]! : `${days[0]}/${days.at(-1)}`) : '',
    formerIds.length > 0 ? `${formerIds.length > 3 ? `${formerIds.length} former ids` : `formerly ${formerIds.join(', ')}`}` : '',
  ]
  return told.filter(Boolean).join('; ')
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
