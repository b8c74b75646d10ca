import type { Evaluation } from './evaluation.ts'
import { reports } from './reports.ts'

/** Everything that can be measured, by the name the command line takes. */
export const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  reports,
}
