import type { TokenRange } from './token.ts'

/**
 * The payload of each kind of value, by declaration merging from the code that defines the kinds
 * (the grammar itself knows none).
 */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface ValueKinds {}

export type Kind = keyof ValueKinds & string

/** What a rule read in the tokens first to end (exclusive): the way it was made can be shown by `explain()`. */
export interface Value<K extends Kind = Kind> extends TokenRange {
  readonly kind: K
  readonly data: ValueKinds[K]
  /** Name of the rule. */
  readonly rule: string
  /** Earlier values that the rule's pattern used. */
  readonly children: readonly Value[]
}
