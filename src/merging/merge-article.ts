import type { EventAnchor } from '../model/incident.ts'
import { averageLinkage } from './cluster.ts'
import { decisionOn, NO_CONSTRAINTS, type Constraints } from './constraints.ts'
import { anchorKey, byPublication, type EventSketch } from './event-sketch.ts'
import { incidentId } from './incident-id.ts'
import { probability, scorePair, type PairScore } from './score-pair.ts'
import { WEIGHTS } from './weights.ts'

/** An event and the incident it stands in. */
export interface Member {
  sketch: EventSketch
  incident: string
}

export interface MergeInput {
  /** The events of one article. */
  sketches: readonly EventSketch[]
  /** Events that the `candidateQuery` of some sketch finds, with the other events of their incidents (up to 60 of each). */
  near: readonly Member[]
  constraints?: Constraints
  /** Whether an id is in use or ever was; an id founded twice gets a number behind it. */
  taken?: (id: string) => boolean
}

/** Where an event belongs. */
export interface Placement {
  anchor: EventAnchor
  incident: string
  isNew: boolean
  /** 0 to 1; 1 for a person's decision and for the founding event. */
  score: number
  /** In words. */
  reasons: string[]
  /** Journal entry of the decision that put it here; null: the score did. */
  decision: number | null
  /** The incident it stood in before; null for an event of the new article. */
  movedFrom: string | null
}

export interface Merged {
  /** The events of the article, and those around that stand elsewhere now. */
  placements: Placement[]
  /** Ids that lead elsewhere now, since no event is left there. */
  redirects: { from: string; to: string }[]
}

/** Events that are placed anew at once; beyond, larger incidents are taken as a whole, by their representatives. */
const LOOSE = 48
const REPRESENTATIVES = 10
/** Log-odds under which an incident around is left out of the question. */
const FAR = -1

/** One or several events that stay together. */
interface Node {
  events: EventSketch[]
  shown: EventSketch[]
  home: string | null
}

/**
 * Places the events of one article among those near: all pairs are scored, then the neighbourhood is grouped at once, so that
 * the order of arrival matters little. Pure; the cost is bounded however many events are near.
 */
export const mergeArticle = ({ sketches, near, constraints = NO_CONSTRAINTS, taken = () => false }: MergeInput): Merged => {
  if (sketches.length === 0) return { placements: [], redirects: [] }
  const article = sketches[0]!.anchor.article
  const others = near.filter(({ sketch }) => sketch.anchor.article !== article)
  const scores = new Scores()
  const nodes = nodesOf(sketches, relevant(sketches, others, scores, constraints))
  const numbers = new Map(nodes.flatMap((node, i) => node.events.map((event) => [anchorKey(event.anchor), i] as const)))
  const pairs = (list: Constraints['must']): [number, number][] =>
    list.flatMap(({ a, b }) => {
      const [i, j] = [numbers.get(a), numbers.get(b)]
      return i === undefined || j === undefined || i === j ? [] : [[i, j] as [number, number]]
    })
  const apart = new Set(pairs(constraints.cannot).flatMap(([i, j]) => [`${i} ${j}`, `${j} ${i}`]))
  const groups = averageLinkage({
    size: nodes.length,
    must: pairs(constraints.must),
    score: (i, j) => (apart.has(`${i} ${j}`) ? -Infinity : scores.mean(nodes[i]!.shown, nodes[j]!.shown)),
  })
  return placed(
    groups.map((group) => group.map((i) => nodes[i]!)),
    { scores, constraints, taken },
  )
}

/** Pair scores, each computed once. */
class Scores {
  readonly #known = new Map<string, PairScore>()

  of(a: EventSketch, b: EventSketch): PairScore {
    const key = [anchorKey(a.anchor), anchorKey(b.anchor)].sort().join('\0')
    const known = this.#known.get(key)
    if (known) return known
    const score = scorePair(a, b)
    this.#known.set(key, score)
    return score
  }

  /** Mean log-odds between two groups. */
  mean(some: readonly EventSketch[], others: readonly EventSketch[]): number {
    let sum = 0
    for (const a of some) for (const b of others) sum += this.of(a, b).logOdds
    return sum / (some.length * others.length)
  }
}

/** The incidents that the new events may belong to, and those that these may be mixed up with. */
const relevant = (
  sketches: readonly EventSketch[],
  others: readonly Member[],
  scores: Scores,
  { must }: Constraints,
): Map<string, EventSketch[]> => {
  const incidents = new Map<string, EventSketch[]>()
  for (const { sketch, incident } of others) incidents.set(incident, [...(incidents.get(incident) ?? []), sketch])
  const bound = new Set(must.flatMap(({ a, b }) => [a, b]))
  const kept = new Map<string, EventSketch[]>()
  for (const [id, events] of incidents) {
    const ordered = events.sort(byPublication)
    const close = (a: EventSketch): boolean => representatives(ordered).some((b) => scores.of(a, b).logOdds > FAR)
    if (sketches.some(close) || ordered.some((event) => bound.has(anchorKey(event.anchor)))) kept.set(id, ordered)
  }
  return kept
}

/** Those that tell most, the earliest first: as many as a bounded cost allows. */
const representatives = (events: readonly EventSketch[]): EventSketch[] => {
  if (events.length <= REPRESENTATIVES) return [...events]
  const told = (s: EventSketch): number =>
    s.places.length + (s.from !== null ? 1 : 0) + (s.count ? 1 : 0) + (s.rangeKm ? 1 : 0) + (s.actor !== null ? 1 : 0) + (s.main ? 1 : 0)
  return events
    .map((event, i) => ({ event, i }))
    .sort((a, b) => told(b.event) - told(a.event) || a.i - b.i)
    .slice(0, REPRESENTATIVES)
    .sort((a, b) => a.i - b.i)
    .map(({ event }) => event)
}

const nodesOf = (sketches: readonly EventSketch[], incidents: ReadonlyMap<string, EventSketch[]>): Node[] => {
  const single = (home: string | null) => (event: EventSketch) => ({ events: [event], shown: [event], home })
  const nodes: Node[] = sketches.map(single(null))
  // Small incidents first: they are the doubtful ones.
  const ordered = [...incidents].sort(([x, a], [y, b]) => a.length - b.length || (x < y ? -1 : 1))
  for (const [home, events] of ordered)
    if (nodes.length + events.length <= LOOSE) nodes.push(...events.map(single(home)))
    else nodes.push({ events, shown: representatives(events), home })
  return nodes.sort((a, b) => byPublication(a.events[0]!, b.events[0]!))
}

interface Context {
  scores: Scores
  constraints: Constraints
  taken: (id: string) => boolean
}

const placed = (groups: readonly Node[][], context: Context): Merged => {
  const homes = groups.map((nodes) => {
    const votes = new Map<string, number>()
    for (const { home, events } of nodes) if (home !== null) votes.set(home, (votes.get(home) ?? 0) + events.length)
    return votes
  })
  const ids = nameGroups(groups, homes, context.taken)
  const placements = groups.flatMap((nodes, g) => placementsOf(nodes, ids[g]!, homes[g]!.size === 0, context))
  const redirects = [...new Set(homes.flatMap((votes) => [...votes.keys()]))]
    .filter((home) => !ids.includes(home))
    .map((from) => {
      const most = homes.map((votes, g) => ({ g, n: votes.get(from) ?? 0 })).reduce((x, y) => (y.n > x.n ? y : x))
      return { from, to: ids[most.g]! }
    })
  return { placements, redirects }
}

/** An id stays with the group that holds most of its events; a group without one is named by its founding event. */
const nameGroups = (groups: readonly Node[][], homes: readonly ReadonlyMap<string, number>[], taken: (id: string) => boolean): string[] => {
  const claims = homes
    .flatMap((votes, g) => [...votes].map(([id, n]) => ({ g, id, n })))
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) || a.g - b.g)
  const names: (string | undefined)[] = groups.map(() => undefined)
  const used = new Set<string>()
  for (const { g, id } of claims)
    if (names[g] === undefined && !used.has(id)) {
      names[g] = id
      used.add(id)
    }
  const all = new Set(homes.flatMap((votes) => [...votes.keys()]))
  return groups.map((nodes, g) => {
    const known = names[g]
    if (known !== undefined) return known
    const founded = incidentId(nodes[0]!.events[0]!.anchor)
    let id = founded
    for (let n = 2; all.has(id) || used.has(id) || taken(id); n++) id = `${founded}-${n}`
    used.add(id)
    return id
  })
}

const placementsOf = (nodes: readonly Node[], incident: string, isNew: boolean, { scores, constraints }: Context): Placement[] => {
  const shown = nodes.flatMap((node) => node.shown)
  return nodes.flatMap(({ events, home }) =>
    home === incident
      ? []
      : events.map((event) => {
          const rest = shown.filter((other) => other !== event)
          const decision = decisionOn(event, rest, constraints.must)
          const founding = rest.length === 0 || (isNew && event === nodes[0]!.events[0])
          const mean = rest.length === 0 ? 0 : scores.mean([event], rest)
          return {
            anchor: event.anchor,
            incident,
            isNew,
            score: founding || decision !== null ? 1 : probability(mean),
            reasons: founding ? ['first told here'] : decision !== null ? ['put here by a person'] : reasonsIn(event, rest, scores),
            decision,
            movedFrom: home,
          }
        }),
  )
}

/** The reasons of the nearest event, strongest first. */
const reasonsIn = (event: EventSketch, rest: readonly EventSketch[], scores: Scores): string[] => {
  const nearest = rest.map((other) => scores.of(event, other)).reduce((x, y) => (y.logOdds > x.logOdds ? y : x))
  return nearest.reasons
    .map((reason) => ({ ...reason, weight: reason.amount * (WEIGHTS[reason.name] ?? 0) }))
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
    .map(({ words, weight }) => (weight < 0 ? `against: ${words}` : words))
}
