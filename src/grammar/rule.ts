import type { Chart } from './chart.ts'
import type { CapturesOf, Element } from './pattern.ts'
import type { TokenRange } from './token.ts'
import type { Kind, ValueKinds } from './value.ts'

/** What a rule's `make` may look at besides its captures. */
export interface Match extends TokenRange {
  readonly chart: Chart
  /** Printed words of a range. */
  words(range: TokenRange): string
}

/** A construction of the language as data. */
export interface Rule<K extends Kind = Kind> {
  /** Shaped like the text it matches: '<speaker> told <outlet> (that)'. Unique in the project. */
  readonly name: string
  readonly kind: K
  readonly pattern: readonly Element[]
  /** The value, or null where the words match but mean something else. Pure. */
  make(captures: Record<string, unknown>, match: Match): ValueKinds[K] | null
}

/** Writes a rule so that `make` knows the types of the pattern's captures. */
export const rule = <K extends Kind, const P extends readonly Element[]>(definition: {
  name: string
  kind: K
  pattern: P
  make: (captures: CapturesOf<P>, match: Match) => ValueKinds[K] | null
}): Rule<K> => definition as unknown as Rule<K>
