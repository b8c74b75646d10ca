import type { Archive, IncidentSummary } from '../archive/archive.ts'
import type { Decision } from '../model/decision.ts'
import type { Added, Decided, Incoming } from '../store/store.ts'
import type { LiveEvent } from './live/live-event.ts'

/** What a change did: summaries of the incidents it touched, ids that lead elsewhere now, and what viewers are told. */
export interface Effects {
  summaries: IncidentSummary[]
  gone: string[]
  events: LiveEvent[]
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

/** The store as the server asks it: every answer is plain data, since the store lives in a thread of its own. */
export interface DeskStore extends Pick<Archive, 'incidents' | 'incident' | 'article' | 'search' | 'stats'> {
  add(article: Incoming): Promise<{ added: Added; effects: Effects }>
  decide(decision: Decision, by: string): Promise<{ decided: Decided; effects: Effects }>
  /** Ids of the incidents with these words in an article. */
  idsWithText(words: string): Promise<string[]>
  /** Decisions about an incident, oldest first. */
  decisions(incident: string): Promise<PastDecision[]>
  /** What opening the store found, in sentences. */
  notes(): Promise<readonly string[]>
  close(): Promise<void>
}
