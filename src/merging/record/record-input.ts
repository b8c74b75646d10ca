import type { Decision } from '../../model/decision.ts'
import type { IncidentLink } from '../../model/incident.ts'
import type { World } from '../../world/world.ts'
import type { Account } from './accounts/account.ts'

/** Everything that the record of one incident is made of. Order of the accounts does not matter. */
export interface RecordInput {
  id: string
  formerIds?: readonly string[]
  /** One for each event that stands here; of an article that was taken in again, those of all its revisions. */
  accounts: readonly Account[]
  /** Why each event stands here, found by its anchor; an event without one is the founding event. */
  links?: readonly IncidentLink[]
  /** By article key: the article that it copies or rewrites. */
  copies?: ReadonlyMap<string, { article: string; because: string }>
  /** Those that apply to this incident, its claims and its origins; in the order of the journal, undone ones left out. */
  decisions?: readonly AppliedDecision[]
  /** Earlier incidents of the same actor, for "the sixth this year"; absent: ordinals are not tested. */
  earlier?: readonly EarlierIncident[]
  world: World
}

/** A decision of a person with its journal entry. */
export interface AppliedDecision {
  seq: number
  at: string
  by: string
  decision: Extract<Decision, { op: 'correct' | 'reject' | 'grade' | 'note' | 'claim' }>
}

/** What ordinals need to know of another incident of the archive. */
export interface EarlierIncident {
  id: string
  type: string
  /** EDTF day. */
  date: string
  actor: string | null
  weaponClass: string | null
  weaponName: string | null
  /** Weapons fired, at least. */
  count: number
}
