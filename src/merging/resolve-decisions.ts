import type { Decision, IncidentAnchor } from '../model/decision.ts'
import type { EventAnchor } from '../model/incident.ts'
import type { Constraints, EventPair } from './constraints.ts'
import { anchorKey, type EventSketch } from './event-sketch.ts'

/** A decision with the number of its journal entry. */
export interface NumberedDecision {
  seq: number
  decision: Decision
}

/** What the decisions say about pairs of events, and which of them find none of the events they name. */
export interface Resolved {
  constraints: Constraints
  problems: { seq: number; problem: string }[]
}

type Find = (anchor: EventAnchor) => EventSketch | null

/**
 * Merges, splits and moves as constraints on the present reading, in the order of the journal: a later decision on the same
 * events takes back what an earlier one said of them; `undo` takes back a whole one. `find` is `findEvent` in the archive.
 */
export const resolveDecisions = (decisions: readonly NumberedDecision[], find: Find): Resolved => {
  const undone = new Set(decisions.flatMap(({ decision }) => (decision.op === 'undo' ? [decision.entry] : [])))
  const problems: Resolved['problems'] = []
  let must: EventPair[] = []
  let cannot: EventPair[] = []
  const keysOf = (events: readonly EventAnchor[]): string[] => [
    ...new Set(events.map(find).flatMap((sketch) => (sketch ? [anchorKey(sketch.anchor)] : []))),
  ]
  const pairs = (some: readonly string[], others: readonly string[], decision: number): EventPair[] =>
    some.flatMap((a) => others.filter((b) => b !== a).map((b) => ({ a, b, decision })))
  const chain = (keys: readonly string[], decision: number): EventPair[] => pairs(keys.slice(0, 1), keys.slice(1), decision)
  const without = (list: EventPair[], some: readonly string[], others: (key: string) => boolean): EventPair[] =>
    list.filter(({ a, b }) => !((some.includes(a) && others(b)) || (some.includes(b) && others(a))))

  for (const { seq, decision } of decisions) {
    if (undone.has(seq)) continue
    const named = (incident: IncidentAnchor): string[] => {
      const keys = keysOf(incident.events)
      if (keys.length === 0) problems.push({ seq, problem: `none of the events that named incident ${incident.id} is found any more` })
      return keys
    }
    if (decision.op === 'merge') {
      const [into, from] = [named(decision.into), named(decision.from)]
      if (into.length === 0 || from.length === 0) continue
      cannot = without(cannot, into, (key) => from.includes(key))
      must.push(...chain([...new Set([...into, ...from])], seq))
    } else if (decision.op === 'split') {
      const off = keysOf(decision.events)
      const rest = keysOf(decision.incident.events).filter((key) => !off.includes(key))
      if (off.length === 0 || rest.length === 0) {
        problems.push({ seq, problem: off.length === 0 ? 'the events split off are not found any more' : 'nothing is left to split from' })
        continue
      }
      must = without(must, off, (key) => !off.includes(key))
      must.push(...chain(off, seq))
      cannot.push(...pairs(off, rest, seq))
    } else if (decision.op === 'move') {
      const [event] = keysOf([decision.event])
      if (event === undefined) {
        problems.push({ seq, problem: 'the event moved is not found any more' })
        continue
      }
      const to = named(decision.to).filter((key) => key !== event)
      if (to.length === 0) continue
      const from = keysOf(decision.from.events).filter((key) => !to.includes(key))
      must = without(must, [event], () => true)
      cannot = without(cannot, [event], (key) => to.includes(key))
      must.push(...chain([event, ...to], seq))
      cannot.push(...pairs([event], from, seq))
    }
  }
  return { constraints: { must, cannot }, problems }
}
