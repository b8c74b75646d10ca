import { Lexicon } from '../../grammar/lexicon.ts'
import type { Element } from '../../grammar/pattern.ts'
import type { Rule } from '../../grammar/rule.ts'
import type { World } from '../../world/world.ts'
import { splitName } from '../text/tokenize.ts'
import { attributiveClass, classPhrase } from './class-phrase.ts'
import { headWords, heads } from './heads.ts'
import { modifierPhrases, type ModifierClass } from './modifiers.ts'
import { buildTypeNames } from './named-types.ts'
import { saidClass } from './said-class.ts'
import { attributiveType, nounAndType, typePhrase } from './type-phrase.ts'
import { calledType, numberedType, unlistedName } from './unlisted-type.ts'
import { anchorsAhead, wordsBetween } from './anchor-ahead.ts'

/** In order of passes: each list is run over the whole text before the next. */
export const weaponRules = (world: World): readonly (readonly Rule[])[] => {
  const phrases = modifierPhrases(world)
  const modifiers = new Lexicon<ModifierClass>(splitName, phrases)
  const names = buildTypeNames(world)
  const between = wordsBetween(phrases)
  const namesFirst = new Set(names.firstWords())
  const [headAhead, nameAhead, nameBehindHead] = anchorsAhead([
    { anchors: new Set(heads.firstWords()), between },
    { anchors: namesFirst, between },
    { anchors: namesFirst, between: new Set([...between, ...headWords]) },
  ]) as [Element, Element, Element]
  const behind = (element: Element, rule: Rule): Rule => ({ ...rule, pattern: [element, ...rule.pattern] })
  return [
    [
      behind(nameAhead, typePhrase(modifiers, names)),
      behind(nameBehindHead, nounAndType(modifiers, names)),
      behind(headAhead, classPhrase(modifiers)),
      behind(nameAhead, attributiveType(modifiers, names)),
      behind(headAhead, attributiveClass(modifiers)),
      numberedType(modifiers),
      unlistedName(modifiers),
      calledType,
      saidClass,
    ],
  ]
}
