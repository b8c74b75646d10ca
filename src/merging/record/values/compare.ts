import type { World } from '../../../world/world.ts'
import { kindOf } from './value-kinds.ts'
import { agreement, differentScope, type Likeness, type Told } from './likeness.ts'

/** How two values of a field stand to each other, scopes reckoned in: what is told of the first missile does not contradict the second. */
export const compareValues = (field: string, a: Told, b: Told, world: World): Likeness => {
  const likeness = kindOf(field).compare(a, b, world)
  if (a.item === b.item) return likeness
  if (a.item !== null && b.item !== null)
    return shareItem(a.item, b.item) ? likeness : differentScope(`${sayItem(a.item)} and ${sayItem(b.item)}`)
  return likeness.kind === 'contradiction'
    ? differentScope(`told of ${sayItem((a.item ?? b.item)!)} alone`)
    : likeness.kind === 'agreement'
      ? agreement(likeness.because)
      : likeness
}

/** As if both were told of one and the same thing. */
export const compareWhole = (field: string, a: Told, b: Told, world: World): Likeness => kindOf(field).compare(a, b, world)

const shareItem = (a: string, b: string): boolean => a.split(' and ').some((x) => b.split(' and ').includes(x))

const sayItem = (item: string): string => (item === 'one' ? 'one of them' : `the ${item}`)
