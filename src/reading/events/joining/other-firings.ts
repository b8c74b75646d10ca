import { isFlight } from '../../../model/flight.ts'
import type { EventType } from '../../../model/report.ts'
import { actorOf, isState, stateBehind } from '../actors.ts'
import type { DraftBook } from './draft-book.ts'
import type { DraftEvent } from './draft.ts'
import type { Frame } from '../fields/reading.ts'
import type { JoinContext } from './join-context.ts'
import { isParticiple } from '../mentions/modality.ts'
import { EXCHANGED, isAnother, launchSite, saysReturned } from './telling.ts'

/** What the clauses before told of. */
export interface ToldSoFar {
  readonly book: DraftBook
  readonly main: DraftEvent | null
  readonly context: JoinContext
}

/** An exchange of fire has two acts: the other side's, told near the top, is a main event of its own. */
export const returnedFire = (type: EventType, frame: Frame, { book, main, context }: ToldSoFar): DraftEvent | null => {
  const { chart } = context
  const { head, clause } = frame
  if (!main || head?.modality !== 'real') return null
  const shells = EXCHANGED.has(main.type) && EXCHANGED.has(type)
  const isToldAsNews = !head.trigger.noun && !head.trigger.detail && !head.passive && !isParticiple(chart, head.token) && !head.perfect
  if (!shells && !(isFlight(main.type) && isFlight(type) && isToldAsNews)) return null
  const actor = actorOf(frame, chart)
  if (!actor || !main.actor || main.actor.name.split(' and ').includes(actor.name) || !isState(actor)) return null
  const known = book.events.find((e) => e !== main && e.main && e.actor?.name === actor.name)
  if (known) return known
  if (clause.sentence > (saysReturned(frame, chart) ? 8 : 3)) return null
  const event = book.open(type, true, main.date, main.dateInferred)
  event.actor = actor
  return event
}

/** "The South's shells fell": of two that fired, the one whose they are. */
export const ownFire = (frame: Frame, { book, context }: ToldSoFar): DraftEvent | null => {
  const owner = actorOf(frame, context.chart)
  return owner ? (book.events.find((e) => e.main && e.actor?.name === owner.name) ?? null) : null
}

/** "Earlier this month Trump had the airfield hit": another state's, where the main event has a doer. */
export const isByAnother = (frame: Frame, { main, context: { chart } }: ToldSoFar): boolean => {
  const { head, clause } = frame
  const doer = main?.actor
  if (!head || head.trigger.noun || head.passive || !main || !doer || !isFlight(main.type) || clause.sentence < 2) return false
  const actor = actorOf(frame, chart)
  const [own, other] = [stateBehind(chart, doer), actor && stateBehind(chart, actor)]
  return own !== null && other !== null && own.id !== other.id && !doer.name.includes(' and ')
}

/** A launch of the same day from another site, told near the top with a clock of its own or as "another", is news as well. */
export const secondOfDay = (type: EventType, frame: Frame, { book, main, context }: ToldSoFar): DraftEvent | null => {
  const { head, clause } = frame
  if (!main || !head || head.trigger.detail || head.modality !== 'real' || clause.sentence > 4 || !isFlight(type)) return null
  const [site, first] = [launchSite(context.readingsOf(frame)), launchSite(main.statements)]
  if (!site || !first || site.id === null || first.id === null || site.id === first.id) return null
  if (first.name.includes(site.name) || site.name.includes(first.name)) return null
  const clockIn = (told: Frame): string | null | undefined => context.datesOf(told).find((t) => t.clock !== null)?.clock
  const [clock, mainClock] = [clockIn(frame), main.frames.map(clockIn).find((c) => c !== undefined)]
  if (!(clock && mainClock && clock !== mainClock) && !isAnother(frame, context.chart)) return null
  const known = book.events.find((e) => e !== main && e.main && launchSite(e.statements)?.id === site.id)
  return known ?? book.open(type, !head.perfect, main.date, main.dateInferred)
}
