import { groupBy } from '../model/group-by.ts'
import { lowerBound } from '../model/lower-bound.ts'
import { rememberLast } from '../model/remember-last.ts'
import type { Claim, Event, Report, Span, TimeMention } from '../model/report.ts'
import { dayOf } from './calendar.ts'

/** What the checks look up again and again in one report, gathered once: no check may look through a whole list for each entry. */
export interface ReportIndex {
  readonly claims: Spans<Claim>
  readonly times: Spans<TimeMention>
  readonly quantities: Spans<Report['quantities'][number]>
  readonly places: Spans<Report['places'][number]>
  /** Every mention of an event with that event. */
  readonly mentions: Spans<{ readonly span: Span; readonly event: Event }>
  readonly claimById: ReadonlyMap<string, Claim>
  readonly eventById: ReadonlyMap<string, Event>
  readonly claimsByEvent: ReadonlyMap<string, readonly Claim[]>
  /** Times by the number of the day that they resolve to. */
  readonly timesByDay: ReadonlyMap<number | undefined, readonly TimeMention[]>
}

/** The index of a report, made when a check first asks. */
export const indexOf = rememberLast((report: Report): ReportIndex => ({
  claims: new Spans(report.claims),
  times: new Spans(report.times),
  quantities: new Spans(report.quantities),
  places: new Spans(report.places),
  mentions: new Spans(report.events.flatMap((event) => event.mentions.map((span) => ({ span, event })))),
  claimById: new Map(report.claims.map((c) => [c.id, c])),
  eventById: new Map(report.events.map((e) => [e.id, e])),
  claimsByEvent: groupBy(report.claims, (c) => c.event),
  timesByDay: groupBy(report.times, (t) => dayOf(t.edtf)?.number),
}))

interface Placed<T> {
  readonly item: T
  readonly order: number
}

/** Things of a text by place. */
export class Spans<T extends { readonly span: Span }> {
  readonly #placed: readonly Placed<T>[]
  readonly #longest: number

  constructor(items: readonly T[]) {
    this.#placed = items.map((item, order) => ({ item, order })).sort((a, b) => a.item.span[0] - b.item.span[0] || a.order - b.order)
    this.#longest = items.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0)
  }

  /** Those that share at least one character with one of the spans, in the order of the list. */
  overlapping(...spans: readonly Span[]): T[] {
    const found = new Set<Placed<T>>()
    for (const span of spans) {
      const from = lowerBound(this.#placed, span[0] - this.#longest, (p) => p.item.span[0])
      for (let i = from; i < this.#placed.length && this.#placed[i]!.item.span[0] < span[1]; i++)
        if (this.#placed[i]!.item.span[1] > span[0]) found.add(this.#placed[i]!)
    }
    return [...found].sort((a, b) => a.order - b.order).map((p) => p.item)
  }
}
