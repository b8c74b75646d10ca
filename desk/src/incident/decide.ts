import type { Decision, IncidentAnchor } from '../../../src/model/decision.ts'
import type { Incident } from '../../../src/model/incident.ts'
import type { Decided } from '../../../src/store/store.ts'
import { tell } from '../api/ask.ts'

/** An incident as a decision names it: by id, and by the events that find it again. */
export const anchorOf = ({ id, links }: Pick<Incident, 'id' | 'links'>): IncidentAnchor => ({
  id,
  events: links.map(({ anchor }) => anchor),
})

/** Writes a decision down; rejects with a `Refusal` where it does not apply. */
export const decide = (decision: Decision, by: string): Promise<Decided> => tell<Decided>('/api/decisions', { by, decision })
