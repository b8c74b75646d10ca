import type { Evaluation } from './evaluation.ts'
import { faultsEvaluation } from './faults-evaluation.ts'
import { reports } from './reports.ts'

/** Everything that can be measured, by the name the command line takes. */
export const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  reports,
  faults: faultsEvaluation,
  own: {
    ...reports,
    summary: 'our own development reports, which are always there',
    corpus: 'eval/corpora/reports',
    run: (path, options) => reports.run(path, { ...options, only: undefined }),
  },
  seed: {
    ...reports,
    summary: 'the report that the product was conceived from',
    corpus: '../shared/seed',
    run: (path, options) => reports.run(path, { ...options, only: undefined }),
  },
}
