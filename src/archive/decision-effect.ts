import { anchorKey } from '../merging/event-sketch.ts'
import { incidentId } from '../merging/incident-id.ts'
import type { Decision, IncidentAnchor } from '../model/decision.ts'
import type { EventAnchor } from '../model/incident.ts'
import type { ApplyContext } from './apply-context.ts'
import { anchorsOfContent, homesOf, valueFault, type ContentDecision } from './decision-homes.ts'
import { resolveId } from './resolve-id.ts'
import { markOf } from './settle-incidents.ts'

/** A stored event with the link that it has. */
export interface StandingEvent {
  article: string
  revision: number
  starts: number
  ends: number
  incident: string
  score: number
  reasons: string[]
  decision: number | null
}

/** What an undone decision gives back. */
export interface TakenBack {
  seq: number
  /** As they stood before it moved them; null where that is no longer known: the incidents are merged anew without it. */
  events: (StandingEvent & { to: string })[] | null
}

/**
 * What a decision does: events that go to another incident, and incidents whose record changes. `already`: it asks for what is so;
 * `problem`: it names what is not there.
 */
export type Effect =
  | { kind: 'problem'; problem: string }
  | { kind: 'already'; incidents: string[]; words: string }
  | { kind: 'moves'; to: string; events: StandingEvent[] }
  | { kind: 'takes back'; takenBack: TakenBack; incidents: string[] }
  | { kind: 'records'; incidents: string[] }

const problem = (words: string): Effect => ({ kind: 'problem', problem: words })

/** Finds out what a decision does now; the book must know it. Reads only. */
export const effectOf = (decision: Decision, context: ApplyContext): Promise<Effect> => {
  switch (decision.op) {
    case 'merge':
      return mergeEffect(decision, context)
    case 'split':
      return splitEffect(decision, context)
    case 'move':
      return moveEffect(decision, context)
    case 'grade':
      return gradeEffect(decision, context)
    case 'undo':
      return undoEffect(decision, context)
    case 'correct':
    case 'note':
    case 'claim':
    case 'reject':
      return contentEffect(decision, context)
  }
}

const mergeEffect = async ({ into, from }: Extract<Decision, { op: 'merge' }>, context: ApplyContext): Promise<Effect> => {
  const to = await homeOf(into, context)
  const gone = await homeOf(from, context)
  if (to === null || gone === null) return problem(lost(to === null ? into : from))
  if (to === gone) return { kind: 'already', incidents: [to], words: `both are incident ${to} already` }
  return { kind: 'moves', to, events: await eventsIn(gone, context) }
}

const splitEffect = async (decision: Extract<Decision, { op: 'split' }>, context: ApplyContext): Promise<Effect> => {
  const off = await standing(decision.events, context)
  if (off.length === 0) return problem('the events split off are not found any more')
  const keys = new Set(off.map(keyOf))
  const rest = (await standing(decision.incident.events, context)).filter((event) => !keys.has(keyOf(event)))
  if (rest.length === 0) return problem('nothing is left to split from')
  const homes = new Set(rest.map(({ incident }) => incident))
  const inside = off.filter(({ incident }) => homes.has(incident))
  const outside = off.find(({ incident }) => !homes.has(incident))
  if (inside.length === 0) return { kind: 'already', incidents: [...homes, outside!.incident], words: 'they are apart already' }
  return { kind: 'moves', to: outside?.incident ?? (await freeId(inside[0]!, context)), events: inside }
}

const moveEffect = async ({ event, to }: Extract<Decision, { op: 'move' }>, context: ApplyContext): Promise<Effect> => {
  const [found] = await standing([event], context)
  if (!found) return problem('the event moved is not found any more')
  const others = to.events.filter(({ article, span }) => article !== found.article || span[0] !== found.starts)
  const home = await homeOf({ ...to, events: others }, context)
  if (home === null) return problem(lost(to))
  if (home === found.incident) return { kind: 'already', incidents: [home], words: `it stands in incident ${home} already` }
  return { kind: 'moves', to: home, events: [found] }
}

const contentEffect = async (decision: ContentDecision, context: ApplyContext): Promise<Effect> => {
  const fault = valueFault(decision)
  if (fault !== null) return problem(fault)
  const [home] = await homesOf(context.queries, [anchorsOfContent(decision)], context.book)
  if (home) return { kind: 'records', incidents: [home] }
  return problem(decision.op === 'reject' ? 'the event of the claim is not found any more' : lost(decision.incident))
}

const gradeEffect = async ({ origin }: Extract<Decision, { op: 'grade' }>, { queries }: ApplyContext): Promise<Effect> => {
  const rows = await queries.query<{ incident: string }>('select incident from incident_origin where origin = $1', [origin])
  return { kind: 'records', incidents: rows.map(({ incident }) => incident) }
}

const undoEffect = async ({ entry }: Extract<Decision, { op: 'undo' }>, context: ApplyContext): Promise<Effect> => {
  const [row] = await context.queries.query<{
    op: string
    undone_by: number | null
    decision: Decision
    moved: TakenBack['events'] | null
  }>('select op, undone_by, decision, moved from decision where seq = $1', [entry])
  if (!row) return problem(`entry ${entry} of the journal is no decision`)
  if (row.op === 'undo') return problem(`entry ${entry} takes back another decision: decide that one again instead`)
  if (row.undone_by !== null) return problem(`entry ${entry} was taken back by entry ${row.undone_by}`)
  const now = await effectOf(row.decision, context)
  const incidents = 'incidents' in now ? now.incidents : []
  return { kind: 'takes back', takenBack: { seq: entry, events: row.moved }, incidents }
}

/** The incident an anchor names: where most of its events stand, else where its id leads. */
const homeOf = async ({ id, events }: IncidentAnchor, { queries, book }: ApplyContext): Promise<string | null> => {
  const [home] = await homesOf(queries, [events], book)
  return home ?? (events.length === 0 ? await resolveId(queries, id) : null)
}

const lost = ({ id }: IncidentAnchor): string => `none of the events that named incident ${id} is found any more`

const keyOf = ({ article, starts, ends }: StandingEvent): string => `${article} ${starts}-${ends}`

const COLUMNS = 'e.article, e.revision, e.starts, e.ends, e.incident, e.score, e.reasons, e.decision'

const eventsIn = (incident: string, { queries }: ApplyContext): Promise<StandingEvent[]> =>
  queries.query(`select ${COLUMNS} from event e where e.incident = $1 and e.newest order by e.published_minute, e.article, e.starts`, [
    incident,
  ])

/** The events that anchors name, in canonical order, each once. */
const standing = (anchors: readonly EventAnchor[], { queries, book }: ApplyContext): Promise<StandingEvent[]> => {
  const found = new Map(anchors.flatMap((anchor) => book.find(anchor) ?? []).map((sketch) => [anchorKey(sketch.anchor), sketch.anchor]))
  const list = [...found.values()]
  return queries.query(
    `select ${COLUMNS} from unnest($1::text[], $2::int[], $3::int[]) as k(article, starts, ends) join event e using (article, starts, ends)
     where e.newest order by e.published_minute, e.article, e.starts`,
    [list.map((a) => a.article), list.map((a) => a.span[0]), list.map((a) => a.span[1])],
  )
}

/** An id for an incident that an event founds: its own, or with a number behind where that is or was in use. */
const freeId = async ({ article, starts, ends }: StandingEvent, { queries }: ApplyContext): Promise<string> => {
  const own = incidentId({ article, revision: 1, span: [starts, ends], words: '' })
  const rows = await queries.query<{ id: string }>(
    'select id from incident where mark = $1 union all select id from former_id where mark = $1 and incident is not null',
    [markOf(own)],
  )
  const taken = new Set(rows.map(({ id }) => id))
  let id = own
  for (let n = 2; taken.has(id); n++) id = `${own}-${n}`
  return id
}
