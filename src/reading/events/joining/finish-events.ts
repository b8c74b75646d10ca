import { isFlight } from '../../../model/flight.ts'
import type { Chart } from '../../../grammar/chart.ts'
import type { ActorRef } from '../../../model/report.ts'
import { isState, stateBehind } from '../actors.ts'
import { isNewsToo } from '../main/co-main.ts'
import { decidedDeployment } from './decided-deployment.ts'
import { daysOfVisit } from './days-of-visit.ts'
import type { DraftEvent } from './draft.ts'
import type { Frame } from '../fields/reading.ts'
import type { JoinContext } from './join-context.ts'
import { isFired, sameKind } from '../kinds.ts'
import { hasWord, OF_PARTIES } from './telling.ts'

/**
 * What can be said only when all clauses are read: whose each event is, which are main events, and which are scenery.
 * `main` is the event that the article was taken to be about, `parts` are those told of in passing in its clauses, `frames`
 * all that were read.
 */
export const finishEvents = (
  events: readonly DraftEvent[],
  main: DraftEvent | null,
  parts: ReadonlySet<DraftEvent>,
  context: JoinContext,
  frames: readonly Frame[],
): DraftEvent[] => {
  const { chart, titleKinds } = context
  for (const event of events) if (OF_PARTIES.has(event.type)) nameParties(event, chart)
  for (const event of events)
    if (!event.actor && isFlight(event.type) && main && (event.main || isFired(main.type))) event.actor = main.actor
  for (const event of events) if (!event.actor && isFired(event.type)) event.actor = actorBeside(event, events)
  for (const event of events) actForState(event, chart)
  const told = events.filter((e) => e.frames.length > 0 || (e.main && e.statements.length > 0))
  if (!told.some((e) => e.main)) promote(told, main)
  const first = told.find((e) => e.main)
  if (first) for (const event of told) if (!event.main && isNewsToo(event, first, chart, titleKinds)) event.main = true
  if (first) for (const event of told) if (event.type === 'exercise' && event.main && event !== first) finishExercise(event, first, chart)
  const deployment = first ? decidedDeployment(first, told, frames, context) : null
  if (deployment) told.push(deployment)
  for (const event of told) if (event.type === 'visit' && event.main) event.date = daysOfVisit(event, frames, context) ?? event.date
  // Named beside the main event and never told of again: scenery.
  const kept = told.filter((e) => e.main || e.frames.length > 1 || !parts.has(e))
  return first?.type === 'satellite-launch'
    ? kept.map((event) => (isAttempt(event, first, chart) ? { ...event, type: first.type } : event))
    : kept
}

/** "An earlier attempt in March failed", beside a satellite's launch: of the same kind, where no arms are named. */
const isAttempt = ({ type, actor, frames }: DraftEvent, main: DraftEvent, chart: Chart): boolean =>
  type === 'launch' &&
  actor?.name === main.actor?.name &&
  !frames.some(({ clause }) =>
    chart.within('weapon', clause).some(({ data }) => !CARRIERS.has(data.class ?? data.typeClass ?? '') && data.head !== 'rocket'),
  )

const CARRIERS = new Set(['slv', 'satellite', ''])

/** "fired missiles on the final day of its war games": whose drill it is, and its last day. */
const finishExercise = (event: DraftEvent, main: DraftEvent, chart: Chart): void => {
  event.actor ??= main.actor
  const closes = [...event.frames, ...main.frames].some((frame) => hasWord(frame, chart, CLOSING))
  if (closes && main.date !== null && event.date?.endsWith('/..') && event.date < main.date)
    event.date = `${event.date.slice(0, -2)}${main.date}`
}

const CLOSING = new Set(
  'final closing last close closed closes end ended ends concluded concludes conclusion wrapped culminated'.split(' '),
)

/** A meeting or agreement is of all its parties: "Russia and North Korea". */
const nameParties = (event: DraftEvent, chart: Chart): void => {
  const states: ActorRef[] = []
  // Persons before places: "Trump and Kim met at a Singapore summit".
  for (const p of [...event.participants].sort((a, b) => Number(isState(a)) - Number(isState(b)))) {
    const state = stateBehind(chart, p)
    if (state && !states.some((s) => s.name === state.name)) states.push(state)
  }
  if (states.length >= 2 && !/ and /.test(event.actor?.name ?? '') && !(event.actor && !stateBehind(chart, event.actor)))
    event.actor = { id: null, name: `${states[0]!.name} and ${states[1]!.name}` }
}

/** "Its navy held a drill while a battery nearby fired two missiles": of what is told in the same sentence. */
const actorBeside = (event: DraftEvent, events: readonly DraftEvent[]): ActorRef | null => {
  const sentences = new Set(event.frames.map((frame) => frame.clause.sentence))
  const beside = events.find(
    (e) =>
      e !== event &&
      e.actor !== null &&
      (isFired(e.type) || e.type === 'exercise') &&
      e.frames.some((f) => sentences.has(f.clause.sentence)),
  )
  return beside?.actor ?? null
}

/** A leader's visit, order or test is the state's; who it was stays among those who took part. */
const actForState = (event: DraftEvent, chart: Chart): void => {
  const { actor } = event
  const state = actor && !isState(actor) ? stateBehind(chart, actor) : null
  if (!actor || !state) return
  if (!event.participants.some((p) => p.name === actor.name)) event.participants = [actor, ...event.participants]
  event.actor = state
}

/**
 * Every clause of the article's kind tells of another day than the news: then the first told is what it is about. Or none is
 * of that kind: then what the first sentence tells outright.
 */
const promote = (told: readonly DraftEvent[], main: DraftEvent | null): void => {
  const first =
    told.find((e) => main !== null && sameKind(e.type, main.type)) ??
    told.find(
      (e) => main !== null && e.frames.some(({ head, clause }) => clause.sentence === 0 && head?.modality === 'real' && !head.perfect),
    )
  if (first) first.main = true
}
