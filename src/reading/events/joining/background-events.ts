/** Events that are not the news: recalled ones, and those of other kinds. */
import { isFlight } from '../../../model/flight.ts'
import type { ActorRef, EventType } from '../../../model/report.ts'
import { actorOf } from '../actors.ts'
import type { DatedTime } from '../days/dates.ts'
import type { DraftEvent } from './draft.ts'
import type { Frame } from '../fields/reading.ts'
import { isDefiniteAside } from '../mentions/definite-aside.ts'
import { isFired } from '../kinds.ts'
import { spansMainDay } from '../main/main-day.ts'
import type { Mention } from '../mentions/mentions.ts'
import { isDated, isListed, spanOf } from '../days/own-times.ts'
import { goesOnWith } from './telling.ts'
import type { StorySoFar } from './story-so-far.ts'

/** Events of other days, one for each; the first is the one that the clause goes on about. */
export const recalledOn = (type: EventType, frame: Frame, dates: readonly DatedTime[], { book, main }: StorySoFar): DraftEvent => {
  const events = dates.map((t) => book.findOrOpen(type, t.edtf))
  for (const event of events.slice(1)) {
    event.frames.push(frame)
    event.actor ??= main?.actor ?? null
  }
  return events[0]!
}

/** "the last one, a failure", "previous launches": recalled without a day. One event only where it is told as one. */
export const recalledVaguely = (type: EventType, frame: Frame, { book, context }: StorySoFar): DraftEvent | null => {
  const period = context
    .datesOf(frame)
    .find(
      (t) =>
        t.edtf !== null &&
        /^\d{4}(-(0\d|1[0-2]))?/.test(t.edtf) &&
        !/^\d{4}-[23]\d/.test(t.edtf) &&
        !spansMainDay(t.edtf, context.mainDate),
    )
  return period?.edtf ? book.findOrOpen(type, period.edtf) : null
}

/** "has launched no missile since November 2017": the last one was then. */
export const lastBefore = (frame: Frame, head: Mention, { context }: StorySoFar): DatedTime | null => {
  if (context.chart.tokens[head.token + 1]?.lower !== 'no') return null
  return (
    context.datesOf(frame).find((t) => t.value.data.relation === 'since' && t.edtf !== null && t.edtf.length >= 7 && isDated(t.edtf)) ??
    null
  )
}

/** "two days after he warned Iran because of the test": the day is not the test's, which was told before. */
export const toldBefore = (
  type: EventType,
  { clause, head }: Frame,
  dates: readonly DatedTime[],
  { book, context }: StorySoFar,
): DraftEvent | null => {
  if (!head || !isDefiniteAside(head, context.chart)) return null
  if (dates.length === 0 || dates.some(({ value }) => value.first >= clause.first && value.end <= clause.end)) return null
  return book.ofKind(type).find((e) => e.type === type && e.date !== null && e.frames.length > 0) ?? null
}

/** What a clause tells of beside the news: the event of its kind, day and doer told of before, else a new one. */
export const inBackground = (
  type: EventType,
  frame: Frame,
  days: readonly DatedTime[],
  { book, context, current }: StorySoFar,
): DraftEvent => {
  const actor = actorOf(frame, context.chart)
  const date =
    spanOf(type, days[0]) ??
    context.datesOf(frame).find((t) => t.edtf !== null && t.value.data.relation !== 'since' && t.value.data.relation !== 'until')?.edtf ??
    context.frontDateOf(frame)?.edtf ??
    // "flew to the capital on Thursday and sat down with him": on that day.
    (goesOnWith(frame, context.chart) ? (current?.date ?? null) : null)
  const known = book
    .ofKind(type)
    .find(
      (e) =>
        !e.main &&
        e.type === type &&
        (date === null || e.date === null || e.date === date) &&
        (actor === null || e.actor === null || actor.name === e.actor.name || type === 'meeting' || type === 'exercise'),
    )
  if (known) {
    known.date ??= date
    return known
  }
  const open = book.open(type, false, date, null)
  open.actor = actor
  for (const time of context.datesOf(frame).slice(1))
    if (time.edtf !== null && date !== null && time.edtf.length === date.length && isListed(context.chart, frame, time))
      book.open(type, false, time.edtf, null).frames.push(frame)
  return open
}

/** Whose recalled launch or test it is where nobody is named: in a report of a vote or a summit not the council's. */
export const ownerOf = (type: EventType, { main, context }: StorySoFar): ActorRef | null => {
  if (!isFlight(type) && type !== 'nuclear-test') return null
  return main && (isFired(main.type) || main.type === 'nuclear-test') ? main.actor : context.flightActor
}
