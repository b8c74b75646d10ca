import type { Rule } from '../../grammar/rule.ts'
import type { World } from '../../world/world.ts'

/** In order of passes: each list is run over the whole text before the next. */
export const weaponRules = (_world: World): readonly (readonly Rule[])[] => []
