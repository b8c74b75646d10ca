import { Lexicon } from '../../grammar/lexicon.ts'
import { UNITS, type Unit } from './units.ts'

/** A unit as printed: which of its forms. */
export interface UnitName {
  readonly unit: Unit
  readonly form: 'short' | 'singular' | 'plural'
}

const split = (name: string): { lower: string; text: string }[] => name.split(' ').map((word) => ({ lower: word, text: word }))

/** Names of units as the text prints them; no name stands for two units. */
export const unitNames: Lexicon<UnitName> = new Lexicon(
  split,
  UNITS.flatMap((unit) =>
    (['short', 'singular', 'plural'] as const).flatMap((form) => unit[form].map((name): [string, UnitName] => [name, { unit, form }])),
  ),
)
