import type { IncidentSummary } from '../../archive/archive.ts'
import type { Verdict } from '../../model/report.ts'

/** What viewers are told as it happens. */
export type LiveEvent =
  /** An article was taken in. */
  | {
      kind: 'report'
      article: string
      revision: number
      title: string | null
      outlet: string | null
      published: string | null
      incidents: string[]
    }
  /** An incident is new or has changed. */
  | { kind: 'incident'; isNew: boolean; summary: IncidentSummary }
  /** A check found something that does not fit. */
  | { kind: 'finding'; incident: string; check: string; verdict: Verdict; sentence: string }
  /** The list of feeds, or the state of one, is another. */
  | { kind: 'feeds' }
  /** A person decided something. */
  | { kind: 'decision'; op: string; by: string; incidents: string[] }
