import { Lexicon } from '../../grammar/lexicon.ts'
import type { Rule } from '../../grammar/rule.ts'
import type { World } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
import { attributiveClass, classPhrase } from './class-phrase.ts'
import { modifierPhrases, type ModifierClass } from './modifiers.ts'
import { buildTypeNames } from './named-types.ts'
import { saidClass } from './said-class.ts'
import { attributiveType, nounAndType, typePhrase } from './type-phrase.ts'
import { weaponAhead } from './weapon-ahead.ts'

/** In order of passes: each list is run over the whole text before the next. */
export const weaponRules = (world: World): readonly (readonly Rule[])[] => {
  const phrases = modifierPhrases(world)
  const modifiers = new Lexicon<ModifierClass>(splitName, phrases)
  const names = buildTypeNames(world)
  const ahead = weaponAhead(phrases, names)
  const rules = [
    typePhrase(modifiers, names),
    nounAndType(modifiers, names),
    classPhrase(modifiers),
    attributiveType(modifiers, names),
    attributiveClass(modifiers),
  ]
  return [[...rules.map((rule): Rule => ({ ...rule, pattern: [ahead, ...rule.pattern] })), saidClass]]
}
