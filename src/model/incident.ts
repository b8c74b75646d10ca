/**
 * The public format `groundtrack/incident@1`: one real happening, merged from the events of many reports. Every claim is
 * kept, agreed or not; nothing is overwritten.
 */
import type { EventType, Finding, Hedge, Source, Span, ToldLength, Verdict } from './report.ts'

/** Names an event for good: by the article and the words that mention it, never by a number of one reading. */
export interface EventAnchor {
  /** Key of the article in the journal (`articleKey`). */
  article: string
  /** Revision of the article in which the span counts, from 1. */
  revision: number
  /** First mention of the event, in UTF-16 code units of that revision's text. */
  span: Span
  /** The words of that span, to find the event again when the text or the reading has changed. */
  words: string
}

/** Names one claim for good: its event, the field and the words that state it. */
export interface ClaimAnchor extends EventAnchor {
  field: string
  claimSpan: Span
  claimWords: string
}

export interface Incident {
  format: 'groundtrack/incident@1'
  /** Permanent: `incidentId` of the founding event; leads somewhere for as long as that article is in the journal. */
  id: string
  /** Ids that lead here since they were merged into this one. */
  formerIds: string[]
  type: EventType
  /** What happened in one sentence, from the preferred values. */
  title: string
  /** The lengths that the title tells. */
  titleLengths?: ToldLength[]
  fields: IncidentField[]
  /** The articles with an event here, oldest first. */
  reports: IncidentReport[]
  origins: IncidentOrigin[]
  /** Findings that need several reports first, then those of the single articles about this incident. */
  findings: IncidentFinding[]
  /** Who contradicts whom, on what. */
  disputes: Dispute[]
  /** Why each event stands here. */
  links: IncidentLink[]
  notes: IncidentNote[]
}

/** How a value stands to the preferred one; rejected: a person set all its claims aside. */
export type Relation = 'preferred' | 'agreement' | 'different scope' | 'correction' | 'contradiction' | 'rejected'

/** The strongest relation among the values: one origin only, all agree, some of another scope, some corrected, some disputed. */
export type FieldState = (typeof STATES_OF_FIELDS)[number]

/** All states of a field, the weakest first. */
export const STATES_OF_FIELDS = ['single', 'agreed', 'scoped', 'corrected', 'disputed'] as const

export interface IncidentField {
  /** Name of the event field. */
  field: string
  state: FieldState
  /** Preferred value first, then by first seen. */
  values: FieldValue[]
  /** Why the first value is preferred, in words; null where no value is (all rejected). */
  reason: string | null
  /** A person's correction: its value stands first. */
  decided?: { by: string; at: string; because: string } | null
}

export interface FieldValue {
  /** In the shape of the event field. */
  value: unknown
  /** The value in words, as a page prints it. */
  text: string
  /** Which of several it is told of ("first"), or a scope ("Asia/Pyongyang"); null: of the whole. */
  item: string | null
  relation: Relation
  /** Why it stands so to the preferred value, in words: "within the rounding of about 700 km". */
  because: string
  /** The lengths that `because` tells. */
  becauseLengths?: ToldLength[]
  /** The check that none of its claims survives: arithmetic, map, or what the same speaker says elsewhere; null: none. */
  fails: string | null
  claims: IncidentClaim[]
  /** Ids of `Incident.origins`, each once: counts are of origins. */
  origins: string[]
  /** How many of them are independent: bodies and state media of one state speak with one voice. */
  independent: number
  /** Publication time of the first and the last article that states it; null where none is dated. */
  firstSeen: string | null
  lastSeen: string | null
}

export interface IncidentClaim {
  anchor: ClaimAnchor
  outlet: string | null
  published: string | null
  /** Nearest speaker first; empty: the outlet's own voice. */
  sources: Source[]
  hedge: Hedge | null
  polarity: 'affirmed' | 'denied'
  quoted: boolean
  /** Which of several ("first"), or a scope ("withdrawn"). */
  item: string | null
  /** Id of the origin it finally comes from. */
  origin: string
  /** Set aside by a person. */
  rejected?: true
  /** The words themselves say that the speaker gave it up: "first said", "revised from". */
  replaced?: true
  /** Entered by hand, not read from a text. */
  byHand?: true
}

export interface IncidentOrigin {
  /** Id of the speaker (kr-jcs), or of the outlet for its own words. */
  id: string
  name: string
  /** Outlets that carry it, each once. */
  outlets: string[]
  /** Admiralty reliability A to F, as a person graded it; null: not graded. */
  reliability: string | null
}

export interface IncidentReport {
  article: string
  revision: number
  outlet: string | null
  title: string | null
  url: string | null
  published: string | null
  /** Key of the article this one copies or rewrites, with why; null: its own account. */
  copyOf: { article: string; because: string } | null
  /** The incident is what the article is news of; false: recalled in it. */
  main: boolean
}

export interface IncidentFinding {
  /** Name of the check. */
  check: string
  verdict: Verdict
  /** Articles whose words were tested; the first is the one that the verdict is about. */
  articles: string[]
  /** The words tested, where they stand. */
  words: FindingWords[]
  inputs: Finding['inputs']
  margin?: Finding['margin']
  /** One sentence a person can read. */
  sentence: string
  /** The lengths that the sentence tells. */
  lengths?: ToldLength[]
}

/** Words of an article that a finding is about. */
export interface FindingWords {
  article: string
  revision: number
  span: Span
  words: string
}

export interface Dispute {
  field: string
  /** The two sides: origin and what it says. */
  sides: { origin: string; text: string }[]
  sentence: string
  /** The lengths that the sentence tells. */
  lengths?: ToldLength[]
}

export interface IncidentLink {
  anchor: EventAnchor
  /** 0 to 1; 1 for a person's decision and for the founding event. */
  score: number
  /** In words: "same day", "same launch site Wonsan", "35 minutes apart". */
  reasons: string[]
  /** Set where a person put it here: number of the journal entry. */
  decision: number | null
}

export interface IncidentNote {
  by: string
  at: string
  text: string
}
