import { groupBy } from '../model/group-by.ts'
import { candidateQuery } from './candidate-query.ts'
import { NO_CONSTRAINTS, type Constraints } from './constraints.ts'
import { anchorKey, byPublication, type EventSketch } from './event-sketch.ts'
import { MemoryIndex } from './memory-index.ts'
import { mergeArticle, type Placement } from './merge-article.ts'

/** Incidents by id, each with its events in canonical order. */
export type Incidents = Map<string, EventSketch[]>

/**
 * Merges all events anew, article by article in canonical order: the result does not depend on the order in which they
 * came. Ids are named as if nothing had been there before; an archive leads the old ones on. `note` gets every placement, the
 * last one of an event last.
 */
export const mergeAll = (
  sketches: readonly EventSketch[],
  constraints: Constraints = NO_CONSTRAINTS,
  note: (placement: Placement) => void = () => {},
): Incidents => {
  const articles = groupBy([...sketches].sort(byPublication), (sketch) => sketch.anchor.article)
  const index = new MemoryIndex()
  for (const events of articles.values()) {
    const near = index.near(
      events.map(candidateQuery),
      partners(
        events.map(({ anchor }) => anchorKey(anchor)),
        constraints,
      ),
    )
    const merged = mergeArticle({ sketches: events, near, constraints, taken: index.taken })
    index.apply(events, merged)
    merged.placements.forEach(note)
  }
  return new Map([...index.incidents()].map(([id, events]) => [id, events.sort(byPublication)]))
}

/** Keys of the events that decisions put together with these, however far from them. */
const partners = (keys: readonly string[], { must }: Constraints): string[] =>
  must.flatMap(({ a, b }) => (keys.includes(a) ? [b] : keys.includes(b) ? [a] : []))
