import type { Archive, IncidentSummary } from '../archive/archive.ts'
import type { Decision } from '../model/decision.ts'
import type { Added, Decided, Incoming } from '../store/store.ts'
import type { LiveEvent } from './live/live-event.ts'

/** What came of changes: summaries of the incidents they touched, ids that lead elsewhere now, and what viewers are told. */
export interface Effects {
  changed: IncidentSummary[]
  gone: string[]
  /** Without those of the incidents themselves, which follow from `changed`. */
  events: LiveEvent[]
}

/** The store as the server asks it: every answer is plain data, since the store lives in a thread of its own. */
export interface DeskStore extends Pick<
  Archive,
  'summaries' | 'incident' | 'article' | 'search' | 'stats' | 'incidentsWith' | 'decisions'
> {
  add(article: Incoming): Promise<Added>
  decide(decision: Decision, by: string): Promise<Decided>
  /** What opening the store found, in sentences. */
  notes(): Promise<readonly string[]>
  /** Tells of the effects of every change, before the change itself is answered. */
  watch(tell: (effects: Effects) => void): void
  close(): Promise<void>
}
