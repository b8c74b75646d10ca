import type { Decision } from '../../../src/model/decision.ts'
import type { IncidentClaim, IncidentOrigin } from '../../../src/model/incident.ts'

/** What is being decided, with what it is about. */
export type Deciding =
  | { kind: 'merge' | 'split' | 'move' | 'correct' | 'note' | 'claim' }
  | { kind: 'reject'; claim: IncidentClaim }
  | { kind: 'grade'; origin: IncidentOrigin }

/** The decisions that the page of an incident offers, with their keys. */
export const ACTIONS = [
  { kind: 'merge', label: 'Merge', key: 'm', about: 'Another incident is the same happening' },
  { kind: 'split', label: 'Split', key: 's', about: 'Some reports tell of another happening' },
  { kind: 'move', label: 'Move', key: 'v', about: 'One report belongs to another incident' },
  { kind: 'correct', label: 'Correct', key: 'c', about: 'Set a value, whatever the reports say' },
  { kind: 'claim', label: 'Add claim', key: 'a', about: 'Enter what a source says that is no article' },
  { kind: 'note', label: 'Note', key: 'n', about: 'Leave a note for others' },
] as const

/** What is said when a decision is written down. */
export const DONE: Readonly<Record<Decision['op'], string>> = {
  merge: 'Merged.',
  split: 'Split off.',
  move: 'Moved.',
  correct: 'Corrected.',
  claim: 'Claim added.',
  note: 'Note added.',
  reject: 'Claim set aside.',
  grade: 'Origin graded.',
  undo: 'Decision taken back.',
}

/** Admiralty grades of reliability. */
export const GRADES = [
  ['A', 'completely reliable'],
  ['B', 'usually reliable'],
  ['C', 'fairly reliable'],
  ['D', 'not usually reliable'],
  ['E', 'unreliable'],
  ['F', 'cannot be judged'],
] as const
