import { HTTPException } from 'hono/http-exception'
import { publishedOrNull } from '../../intake/published.ts'
import type { Decision } from '../../model/decision.ts'
import { fieldValueFault } from '../../model/field-value.ts'
import type { PlaceRef } from '../../model/report.ts'

const nameOnly = (value: unknown): string | null => {
  const { name, id, lat } = (typeof value === 'object' && value !== null ? value : {}) as Partial<PlaceRef>
  return typeof name === 'string' && !id && (lat === undefined || lat === null) ? name : null
}

/**
 * A decision with the value that it sets as the record needs it: a place that is only named gets the position that is known of it.
 * Throws a refusal that says what was expected where a value or time is none.
 */
export const settleValues = async (decision: Decision, placeNamed: (name: string) => Promise<PlaceRef | null>): Promise<Decision> => {
  if (decision.op !== 'correct' && decision.op !== 'claim') return decision
  const { field, value } = decision
  const fault = fieldValueFault(field, value)
  if (fault !== null) throw new HTTPException(400, { message: `${fault}.` })
  if (decision.op === 'claim' && decision.at !== null && publishedOrNull(decision.at) === null)
    throw new HTTPException(400, {
      message: `When: got ${JSON.stringify(decision.at)}, expected a day (2026-02-10) or a time with its offset (2026-02-10T09:30+09:00).`,
    })
  const name = nameOnly(value)
  return name === null ? decision : { ...decision, value: (await placeNamed(name)) ?? value }
}
