import { groupBy } from '../model/group-by.ts'
import type { Decision, IncidentAnchor } from '../model/decision.ts'
import type { EventAnchor } from '../model/incident.ts'
import { NO_CONSTRAINTS, type Constraints } from '../merging/constraints.ts'
import { anchorKey, type EventSketch } from '../merging/event-sketch.ts'
import { findEvent } from '../merging/find-event.ts'
import { resolveDecisions } from '../merging/resolve-decisions.ts'
import type { Queries } from './database.ts'
import { loadSketches, type EventKey } from './load-sketches.ts'
import type { Recent } from './recent.ts'

/** A decision as it is stored, undone ones left out. */
export interface StandingDecision {
  seq: number
  at: string
  by: string
  decision: Decision
}

/** The decisions that stand, with the events that they name as these are read now. */
export class DecisionBook {
  readonly standing: readonly StandingDecision[]
  readonly #sketches: Map<string, EventSketch[]>
  #constraints: Constraints = NO_CONSTRAINTS
  #problems = new Map<number, string>()

  private constructor(standing: readonly StandingDecision[], sketches: Map<string, EventSketch[]>) {
    this.standing = standing
    this.#sketches = sketches
    this.#resolve()
  }

  /** Reads it from the database. */
  static async read(queries: Queries, recent: Recent<EventSketch>): Promise<DecisionBook> {
    const standing = await queries.query<StandingDecision>(
      'select seq, at, decided_by as by, decision from decision where undone_by is null order by seq',
    )
    if (standing.length === 0) return new DecisionBook([], new Map())
    const events = await queries.query<EventKey>(
      `select article, revision, starts, ends from event e
       where newest and exists (select 1 from decision_article d where d.article = e.article)`,
    )
    const sketches = [...(await loadSketches(queries, events, recent)).values()]
    return new DecisionBook(
      standing,
      groupBy(sketches, ({ anchor }) => anchor.article),
    )
  }

  /** Pairs of events that persons put together or told apart. */
  get constraints(): Constraints {
    return this.#constraints
  }

  /** Why a merge, split or move finds no events; undefined where it does. */
  problemOf(seq: number): string | undefined {
    return this.#problems.get(seq)
  }

  /** Whether a decision names the article. */
  names(article: string): boolean {
    return this.standing.some(({ decision }) => anchorsOf(decision).some((anchor) => anchor.article === article))
  }

  /** Takes in that an article is read otherwise now. */
  reread(article: string, sketches: readonly EventSketch[]): void {
    this.#sketches.set(article, [...sketches])
    this.#resolve()
  }

  /** The event that an anchor names in the present reading of an article that a decision names. */
  find(anchor: EventAnchor): EventSketch | null {
    return findEvent(anchor, this.#sketches.get(anchor.article) ?? [])
  }

  /** Keys of the events that decisions bind to one of these. */
  partnersOf(sketches: readonly EventSketch[]): EventAnchor[] {
    const own = new Set(sketches.map(({ anchor }) => anchorKey(anchor)))
    const keys = this.#constraints.must.flatMap(({ a, b }) => (own.has(a) ? [b] : own.has(b) ? [a] : []))
    const wanted = new Set(keys)
    return [...this.#sketches.values()].flat().flatMap(({ anchor }) => (wanted.has(anchorKey(anchor)) ? [anchor] : []))
  }

  #resolve(): void {
    const { constraints, problems } = resolveDecisions(this.standing, (anchor) => this.find(anchor))
    this.#constraints = constraints
    this.#problems = new Map(problems.map(({ seq, problem }) => [seq, problem]))
  }
}

/** Everything that a decision names in articles. */
export const anchorsOf = (decision: Decision): EventAnchor[] => {
  const within = (incident: IncidentAnchor): readonly EventAnchor[] => incident.events
  switch (decision.op) {
    case 'merge':
      return [...within(decision.into), ...within(decision.from)]
    case 'split':
      return [...within(decision.incident), ...decision.events]
    case 'move':
      return [decision.event, ...within(decision.from), ...within(decision.to)]
    case 'correct':
    case 'note':
    case 'claim':
      return [...within(decision.incident)]
    case 'reject':
      return [decision.claim]
    case 'grade':
    case 'undo':
      return []
  }
}
