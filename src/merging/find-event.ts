import type { EventAnchor } from '../model/incident.ts'
import type { Span } from '../model/report.ts'
import type { EventSketch } from './event-sketch.ts'

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/**
 * The event an anchor names, among the events of its article as read now: the one whose mentions share most of its span;
 * where the text has another revision, the nearest that is mentioned in the same words. Null where none is left.
 */
export const findEvent = (anchor: EventAnchor, sketches: readonly EventSketch[]): EventSketch | null => {
  const own = sketches.filter((sketch) => sketch.anchor.article === anchor.article)
  const shared = (sketch: EventSketch): number =>
    sketch.anchor.revision === anchor.revision ? Math.max(0, ...sketch.mentions.map((span) => overlap(span, anchor.span))) : 0
  const best = highest(own, shared)
  if (best) return best
  const far = (sketch: EventSketch): number => Math.abs(sketch.anchor.span[0] - anchor.span[0])
  return highest(
    own.filter((sketch) => sketch.anchor.words === anchor.words),
    (sketch) => 1 / (1 + far(sketch)),
  )
}

const highest = (list: readonly EventSketch[], value: (sketch: EventSketch) => number): EventSketch | null => {
  let [best, most]: [EventSketch | null, number] = [null, 0]
  for (const sketch of list)
    if (value(sketch) > most) {
      best = sketch
      most = value(sketch)
    }
  return best
}
