/** What a person decides about incidents. Names articles and words, never numbers of one reading: it outlives readings. */
import type { ClaimAnchor, EventAnchor } from './incident.ts'

/** An incident as a decision names it: its id when decided, and events in it that find it again after a rebuild. */
export interface IncidentAnchor {
  id: string
  events: EventAnchor[]
}

export type Decision =
  /** Both are one happening: `from` leads to `into` afterwards. */
  | { op: 'merge'; into: IncidentAnchor; from: IncidentAnchor; because: string | null }
  /** The events named are another happening than the rest of the incident. */
  | { op: 'split'; incident: IncidentAnchor; events: EventAnchor[]; because: string | null }
  /** One event belongs to another incident. */
  | { op: 'move'; event: EventAnchor; from: IncidentAnchor; to: IncidentAnchor; because: string | null }
  /** The value of a field is this, whatever the reports say; `value` in the shape of the event field. */
  | { op: 'correct'; incident: IncidentAnchor; field: string; value: unknown; because: string }
  /** The claim was misread or is worthless: kept, shown struck, not counted. */
  | { op: 'reject'; claim: ClaimAnchor; because: string | null }
  /** Admiralty reliability of an origin, A (reliable) to F (cannot be judged). */
  | { op: 'grade'; origin: string; reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'; because: string | null }
  | { op: 'note'; incident: IncidentAnchor; text: string }
  /** A claim entered by hand, with who said it and where. */
  | {
      op: 'claim'
      incident: IncidentAnchor
      field: string
      value: unknown
      words: string | null
      source: string
      url: string | null
      at: string | null
    }
  /** Takes back an earlier decision, by the number of its journal entry. */
  | { op: 'undo'; entry: number }
