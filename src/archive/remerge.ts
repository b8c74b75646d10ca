import { anchorKey, type EventSketch } from '../merging/event-sketch.ts'
import { articleMark } from '../merging/incident-id.ts'
import { mergeAll, type Incidents } from '../merging/merge-all.ts'
import type { Placement } from '../merging/merge-article.ts'
import type { ApplyContext } from './apply-context.ts'
import { sketchFrom } from './sketch-row.ts'
import { settleIncidents } from './settle-incidents.ts'
import { alignOlder, moveEvents } from './write-articles.ts'

/** Events written in one statement. */
const AT_ONCE = 1000

/**
 * Merges the events of some incidents anew (null: all events) and moves those that stand elsewhere then; an incident keeps its id
 * where most of its events are. Returns the events moved.
 */
export const remerge = async (incidents: readonly string[] | null, at: string, context: ApplyContext): Promise<Placement[]> => {
  const { queries, book } = context
  const rows = await queries.query<{ incident: string; sketch: Omit<EventSketch, 'textHash'>; signature: string }>(
    `select e.incident, e.sketch, a.signature from event e join article a on a.key = e.article and a.revision = e.revision
     where e.newest and ($1::text[] is null or e.incident = any($1::text[]))`,
    [incidents],
  )
  const before = new Map(rows.map(({ incident, sketch }) => [anchorKey(sketch.anchor), incident]))
  const placements = new Map<string, Placement>()
  const groups = mergeAll(
    rows.map(({ sketch, signature }) => sketchFrom(sketch, signature)),
    book.constraints,
    (placement) => placements.set(anchorKey(placement.anchor), placement),
  )
  const names = await nameGroups(groups, before, context)
  const moved = [...groups].flatMap(([id, events]) =>
    events.flatMap(({ anchor }) => {
      const movedFrom = before.get(anchorKey(anchor))!
      const incident = names.get(id)!
      return movedFrom === incident ? [] : [{ ...placements.get(anchorKey(anchor))!, incident, movedFrom }]
    }),
  )
  for (let start = 0; start < moved.length; start += AT_ONCE) await moveEvents(queries, moved.slice(start, start + AT_ONCE))
  await alignOlder(
    queries,
    moved.map(({ anchor }) => anchor.article),
  )
  const founded = new Map([...groups].map(([id, events]) => [names.get(id)!, events[0]!]))
  const ids = new Set(moved.flatMap(({ incident, movedFrom }) => [incident, movedFrom!]))
  await settleIncidents({ ids, founded, wentTo: mostWent(moved), at }, context)
  return moved
}

/** Where most of the events of an incident went. */
const mostWent = (moved: readonly Placement[]): Map<string, string> => {
  const votes = new Map<string, Map<string, number>>()
  for (const { incident, movedFrom } of moved) {
    const of = votes.get(movedFrom!) ?? new Map<string, number>()
    votes.set(movedFrom!, of.set(incident, (of.get(incident) ?? 0) + 1))
  }
  return new Map([...votes].map(([id, of]) => [id, [...of].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]))
}

/** A name that was there goes to the group with most of its events; other groups keep the name they founded, with a number where it is in use. */
const nameGroups = async (
  groups: Incidents,
  before: ReadonlyMap<string, string>,
  { queries }: ApplyContext,
): Promise<Map<string, string>> => {
  const claims = [...groups].flatMap(([group, events]) => {
    const votes = new Map<string, number>()
    for (const { anchor } of events) {
      const id = before.get(anchorKey(anchor))!
      votes.set(id, (votes.get(id) ?? 0) + 1)
    }
    return [...votes].map(([id, n]) => ({ group, id, n }))
  })
  claims.sort((a, b) => b.n - a.n || compare(a.id, b.id) || compare(a.group, b.group))
  const names = new Map<string, string>()
  const used = new Set<string>()
  for (const { group, id } of claims)
    if (!names.has(group) && !used.has(id)) {
      names.set(group, id)
      used.add(id)
    }
  const marks = [...new Set([...groups.values()].map((events) => articleMark(events[0]!.anchor.article)))]
  const rows = await queries.query<{ id: string }>('select id from incident where mark = any($1::text[])', [marks])
  for (const { id } of rows) used.add(id)
  for (const group of groups.keys()) {
    if (names.has(group)) continue
    let id = group
    for (let n = 2; used.has(id); n++) id = `${group}-${n}`
    names.set(group, id)
    used.add(id)
  }
  return names
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
