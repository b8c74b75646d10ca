import { anchorKey, type EventSketch } from './event-sketch.ts'

/** What persons decided about pairs of events, found again in the present reading (`resolveDecisions`). */
export interface Constraints {
  /** One happening, whatever the texts say. */
  must: readonly EventPair[]
  /** Two happenings. */
  cannot: readonly EventPair[]
}

/** Keys of two events (`anchorKey`), and the number of the journal entry that decided on them. */
export interface EventPair {
  a: string
  b: string
  decision: number
}

/** Nobody decided anything. */
export const NO_CONSTRAINTS: Constraints = { must: [], cannot: [] }

/** The decision that binds an event to some of others, or null. */
export const decisionOn = (sketch: EventSketch, others: readonly EventSketch[], pairs: readonly EventPair[]): number | null => {
  const key = anchorKey(sketch.anchor)
  const keys = new Set(others.map((other) => anchorKey(other.anchor)))
  const found = pairs.findLast(({ a, b }) => (a === key && keys.has(b)) || (b === key && keys.has(a)))
  return found?.decision ?? null
}
