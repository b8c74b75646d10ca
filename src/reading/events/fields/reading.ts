import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Clause } from '../mentions/clauses.ts'
import type { Mention } from '../mentions/mentions.ts'
import type { Happening } from '../tellings/telling.ts'

/** A clause with the mentions in it, and the sentence it belongs to. */
export interface Frame {
  readonly clause: Clause
  readonly mentions: readonly Mention[]
  readonly head: Mention | null
  readonly sentence: TokenRange
  /** What the sentence told before, for a clause without a verb of interest: "– detected at ten – was in the northeast". */
  readonly inherited: Mention | null
  /** Another firing than the article's first, where it tells of several (`tellings/`). */
  readonly happening?: Happening
  /** Names the firing that the article is news of, where it tells of several. */
  readonly ofNews?: boolean
  /** Day of the first firing, EDTF, where a list tells it behind a later one. */
  readonly dayShared?: string
  /** The clause that this one was cut from, for its first part. */
  readonly whole?: Frame
}

/** One field's value read in a clause. */
export interface FieldReading extends TokenRange {
  readonly field: string
  readonly value: unknown
  readonly rule: string
  /** Which of several the words are about: "first", "second". */
  readonly item?: string | null
  /** The named type that a class is said of; null for a class that stands alone. */
  readonly ofType?: string | null
  /** Higher is preferred among readings of one field; default 0. */
  readonly weight?: number
}

export type FieldReader = (frame: Frame, chart: Chart) => FieldReading[]

/** The mention that governs a token: the nearest one before it in the clause, else the nearest after. */
export const governor = (frame: Frame, at: number): Mention | null => {
  let left: Mention | null = null
  let right: Mention | null = null
  for (const m of frame.mentions) {
    if (m.token < at) left = m
    else right ??= m
  }
  return left ?? right ?? frame.inherited
}
