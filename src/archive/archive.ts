/** The archive: what is derived from the journal, in a database: articles, readings, incidents. Rebuilt at any time. */
import type { Decision } from '../model/decision.ts'
import type { Numbered } from '../journal/journal.ts'
import type { EventType, Report, ToldLength } from '../model/report.ts'
import type { FieldState, Incident } from '../model/incident.ts'

/** One line of `groundtrack incidents`. */
/** A verdict that tells of something that does not fit. */
export type Alarm = 'contradicted' | 'implausible'

export interface IncidentSummary {
  id: string
  type: EventType
  title: string
  /** The lengths that the title tells; absent where it tells none. */
  titleLengths?: ToldLength[]
  actor: string | null
  /** EDTF day of the happening. */
  date: string | null
  timeUtc: string | null
  place: { name: string; lat: number | null; lon: number | null } | null
  /** Strongest state among the fields. */
  state: FieldState
  reports: number
  origins: number
  /** Findings that contradict or find implausible. */
  alarms: number
  /** When its last report was published (or taken in). */
  updated: string
  /** When its first dated report was published. */
  firstReported: string | null
  weaponClass: string | null
  /** Distance flown, km; the middle where bounds are told. */
  rangeKm: number | null
  /** State of each field that is told. */
  fields: Record<string, FieldState>
  /** Checks that failed, each with its worst verdict. */
  checks: Record<string, Alarm>
}

/** What changed among incidents since it was last asked for. */
export interface Changes {
  /** For the next question. */
  mark: number
  changed: IncidentSummary[]
  /** Ids that lead elsewhere now. */
  gone: string[]
}

/** A decision as the page of an incident lists it. */
export interface PastDecision {
  /** Number of its journal entry: what `undo` names. */
  seq: number
  at: string
  by: string
  decision: Decision
  /** Number of the entry that took it back. */
  undoneBy: number | null
  /** Why it does not apply (any more). */
  problem: string | null
}

export interface IncidentQuery {
  /** ISO days, inclusive; of the happening. */
  since?: string
  until?: string
  type?: EventType
  /** Actor id or name. */
  actor?: string
  near?: { lat: number; lon: number; km: number }
  /** Words in its articles. */
  text?: string
  /** With a value for this field. */
  field?: string
  /** Of `field`; without one, the strongest state among the fields. */
  state?: FieldState
  /** With a finding of this check that contradicts or finds implausible. */
  check?: string
  /** The worst verdict of `check`; without one, of any check. */
  verdict?: Alarm
  /** With a finding that contradicts. */
  contradicted?: boolean
  limit?: number
  /** From the last page. */
  after?: string
}

export interface Page<T> {
  items: T[]
  /** For `after` of the next page; null at the end. */
  next: string | null
}

/** What one journal entry did. */
export type Applied =
  | {
      kind: 'article'
      seq: number
      key: string
      revision: number
      known: boolean
      report: Report | null
      incidents: { id: string; isNew: boolean }[]
    }
  | { kind: 'reading' | 'lost'; seq: number }
  /** `problem`: why the decision does not apply (any more), or null. */
  | { kind: 'decision'; seq: number; incidents: string[]; problem: string | null }

export interface StoredArticle {
  key: string
  revision: number
  seq: number
  takenIn: string
  report: Report
  copyOf: { article: string; because: string } | null
}

export interface SearchHit {
  article: string
  revision: number
  title: string | null
  outlet: string | null
  published: string | null
  /** Words around the hit, the hit in «». */
  excerpt: string
  incidents: string[]
}

export interface ArchiveStats {
  entries: number
  articles: number
  revisions: number
  events: number
  incidents: number
  origins: number
  byType: Record<string, number>
  byState: Record<string, number>
  /** Reports that another version of the reader made: `rebuild` reads them anew. */
  outdated: number
  decisions: { applied: number; notApplying: { seq: number; problem: string }[] }
}

export interface Archive {
  /** Number of the last journal entry applied: in the same transaction as its effects. */
  applied(): Promise<number>
  /** Whether the entry of that number (`applied`) is the one last applied here: false in the archive of another journal. */
  follows(entry: Numbered): Promise<boolean>
  /** Version of the reader by the last entry that names one; null: none did. */
  reading(): Promise<string | null>
  /** Whether another version of the reader made some of the reports. */
  outdated(): Promise<boolean>
  /** Which of these texts are in store already as the newest revision of their article: such an article need not be taken in. */
  known(articles: readonly { key: string; text: string }[]): Promise<{ key: string; revision: number; seq: number; incidents: string[] }[]>
  /** Applies entries in order; entries already applied are skipped and have no result. */
  apply(entries: readonly Numbered[]): Promise<Applied[]>
  /** Makes the lists of `incidents` agree with the records after `apply`; gives the number still to do after each step. */
  settle(onProgress?: (left: number) => void): Promise<void>
  /** Why a decision would not apply now, or asks for what is so already; null where it would do something. Changes nothing. */
  objection(decision: Decision): Promise<string | null>
  incidents(query: IncidentQuery): Promise<Page<IncidentSummary>>
  /** Summaries by their ids, some thousands at once, after this id (first: ""); none at the end. For those who want them all. */
  summaries(after: string): Promise<IncidentSummary[]>
  /** By id, former id or unique beginning of one; null where none leads anywhere. */
  incident(id: string): Promise<Incident | null>
  /** Ids that begin so, in order, at most so many: what an id that is not unique may mean. */
  idsBeginning(beginning: string, limit: number): Promise<string[]>
  article(key: string): Promise<StoredArticle[]>
  search(words: string, limit?: number): Promise<SearchHit[]>
  /** Ids of the incidents with these words in an article, a blank between them, some more than once; `among`: only of these. */
  incidentsWith(words: string, among?: readonly string[]): Promise<string>
  /** What changed since the answer with this mark; null: only the mark of now. Lists agree with the records when it answers. */
  changes(since: number | null): Promise<Changes>
  /** Decisions about an incident, also undone ones, in the order of the journal. */
  decisions(incident: string): Promise<PastDecision[]>
  stats(): Promise<ArchiveStats>
  /** Merges everything anew in an order of its own: the result does not depend on the order of arrival. Decisions stay. */
  remerge(): Promise<{ changed: number }>
  /** Empties it; the next `apply` begins with entry 1. The ids of its incidents are kept as former ones. */
  clear(): Promise<void>
  /** When all entries have been applied again after `clear`: leads the ids of before to where their events stand now. */
  leadOn(): Promise<void>
  close(): Promise<void>
}
