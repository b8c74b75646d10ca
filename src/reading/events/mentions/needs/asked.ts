import type { Chart } from '../../../../grammar/chart.ts'
import type { Value } from '../../../../grammar/value.ts'
import type { Clause } from '../clauses.ts'
import { NOT_PROJECTILE } from '../context-words.ts'
import type { Trigger } from '../triggers.ts'

/** A trigger where it stands: what the needs of its row are asked about. */
export interface Asked {
  readonly chart: Chart
  readonly clause: Clause
  /** Token of the trigger. */
  readonly at: number
  readonly trigger: Trigger
  /** The article tells of flights of missiles or rockets. */
  readonly aboutFlights: boolean
}

/** Whether a trigger means its event where it stands. */
export type Need = (asked: Asked) => boolean

/** One of the words stands in the clause, at most so many tokens before or behind the trigger. */
export const near = ({ chart, clause, at }: Asked, words: ReadonlySet<string>, left: number, right: number): boolean => {
  for (let k = Math.max(clause.first, at - left); k < Math.min(clause.end, at + right + 1); k++)
    if (k !== at && words.has(chart.tokens[k]!.lower)) return true
  return false
}

/** The word behind the trigger in lower case; empty at the end. */
export const next = ({ chart, at }: Asked): string => chart.tokens[at + 1]?.lower ?? ''

export const weaponsIn = ({ chart, clause }: Asked): Value<'weapon'>[] => chart.within('weapon', clause)

/** The clause names something that flies. */
export const namesFlying = (asked: Asked): boolean => weaponsIn(asked).some((w) => !NOT_PROJECTILE.has(w.data.class ?? ''))
