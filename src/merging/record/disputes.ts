import type { Dispute } from '../../model/incident.ts'
import { said, sentenceOf, type Said } from '../../model/said.ts'
import type { ValueDraft } from './value-draft.ts'
import { kindOf, sayTold } from './values/value-kinds.ts'

/** Fields in words, as a sentence takes them. */
const FIELDS: Readonly<Record<string, string>> = {
  date: 'the day',
  timeLocal: 'the time',
  count: 'how many',
  weaponClass: 'what it was',
  weaponName: 'the type',
  launchArea: 'the launch site',
  landing: 'where it came down',
  toward: 'the direction',
  rangeKm: 'the distance flown',
  apogeeKm: 'the height',
  flightTimeMin: 'the time of flight',
  capabilityRangeKm: 'the range of the type',
  zone: 'the sea zone',
  outcome: 'the outcome',
}
const MOST_NAMES = 3

/** Who says what against whom. */
export const disputeOf = (field: string, preferred: ValueDraft, other: ValueDraft, because: Said): Dispute => {
  const about = FIELDS[field] ?? field
  const names = sayNames(other)
  return {
    field,
    sides: [...sidesOf(preferred), ...sidesOf(other)],
    ...sentenceOf(
      said`On ${about}: ${sayNames(preferred)} ${says(preferred)} ${sayTold(field, preferred.told)}; ${names} ${says(other, isDenial(other) ? 'deny' : 'say')} ${sayTold(field, other.told)} (${because}).`,
    ),
  }
}

const isDenial = ({ counted, claims }: ValueDraft): boolean => counted.length === 0 && claims.length > 0

const sidesOf = (value: ValueDraft): Dispute['sides'] => {
  const text = `${isDenial(value) ? 'not ' : ''}${kindOf(value.field).say(value.told)}`
  return [...new Set(value.claims.filter((c) => !c.rejected).map((c) => c.origin.id))].map((origin) => ({ origin, text }))
}

const namesOf = ({ claims }: ValueDraft): string[] => [...new Set(claims.filter((c) => !c.rejected).map((c) => c.origin.name))]

const sayNames = (value: ValueDraft): string => {
  const names = namesOf(value)
  if (names.length === 0) return 'a person here'
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} others`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

const says = (value: ValueDraft, verb: 'say' | 'deny' = 'say'): string => {
  const one = namesOf(value).length < 2
  return verb === 'say' ? (one ? 'says' : 'say') : one ? 'denies' : 'deny'
}
