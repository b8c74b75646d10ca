import { asSaid, type Said } from '../../../model/said.ts'
import type { World } from '../../../world/world.ts'
import type { Statement } from '../accounts/account.ts'

/** How two values of one field stand to each other, and why, in words. */
export interface Likeness {
  readonly kind: 'agreement' | 'different scope' | 'contradiction'
  readonly because: Said
}

/** A value as told: the words tell what its shape alone does not. */
export type Told = Pick<Statement, 'value' | 'item' | 'words' | 'hedge' | 'utc' | 'zone' | 'weak'>

/** Values of one kind of field: which are one, and how others stand to each other. */
export interface ValueKind {
  /** Values with one key are the same value. */
  key(told: Told): string
  compare(a: Told, b: Told, world: World): Likeness
  say(told: Told): string
  /** The same words where they tell a length. */
  said?(told: Told): Said
  /** Agreement may be by a general word: two values that agree with a third one may contradict each other. */
  readonly byGenerality?: true
  /** Higher is more exact; 0 by default. */
  exactness?(told: Told): number
}

export const agreement = (because: Said | string): Likeness => ({ kind: 'agreement', because: asSaid(because) })
export const differentScope = (because: Said | string): Likeness => ({ kind: 'different scope', because: asSaid(because) })
export const contradiction = (because: Said | string): Likeness => ({ kind: 'contradiction', because: asSaid(because) })
