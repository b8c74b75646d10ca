import type { Lexicon } from '../../grammar/lexicon.ts'
import type { Match } from '../../grammar/rule.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'
import type { Amount } from '../../model/report.ts'
import type { WeaponData } from '../../model/values.ts'
import { DETERMINERS, GROUPS } from './determiners.ts'
import type { ModifierClass } from './modifiers.ts'

/** What the parts of a weapon phrase captured before its head or name. */
export interface Opening {
  determiner?: TokenRange
  group?: TokenRange
  count?: Value<'number'>
}

/** Determiner, count and ordinals of a phrase before its head (a token) as fields of its value. */
export const openingData = (
  parts: Opening,
  match: Match,
  head: number,
  plural: boolean,
): Pick<WeaponData, 'definite' | 'count' | 'ordinals'> => {
  const { tokens } = match.chart
  const determiner = parts.determiner && DETERMINERS.get(tokens[parts.determiner.first]!.lower)
  const group = parts.group && GROUPS.get(tokens[parts.group.first]!.lower)
  const told = parts.count?.data.amount
  // "some 27 missiles": about so many.
  const some = parts.determiner && tokens[parts.determiner.first]!.lower === 'some'
  const count: Amount | undefined =
    (told && some && told.value !== undefined ? { ...told, approx: true } : told) ??
    group ??
    (plural && determiner?.count?.value === 1 ? undefined : determiner?.count)
  const ordinals = match.chart.within('ordinal', { first: match.first, end: head }).map((value) => value.data.value)
  return {
    definite: determiner ? determiner.definite : isPossessive(tokens[match.first - 1]?.lower),
    ...(count ? { count } : {}),
    ...(ordinals.length > 0 ? { ordinals } : {}),
  }
}

const isPossessive = (lower: string | undefined): boolean => lower === "'s" || lower === "'"

/** Classes that the modifiers in a range name. */
export const modifierClasses = (lexicon: Lexicon<ModifierClass>, range: TokenRange, match: Match): ModifierClass[] => {
  const found: ModifierClass[] = []
  for (let i = range.first; i < range.end;) {
    const hit = lexicon.find(match.chart.tokens, i, range.end)
    if (hit) found.push(hit.entries[0]!)
    i = hit ? hit.end : i + 1
  }
  return found
}

/** A hyphen ties the range to the word before or behind it: "anti-[missile]", "[missile]-armed". */
export const isHyphenated = ({ first, end }: TokenRange, { chart: { tokens } }: Match): boolean => {
  const [before, start, last, behind, next] = [tokens[first - 1], tokens[first]!, tokens[end - 1]!, tokens[end], tokens[end + 1]]
  if (before?.lower === '-' && before.end === start.start && tokens[first - 2]?.end === before.start) return true
  return behind?.lower === '-' && behind.start === last.end && next?.start === behind.end
}
