import { Lexicon } from '../../grammar/lexicon.ts'
import type { WeaponRow } from '../../world/rows.ts'
import type { World } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'

/** A type's name as it stands in a text. */
export interface TypeName {
  row: WeaponRow
  plural: boolean
}

/** Names of types and their plurals ("Rodongs", "KN-23s"). */
export const buildTypeNames = (world: World): Lexicon<TypeName> => {
  const lexicon = new Lexicon<TypeName>(splitName)
  for (const row of world.weaponById.values()) {
    const [singular, plural] = [
      { row, plural: false },
      { row, plural: true },
    ]
    for (const name of row.names) {
      lexicon.add(name, singular)
      // "Agni is" is no plural of "Agni-I".
      if (!name.endsWith('s') && !/[- ][IVX]+$/.test(name)) lexicon.add(`${name}s`, plural)
    }
  }
  return lexicon
}
