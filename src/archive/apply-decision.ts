import type { DecisionEntry } from '../journal/journal.ts'
import type { Placement } from '../merging/merge-article.ts'
import type { Applied } from './archive.ts'
import type { ApplyContext } from './apply-context.ts'
import { anchorsOf, DecisionBook } from './decision-book.ts'
import { effectOf, type Effect, type StandingEvent } from './decision-effect.ts'
import { insertRows } from './insert-rows.ts'
import { eventKey, loadSketches } from './load-sketches.ts'
import { remerge } from './remerge.ts'
import { settleIncidents } from './settle-incidents.ts'
import { alignOlder, moveEvents } from './write-articles.ts'

type AppliedDecision = Extract<Applied, { kind: 'decision' }>

/** Applies a decision within the transaction of the context, whose book knows it afterwards. */
export const applyDecision = async (seq: number, entry: DecisionEntry, context: ApplyContext): Promise<AppliedDecision> => {
  await enterDecision(seq, entry, context)
  const effect = await effectOf(entry.decision, context)
  switch (effect.kind) {
    case 'problem':
      if (entry.decision.op === 'undo')
        await context.queries.query('update decision set problem = $2 where seq = $1', [seq, effect.problem])
      return { kind: 'decision', seq, incidents: [], problem: effect.problem }
    case 'moves':
      return { kind: 'decision', seq, incidents: await carryOut(seq, effect, entry.at, context), problem: null }
    case 'takes back':
      return { kind: 'decision', seq, incidents: await takeBack(seq, effect, entry.at, context), problem: null }
    case 'already':
    case 'records':
      await markStale(effect.incidents, context)
      return { kind: 'decision', seq, incidents: effect.incidents, problem: null }
  }
}

/** Writes a decision down, and reads the book with it. */
export const enterDecision = async (seq: number, { at, by, decision }: DecisionEntry, context: ApplyContext): Promise<void> => {
  const { queries } = context
  await insertRows(
    queries,
    'decision',
    ['seq', 'at', 'decided_by', 'op', 'decision'],
    [{ seq, at, decided_by: by, op: decision.op, decision: JSON.stringify(decision) }],
  )
  const articles = [...new Set(anchorsOf(decision).map(({ article }) => article))]
  await insertRows(
    queries,
    'decision_article',
    ['article', 'seq'],
    articles.map((article) => ({ article, seq })),
  )
  context.book = await DecisionBook.read(queries, context.sketches)
}

const markStale = (incidents: readonly string[], { queries }: ApplyContext): Promise<object[]> =>
  queries.query('update incident set stale = true, changed = default where id = any($1::text[]) and not stale', [incidents])

const carryOut = async (
  seq: number,
  { to, events }: Extract<Effect, { kind: 'moves' }>,
  at: string,
  context: ApplyContext,
): Promise<string[]> => {
  const moved = events.map((event) => ({ ...event, to }))
  await context.queries.query('update decision set moved = $2::json where seq = $1', [seq, JSON.stringify(moved)])
  const placements = events.map((event) => placed(event, { incident: to, score: 1, reasons: ['put here by a person'], decision: seq }))
  return relocate(events, placements, at, context)
}

/** Events that a decision moved, and nothing has moved since, go back where they stood; the rest stays. */
const takeBack = async (
  seq: number,
  { takenBack, incidents }: Extract<Effect, { kind: 'takes back' }>,
  at: string,
  context: ApplyContext,
): Promise<string[]> => {
  const { queries } = context
  await queries.query('update decision set undone_by = $2 where seq = $1', [takenBack.seq, seq])
  context.book = await DecisionBook.read(queries, context.sketches)
  if (takenBack.events === null) {
    const moved = await remerge(incidents, at, context)
    await markStale(incidents, context)
    return [...new Set([...incidents, ...moved.map(({ incident }) => incident)])]
  }
  const there = await queries.query<{ key: string }>(
    `select e.article || ' ' || e.starts || '-' || e.ends as key from event e where e.newest and e.decision = $1`,
    [takenBack.seq],
  )
  const unmoved = new Set(there.map(({ key }) => key))
  const events = takenBack.events.filter(({ article, starts, ends }) => unmoved.has(`${article} ${starts}-${ends}`))
  const back = await relocate(
    events.map((event) => ({ ...event, incident: event.to })),
    events.map((event) => placed(event, event)),
    at,
    context,
  )
  await markStale(incidents, context)
  return [...new Set([...back, ...incidents])]
}

const placed = (
  { article, revision, starts, ends, incident: movedFrom }: StandingEvent,
  { incident, score, reasons, decision }: Pick<StandingEvent, 'incident' | 'score' | 'reasons' | 'decision'>,
): Placement => ({
  anchor: { article, revision, span: [starts, ends], words: '' },
  incident,
  isNew: false,
  score,
  reasons,
  decision,
  movedFrom,
})

/** Moves events and keeps the incidents in step; returns the ids of those concerned that still stand, where they went first. */
const relocate = async (
  events: readonly StandingEvent[],
  placements: readonly Placement[],
  at: string,
  context: ApplyContext,
): Promise<string[]> => {
  await moveEvents(context.queries, placements)
  await alignOlder(
    context.queries,
    events.map(({ article }) => article),
  )
  const sketches = await loadSketches(context.queries, events, context.sketches)
  const founded = new Map(events.map((event, i) => [placements[i]!.incident, sketches.get(eventKey(event))!] as const).toReversed())
  const wentTo = new Map(events.map(({ incident }, i) => [incident, placements[i]!.incident]))
  const ids = new Set([...founded.keys(), ...wentTo.keys()])
  await settleIncidents({ ids, founded, wentTo, at }, context)
  return [...ids]
}
