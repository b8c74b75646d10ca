import type { FieldState, Relation } from '../../../src/model/incident.ts'
import type { EventType, Verdict } from '../../../src/model/report.ts'

/** What stands beside a colour: a sign, a word and the class that colours it. */
export interface Look {
  readonly sign: string
  readonly word: string
  readonly tone: 'agreed' | 'near' | 'scoped' | 'corrected' | 'disputed' | 'plain'
}

/** States of a field. */
export const STATES: Readonly<Record<FieldState, Look>> = {
  single: { sign: '·', word: 'one origin', tone: 'plain' },
  agreed: { sign: '✓', word: 'agreed', tone: 'agreed' },
  scoped: { sign: '◇', word: 'other scope', tone: 'scoped' },
  corrected: { sign: '↻', word: 'corrected', tone: 'corrected' },
  disputed: { sign: '≠', word: 'disputed', tone: 'disputed' },
}

/** Relations of a value to the preferred one. */
export const RELATIONS: Readonly<Record<Relation, Look>> = {
  preferred: { sign: '✓', word: 'the same', tone: 'agreed' },
  agreement: { sign: '≈', word: 'agrees: rounding or less exact words', tone: 'near' },
  'different scope': { sign: '◇', word: 'other scope', tone: 'scoped' },
  correction: { sign: '↻', word: 'corrected since', tone: 'corrected' },
  contradiction: { sign: '≠', word: 'contradicts', tone: 'disputed' },
  rejected: { sign: '⊘', word: 'set aside', tone: 'plain' },
}

export const VERDICTS: Readonly<Record<Verdict, Look>> = {
  contradicted: { sign: '✗', word: 'contradicted', tone: 'disputed' },
  implausible: { sign: '!', word: 'implausible', tone: 'corrected' },
  undetermined: { sign: '?', word: 'cannot be told', tone: 'plain' },
  consistent: { sign: '✓', word: 'consistent', tone: 'agreed' },
}

/** What fails a check, whichever verdict says so. */
export const FAILED: Look = { sign: '✗', word: 'fails a check', tone: 'disputed' }

export const TYPES: Readonly<Record<EventType, string>> = {
  launch: 'Launch',
  artillery: 'Artillery',
  'nuclear-test': 'Nuclear test',
  'satellite-launch': 'Satellite launch',
  meeting: 'Meeting',
  visit: 'Visit',
  statement: 'Statement',
  agreement: 'Agreement',
  authorization: 'Authorization',
  deployment: 'Deployment',
  recruitment: 'Recruitment',
  sanction: 'Sanction',
  exercise: 'Exercise',
  procurement: 'Procurement',
  strike: 'Strike',
  interception: 'Interception',
  warning: 'Warning',
  other: 'Other',
}

/** Fields of an event as people say them; a field without a name here is shown as it is. */
const FIELDS: Readonly<Record<string, string>> = {
  date: 'Day',
  timeLocal: 'Time there',
  timeUtc: 'Time UTC',
  actor: 'Who',
  target: 'Target',
  participants: 'With',
  count: 'How many',
  weaponClass: 'Class',
  weaponName: 'Type',
  weapon: 'Weapon',
  launchArea: 'Launched from',
  toward: 'Towards',
  landing: 'Came down',
  rangeKm: 'Flew',
  apogeeKm: 'Rose to',
  flightTimeMin: 'Flight time',
  capabilityRangeKm: 'Could reach',
  bearingDeg: 'Bearing',
  facility: 'At',
  platform: 'Platform',
  trajectory: 'Path',
  outcome: 'Outcome',
  casualties: 'Casualties',
  zone: 'Zone',
}

export const fieldName = (field: string): string => FIELDS[field] ?? field
