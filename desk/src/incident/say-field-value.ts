import type { FieldValue } from '../../../src/model/incident.ts'
import type { ClockChoice, LengthUnit } from '../settings/settings.svelte.ts'
import { sayClock } from '../words/clock.ts'
import { sayInUnit } from '../words/length.ts'

/** A value of a field in the clock and unit of the reader's choice. */
export const sayFieldValue = (
  field: string,
  { value, text }: Pick<FieldValue, 'value' | 'text'>,
  { clock, length }: { clock: ClockChoice; length: LengthUnit },
): string => (field === 'timeUtc' && typeof value === 'string' ? sayClock(value, clock, null) : sayInUnit(field, value, text, length))
