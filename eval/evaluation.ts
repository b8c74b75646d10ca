import type { Row } from './scoring/tally.ts'

/** Options of the command line that evaluations understand. */
export interface EvalOptions {
  /** Range of ids, "001-024": only these. */
  only?: string | undefined
  misses?: boolean | undefined
  /** Allows misses of the held-out half: for a final review, never while rules are written. */
  heldOut?: boolean | undefined
  /** A file of readings (JSON Lines) to score instead of reading the texts now. */
  pred?: string | undefined
}

/** What was measured on one part of a corpus. */
export interface Group {
  /** "001-024", "all" */
  name: string
  rows: Record<string, Row>
  /** The same measures of other systems: shown beside ours, no floors. */
  peers?: Record<string, Row>
  /** Counts that should be small: false alarms. */
  ceilings: Record<string, number>
  /** One line on what was scored: "24 reports, 24 read". */
  note: string
  misses: string[]
}

/** One thing that can be measured: `npm run eval -- NAME PATH`. */
export interface Evaluation {
  summary: string
  /** Where its corpus lies, seen from the project's folder, when no path is given. */
  corpus: string
  run: (path: string, options: EvalOptions) => Promise<Group[]> | Group[]
}
