import { groupBy } from '../../../model/group-by.ts'
import type { Incident } from '../../../model/incident.ts'
import { clean } from '../../../wording/clean.ts'
import { claimName } from '../../store/claim-name.ts'
import { fieldLabels, fieldOrder } from '../fields.ts'
import { indented } from '../layout.ts'
import type { Page } from '../page.ts'
import { brushOf, RELATION_SIGNS } from './relation-signs.ts'
import { sayVoice, wordsOf } from './voice.ts'

/** Who it finally comes from: each origin with its outlets and all its claims, each with the name by which `reject` takes it. */
export const renderOrigins = (incident: Incident, { width, paint }: Page): string[] => {
  const fields = [...incident.fields].sort((a, b) => fieldOrder(a.field) - fieldOrder(b.field))
  const told = groupBy(
    fields.flatMap(({ field, values }) => values.flatMap((value) => value.claims.map((claim) => ({ field, value, claim })))),
    ({ claim }) => claim.origin,
  )
  const lines = incident.origins.flatMap((origin) => {
    const others = origin.outlets.filter((outlet) => outlet !== origin.name)
    return [
      ...indented(
        `${paint.strong(clean(origin.name))} ${paint.faint(`(${origin.id}${origin.reliability ? `; grade ${origin.reliability}` : ''})`)}`,
        2,
        width,
      ),
      ...(others.length > 0 ? indented(paint.faint(`in ${others.map(clean).join(', ')}`), 4, width) : []),
      ...(told.get(origin.id) ?? []).flatMap(({ field, value, claim }) => [
        ...indented(
          `${brushOf(value.relation, paint)(`${RELATION_SIGNS[value.relation]} ${fieldLabels[field] ?? field}: ${clean(value.text)}`)}` +
            `${value.item ? ` [${clean(value.item)}]` : ''}${claim.byHand ? '' : `  ${paint.faint(claimName(claim.anchor))}`}`,
          4,
          width,
        ),
        ...indented(paint.faint(`${wordsOf(claim, 120)} ${sayVoice(claim)}`.trim()), 6, width),
      ]),
    ]
  })
  return [
    '',
    ...indented(`${paint.strong('ORIGINS')} ${paint.faint('(beside each claim its name, for groundtrack reject)')}`, 0, width),
    ...lines,
  ]
}
