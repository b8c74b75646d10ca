import type { Event, EventType } from './report.ts'

/** PLOVER event category of each type (draft 0.8, 2021); reasons in docs/plover.md. Null: PLOVER has no category for it. */
const CATEGORIES: Readonly<Record<EventType, string | null>> = {
  launch: 'MOBILIZE',
  artillery: 'MOBILIZE',
  'nuclear-test': 'MOBILIZE',
  'satellite-launch': null,
  meeting: 'CONSULT',
  visit: 'CONSULT',
  statement: null,
  agreement: 'AGREE',
  authorization: 'AGREE',
  deployment: 'MOBILIZE',
  recruitment: 'MOBILIZE',
  sanction: 'SANCTION',
  exercise: 'MOBILIZE',
  procurement: 'COOPERATE',
  strike: 'ASSAULT',
  interception: 'MOBILIZE',
  warning: null,
  other: null,
}

/** All types of events. */
export const EVENT_TYPES = Object.keys(CATEGORIES) as readonly EventType[]

/** The PLOVER category of an event: by its type, except that an exercise of several parties is cooperation. */
export const ploverCategory = ({ type, participants }: Pick<Event, 'type' | 'participants'>): string | null =>
  type === 'exercise' && participants.length > 1 ? 'COOPERATE' : CATEGORIES[type]
