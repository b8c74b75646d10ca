import type { Report, Span } from '../../src/index.ts'
import type { EventSketch } from '../../src/merging/event-sketch.ts'
import type { GoldMention } from './stream-corpus.ts'

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/**
 * The event of ours that a gold mention means: the one whose mentions share most letters with its quote; where none does,
 * the one whose claims do. Null: the reader has no such event. Two gold mentions may mean one event of ours.
 */
export const matchMention = (mention: GoldMention, report: Report, sketches: readonly EventSketch[]): EventSketch | null => {
  const start = report.article.text.indexOf(mention.quote)
  const quote: Span = [start, start + mention.quote.length]
  const shared = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + overlap(span, quote), 0)
  const claimSpans = (sketch: EventSketch): Span[] => {
    // A sketch may hold two events, a firing and its interception.
    const own = sketch.mentions.flatMap(([from, to]) => report.events.filter((e) => e.mentions.some((m) => m[0] === from && m[1] === to)))
    const ids = new Set(own.map(({ id }) => id))
    return report.claims.filter((claim) => claim.event !== null && ids.has(claim.event)).map((claim) => claim.span)
  }
  return most(sketches, (sketch) => shared(sketch.mentions)) ?? most(sketches, (sketch) => shared(claimSpans(sketch)))
}

const most = (sketches: readonly EventSketch[], value: (sketch: EventSketch) => number): EventSketch | null => {
  let [best, highest]: [EventSketch | null, number] = [null, 0]
  for (const sketch of sketches) {
    const v = value(sketch)
    if (v > highest) {
      best = sketch
      highest = v
    }
  }
  return best
}
