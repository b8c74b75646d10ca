import type { Decision } from '../../model/decision.ts'
import { clean } from '../../wording/clean.ts'
import { sayDate } from '../../wording/say-date.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'
import { sayDecision } from './say-decision.ts'

export interface ListedDecision {
  seq: number
  at: string
  by: string
  decision: Decision
  /** Number of the decision that took it back. */
  undoneBy: number | null
  /** Why it does not apply any more. */
  problem: string | null
}

const NUMBER = 8

/** Decisions, oldest first, each with its number and what became of it. */
export const renderDecisions = (decisions: readonly ListedDecision[], { width, paint }: Page): string[] =>
  decisions.length === 0
    ? ['No decision was made yet.']
    : decisions.flatMap(({ seq, at, by, decision, undoneBy, problem }) => [
        ...indented(sayDecision(decision), NUMBER, width, `  ${seq}`),
        ...indented(paint.faint(`${clean(by)}, ${sayDate(at)}`), NUMBER, width),
        ...(undoneBy === null ? [] : indented(paint.doubtful(`taken back by ${undoneBy}`), NUMBER, width)),
        ...(problem === null ? [] : indented(paint.bad(`does not apply: ${clean(problem)}`), NUMBER, width)),
      ])
