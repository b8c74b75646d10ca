import type { Incident } from '../../../src/model/incident.ts'
import type { LengthUnit } from '../settings/settings.svelte.ts'
import { sayInUnit } from '../words/length.ts'
import { fieldName } from '../words/names.ts'

/** What the values that stand first are only thought or said to be: "Zone likely (Japanese government)". */
export interface Doubt {
  readonly field: string
  readonly words: string
  readonly text: string
}

/** Fields where every claim of the value that stands first is hedged. Pure. */
export const doubtsOf = (incident: Incident, unit: LengthUnit = 'km'): Doubt[] =>
  incident.fields.flatMap(({ field, values }) => {
    const first = values.find(({ relation }) => relation === 'preferred')
    const claims = (first?.claims ?? []).filter((claim) => !claim.rejected)
    const hedge = claims.find((claim) => claim.hedge)?.hedge
    return first && hedge && claims.every((claim) => claim.hedge)
      ? [{ field: fieldName(field), words: hedge.likelihood ?? hedge.words, text: sayInUnit(field, first.value, first.text, unit) }]
      : []
  })
