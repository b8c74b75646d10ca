import type { Rule } from '../../grammar/rule.ts'
import type { World } from '../../world/world.ts'
import { attributiveClass, classPhrase } from './class-phrase.ts'
import { buildModifiers } from './modifiers.ts'
import { buildTypeNames } from './named-types.ts'
import { saidClass } from './said-class.ts'
import { attributiveType, nounAndType, typePhrase } from './type-phrase.ts'

/** In order of passes: each list is run over the whole text before the next. */
export const weaponRules = (world: World): readonly (readonly Rule[])[] => {
  const modifiers = buildModifiers(world)
  const names = buildTypeNames(world)
  return [
    [
      typePhrase(modifiers, names),
      nounAndType(modifiers, names),
      classPhrase(modifiers),
      attributiveType(modifiers, names),
      attributiveClass(modifiers),
      saidClass,
    ],
  ]
}
