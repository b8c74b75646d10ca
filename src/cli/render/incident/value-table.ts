import type { FieldValue, Incident, IncidentField, IncidentOrigin } from '../../../model/incident.ts'
import { clean } from '../../../wording/clean.ts'
import { fieldLabels, fieldOrder } from '../fields.ts'
import { indented } from '../layout.ts'
import type { Page } from '../page.ts'
import { brushOf, RELATION_SIGNS } from './relation-signs.ts'
import { originsById, sayOrigin, sayVoice, wordsOf } from './voice.ts'

const LABEL = 18
const MOST_ORIGINS = 4

/** Each field with its values: the preferred one first, why, who tells it, and the words that say it first. */
export const renderValues = (incident: Incident, page: Page): string[] => {
  const origins = originsById(incident)
  const fields = [...incident.fields].sort((a, b) => fieldOrder(a.field) - fieldOrder(b.field))
  return fields.length === 0 ? [] : ['', page.paint.strong('WHAT IS TOLD'), ...fields.flatMap((field) => renderField(field, origins, page))]
}

const renderField = (field: IncidentField, origins: ReadonlyMap<string, IncidentOrigin>, { width, paint }: Page): string[] => {
  const column = width >= 60 ? LABEL : 4
  const lines = field.values.flatMap((value) => {
    const brush = brushOf(value.relation, paint)
    const item = value.item ? ` [${clean(value.item)}]` : ''
    const best = value.claims.find((claim) => !claim.rejected && claim.anchor.claimWords !== '') ?? value.claims[0]
    const others = value.origins.filter((id) => id !== best?.origin).flatMap((id) => origins.get(id) ?? [])
    return [
      ...indented(
        `${brush(`${RELATION_SIGNS[value.relation]} ${clean(value.text)}`)}${item}${how(field, value, paint.faint)}`,
        column,
        width,
      ),
      ...(best ? indented(paint.faint(`${wordsOf(best, 160)} ${sayVoice(best)}`.trim()), column + 2, width) : []),
      ...(others.length > 0 ? indented(paint.faint(`also ${names(others)}`), column + 2, width) : []),
    ]
  })
  const label = fieldLabels[field.field] ?? field.field
  if (column === 4) return [`  ${label} (${field.state})`, ...lines]
  return lines.map((line, i) => (i === 0 ? `  ${label}`.padEnd(column) + line.slice(column) : line))
}

/** The state and the reason beside the preferred value, the relation in words beside the others. */
const how = (field: IncidentField, value: FieldValue, faint: (text: string) => string): string => {
  if (value.relation === 'preferred') return ` ${faint(`(${field.state}${field.reason ? `: ${clean(field.reason)}` : ''})`)}`
  return ` ${faint(`(${value.relation}${value.because ? `: ${clean(value.because)}` : ''})`)}`
}

const names = (origins: readonly IncidentOrigin[]): string => {
  const shown = origins.slice(0, MOST_ORIGINS).map((origin) => sayOrigin(origin, 1))
  const more = origins.length > MOST_ORIGINS ? `; and ${origins.length - MOST_ORIGINS} more origins` : ''
  return shown.join('; ') + more
}
