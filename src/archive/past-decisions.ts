import type { Decision } from '../model/decision.ts'
import type { PastDecision } from './archive.ts'
import { anchorsOf } from './decision-book.ts'
import type { Queries } from './database.ts'

/**
 * Decisions that name an incident, one of its former ids, an event that stands in it or an origin of its claims, and what took
 * them back; in the order of the journal.
 */
export const pastDecisions = async (queries: Queries, incident: string): Promise<PastDecision[]> => {
  const [events, former, origins] = [
    await queries.query<{ article: string; starts: number }>('select article, starts from event where incident = $1', [incident]),
    await queries.query<{ id: string }>('select id from former_id where incident = $1', [incident]),
    await queries.query<{ origin: string }>('select origin from incident_origin where incident = $1', [incident]),
  ]
  const rows = await queries.query<PastDecision>(
    `select seq, at, decided_by as by, decision, undone_by as "undoneBy", problem from decision
     where op in ('grade', 'undo') or seq in (select seq from decision_article where article = any($1::text[])) order by seq`,
    [[...new Set(events.map(({ article }) => article))]],
  )
  const ids = new Set([incident, ...former.map(({ id }) => id)])
  const places = new Set(events.map(({ article, starts }) => `${article} ${starts}`))
  const graded = new Set(origins.map(({ origin }) => origin))
  const named = new Set<number>()
  return rows.filter(({ seq, decision }) => {
    const about =
      decision.op === 'undo'
        ? named.has(decision.entry)
        : decision.op === 'grade'
          ? graded.has(decision.origin)
          : idsIn(decision).some((id) => ids.has(id)) ||
            anchorsOf(decision).some(({ article, span }) => places.has(`${article} ${span[0]}`))
    if (about) named.add(seq)
    return about
  })
}

/** Incidents that a decision names. */
const idsIn = (decision: Decision): string[] => {
  switch (decision.op) {
    case 'merge':
      return [decision.into.id, decision.from.id]
    case 'move':
      return [decision.from.id, decision.to.id]
    case 'split':
    case 'correct':
    case 'note':
    case 'claim':
      return [decision.incident.id]
    case 'reject':
    case 'grade':
    case 'undo':
      return []
  }
}
