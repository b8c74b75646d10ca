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

/** The store as the server asks it: every answer is plain data, since the store lives in a thread of its own. */
export interface DeskStore extends Pick<
  Archive,
  'incidents' | 'incident' | 'article' | 'search' | 'stats' | 'incidentsWith' | 'decisions'
> {
  add(article: Incoming): Promise<{ added: Added; effects: Effects }>
  decide(decision: Decision, by: string): Promise<{ decided: Decided; effects: Effects }>
  /** What opening the store found, in sentences. */
  notes(): Promise<readonly string[]>
  close(): Promise<void>
}
