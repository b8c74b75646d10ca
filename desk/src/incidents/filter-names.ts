import type { IncidentFilter } from '../../../src/server/schemas/incident-filter.ts'
import type { Overview } from '../../../src/server/listing/overview.ts'
import { sayCheck } from '../../../src/wording/say-check.ts'
import { sayDate } from '../../../src/wording/say-date.ts'
import type { ListView } from '../routing/route.ts'
import type { LengthUnit } from '../settings/settings.svelte.ts'
import { FAILED, fieldName, STATES, TYPES, VERDICTS } from '../words/names.ts'
import { sayNear } from './near-spot.ts'

/** The filters of the list in the order in which they stand on the page. */
export const FILTER_NAMES = [
  'text',
  'type',
  'actor',
  'near',
  'since',
  'until',
  'field',
  'state',
  'check',
  'verdict',
] as const satisfies readonly (keyof IncidentFilter)[]

type FilterName = (typeof FILTER_NAMES)[number]

/** The change that takes filters away. */
export const without = (names: readonly FilterName[]): Partial<ListView> => Object.fromEntries(names.map((name) => [name, undefined]))

/** A filter that is set, in words: "Type: Launch". */
export const sayFilter = (name: FilterName, view: ListView, overview: Overview | null, unit: LengthUnit): string => {
  const value = view[name] ?? ''
  switch (name) {
    case 'text':
      return `words “${value}”`
    case 'type':
      return `type: ${TYPES[value as keyof typeof TYPES] ?? value}`
    case 'actor':
      return `who: ${value}`
    case 'near':
      return `where: ${sayNear(value, overview, unit)}`
    case 'since':
      return `from ${sayDate(value)}`
    case 'until':
      return `to ${sayDate(value)}`
    case 'field':
      return `field: ${fieldName(value)}`
    case 'state':
      return `state: ${STATES[value as keyof typeof STATES]?.word ?? value}`
    case 'check':
      return `failed check: ${sayCheck(value)}`
    case 'verdict':
      return `verdict: ${value === 'failed' ? FAILED.word : (VERDICTS[value as keyof typeof VERDICTS]?.word ?? value)}`
  }
}
