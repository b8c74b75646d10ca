import type { Decision } from '../model/decision.ts'
import type { EventAnchor } from '../model/incident.ts'
import { fieldValueFault } from '../model/field-value.ts'
import type { DecisionBook } from './decision-book.ts'
import type { Queries } from './database.ts'

/** A decision about the content of one incident. */
export type ContentDecision = Extract<Decision, { op: 'correct' | 'note' | 'claim' | 'reject' }>

/** Whether a decision is about the content of one incident. */
export const isContent = (decision: Decision): decision is ContentDecision =>
  decision.op === 'correct' || decision.op === 'note' || decision.op === 'claim' || decision.op === 'reject'

/** Why the value that a decision sets can be none of its field; null where it can, or sets none. */
export const valueFault = (decision: ContentDecision): string | null =>
  decision.op === 'correct' || decision.op === 'claim' ? fieldValueFault(decision.field, decision.value) : null

/** What a content decision names. */
export const anchorsOfContent = (decision: ContentDecision): readonly EventAnchor[] =>
  decision.op === 'reject' ? [decision.claim] : decision.incident.events

/** The incident that holds most of the events named, the first named on a tie; null where none is found. In the order given. */
export const homesOf = async (
  queries: Queries,
  named: readonly (readonly EventAnchor[])[],
  book: DecisionBook,
): Promise<(string | null)[]> => {
  const found = named.map((anchors) => anchors.flatMap((anchor) => book.find(anchor)?.anchor ?? []))
  const all = found.flat()
  if (all.length === 0) return named.map(() => null)
  const rows = await queries.query<{ key: string; incident: string }>(
    `select distinct e.article || ' ' || e.starts || '-' || e.ends as key, e.incident
     from unnest($1::text[], $2::int[], $3::int[]) as k(article, starts, ends) join event e using (article, starts, ends) where e.newest`,
    [all.map((a) => a.article), all.map((a) => a.span[0]), all.map((a) => a.span[1])],
  )
  const homes = new Map(rows.map(({ key, incident }) => [key, incident]))
  return found.map((anchors) => mostOf(anchors.flatMap(({ article, span }) => homes.get(`${article} ${span[0]}-${span[1]}`) ?? [])))
}

const mostOf = (ids: readonly string[]): string | null => {
  const votes = new Map<string, number>()
  for (const id of ids) votes.set(id, (votes.get(id) ?? 0) + 1)
  let most: string | null = null
  for (const [id, n] of votes) if (most === null || n > votes.get(most)!) most = id
  return most
}
