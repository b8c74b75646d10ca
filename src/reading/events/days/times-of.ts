import { groupBy } from '../../../model/group-by.ts'
import { lowerBound } from '../../../model/lower-bound.ts'
import type { DatedTime } from './dates.ts'
import type { Frame } from '../fields/reading.ts'

/** Index of the clause that a token stands in, -1 where none does: clauses are in order and do not overlap. */
export const frameIndexAt = (frames: readonly Frame[], token: number): number => {
  const at = lowerBound(frames, token + 1, (f) => f.clause.end)
  return at < frames.length && frames[at]!.clause.first <= token ? at : -1
}

const NONE: readonly DatedTime[] = []

/** The times that stand in a clause, in the order of the list; gathered once for all clauses. */
export const timesByClause = (times: readonly DatedTime[], frames: readonly Frame[]): ((frame: Frame) => readonly DatedTime[]) => {
  const byFirst = groupBy(times, (time) => frames[frameIndexAt(frames, time.value.first)]?.clause.first)
  return ({ clause }) => byFirst.get(clause.first) ?? NONE
}
