import { actorOf, actorsIn, sharedSubject } from '../actors.ts'
import type { ActorRef, EventType } from '../../../model/report.ts'
import { ownerOf } from './background-events.ts'
import type { DraftEvent, Statement } from './draft.ts'
import { eventOfClause } from './event-of-clause.ts'
import { answeredFire } from './exchange-of-fire.ts'
import { ExercisePeriod } from './exercise-period.ts'
import { STANDS } from '../fields/site-told.ts'
import type { Frame } from '../fields/reading.ts'
import { BESIDES } from '../fields/weapons.ts'
import { finishEvents } from './finish-events.ts'
import type { JoinContext } from './join-context.ts'
import { isFired, mayTellOf } from '../kinds.ts'
import { saysOfItself } from '../main/main-actor.ts'
import { isRecall } from './recall.ts'
import { saysWhen } from '../days/says-when.ts'
import { StorySoFar } from './story-so-far.ts'
import { isTally } from './tally.ts'
import { goesOnWith, LOCAL, OF_PARTIES, placeOf, UNREAL } from './telling.ts'
import { tellBesides } from './told-besides.ts'

export interface Joined {
  readonly drafts: DraftEvent[]
  /** How many clauses tell of happenings beyond the first `MOST_EVENTS`: these are not read. */
  readonly beyond: number
  /** Firings are spoken of, and none is told as having happened. */
  readonly onlyTalk: boolean
}

/**
 * Joins clauses into events: those of the article's main kind without another day are the main event, those with
 * another day are recalled ones, told apart by day; other kinds by kind, day and actor.
 */
export const joinEvents = (frames: readonly Frame[], context: JoinContext): Joined => {
  const joiner = new Joiner(context)
  for (const [i, frame] of frames.entries()) joiner.take(frame, frames[i - 1] ?? null)
  return joiner.finish()
}

/** "India plans to test an Agni-5", "threatened to fire missiles": another firing, not yet held, has its own weapons. */
const isToCome = ({ head }: Frame): boolean =>
  head !== null && head.modality === 'future' && !head.trigger.detail && isFired(head.trigger.type)

/** Kinds about a thing and where it is put: what a clause tells of either belongs to them. */
const STATIONING: ReadonlySet<EventType> = new Set(['deployment', 'authorization', 'procurement'])

const isStationing = ({ type, frames }: DraftEvent): boolean =>
  STATIONING.has(type) || (type === 'agreement' && frames.some(({ head }) => head !== null && STATIONING.has(head.trigger.type)))

const NOT_STATIONED = new Set(['launchArea', 'landing', 'toward', 'rangeKm', 'apogeeKm', 'flightTimeMin'])

/** Sentences at the top, which tell the news. */
const TOP = 2

const isToldAsDone = ({ head, clause }: Frame, { main }: StorySoFar): boolean =>
  main !== null &&
  isFired(main.type) &&
  head !== null &&
  head.modality === 'real' &&
  !head.trigger.detail &&
  !head.aside &&
  clause.sentence < TOP &&
  mayTellOf(main.type, head.trigger.type)

class Joiner {
  readonly #context: JoinContext
  readonly #story: StorySoFar
  readonly #period: ExercisePeriod
  readonly #taken: Frame[] = []
  readonly #participants = new Map<DraftEvent, Set<string>>()
  /** Whether what the text says first of the main kind is only planned, thinkable or denied by the teller; null before any. */
  #unrealFirst: boolean | null = null

  /** The first clause at the top that tells of a firing of the main kind as done and was taken for no event. */
  #passedOver: Frame | null = null

  constructor(context: JoinContext) {
    this.#context = context
    this.#story = new StorySoFar(context)
    this.#period = new ExercisePeriod(context)
  }

  take(frame: Frame, before: Frame | null): void {
    this.#taken.push(frame)
    this.#period.end(frame)
    const { mainType, chart } = this.#context
    if (frame.head && mainType && mayTellOf(mainType, frame.head.trigger.type) && !frame.head.trigger.detail)
      this.#unrealFirst ??= frame.head.modality !== 'real'
    if (isTally(frame, chart)) return
    const story = this.#story
    story.begin(frame, before)
    const event = eventOfClause(frame, story)
    if (!event) {
      if (isToldAsDone(frame, story)) this.#passedOver ??= frame
      this.#takeDetail(frame)
      return
    }
    const told = story.current?.actor ?? null
    story.tells(event, frame)
    if (event.type === 'exercise') this.#period.tells(event, frame)
    event.frames.push(frame)
    event.actor ??= goesOnWith(frame, chart) ? (sharedSubject(frame, before, chart) ?? told) : null
    if (frame.head) event.mentions.push(frame.head.words ?? { first: frame.head.token, end: frame.head.token + 1 })
    event.actor ??= this.#actorFor(event, frame)
    if (OF_PARTIES.has(event.type)) this.#addParticipants(event, frame)
    this.#state(event, frame)
    tellBesides(event, frame, story)
    const answered = event.main ? answeredFire(frame, story) : null
    if (answered && answered !== event) answered.frames.push({ ...frame, head: null, mentions: [] })
  }

  finish(): Joined {
    this.#takePassedOver()
    const { book, main: news, parts } = this.#story
    const { events, beyond } = book
    // "Is preparing to launch", "no sign of a launch": nothing was fired that day, and what is recalled is not the news.
    const untold = news !== null && isFired(news.type) && news.frames.length === 0 && !this.#context.titleTells
    const onlyTalk = untold && this.#unrealFirst === true
    const main = onlyTalk ? null : news
    const held = onlyTalk ? events.filter((e) => e !== news) : events
    return { drafts: finishEvents(held, main, parts, this.#context, this.#taken), beyond, onlyTalk }
  }

  /** "Earlier a missile had been fired": where nothing else is told, what sounds recalled is the news. */
  #takePassedOver(): void {
    const { main, book } = this.#story
    const frame = this.#passedOver
    if (!main || !frame?.head || book.events.some((e) => isFired(e.type) && e.frames.length > 0)) return
    main.frames.push(frame)
    main.mentions.push(frame.head.words ?? { first: frame.head.token, end: frame.head.token + 1 })
    main.actor ??= this.#actorFor(main, frame)
    this.#state(main, frame)
  }

  /** "(435 miles)", "and an altitude of 120 km": belongs to what the sentence was about. */
  #takeDetail(frame: Frame): void {
    const { current } = this.#story
    if (current?.type === 'exercise') this.#period.start(current, frame)
    const holder = isToCome(frame) ? null : (current ?? (this.#tellsOfFlight(frame) ? this.#toldLast(frame) : this.#toldWhen(frame)))
    if (!holder) return
    holder.details.push(frame)
    this.#state(holder, frame)
  }

  /** "It took place shortly before 9 a.m.", right behind what was told: the hour of that. */
  #toldWhen(frame: Frame): DraftEvent | null {
    const { lastMain, mainAt } = this.#story
    return lastMain && frame.clause.sentence <= mainAt + 2 && saysWhen(frame, this.#context.chart, this.#story.main?.actor?.id ?? null)
      ? lastMain
      : null
  }

  /** Of an exchange of fire the side told of last, soon behind; else the main event. */
  #toldLast(frame: Frame): DraftEvent | null {
    const { main, lastMain, mainAt } = this.#story
    const exchange = main?.type === 'artillery' && lastMain?.type === 'artillery'
    return exchange && frame.clause.sentence <= mainAt + 2 ? lastMain : main
  }

  #state(event: DraftEvent, frame: Frame): void {
    const real = frame.head === null || frame.head.modality === 'real'
    const stationed = isStationing(event)
    // Where people fly to and land is told as of missiles, and is the end of none.
    const flown = event.type === 'visit' && frame.head?.trigger.needs === 'arrival' && frame.head.trigger.lemma !== 'arrive'
    for (const reading of this.#context.readingsOf(frame))
      if (
        !(flown && NOT_STATIONED.has(reading.field)) &&
        (real || UNREAL.has(reading.field)) &&
        !(stationed && NOT_STATIONED.has(reading.field) && reading.rule !== STANDS)
      )
        event.statements.push({ ...reading, frame } satisfies Statement)
  }

  #tellsOfFlight(frame: Frame): boolean {
    const { main } = this.#story
    if (main === null || isRecall(frame, this.#context.chart)) return false
    const readings = this.#context.readingsOf(frame)
    return isStationing(main) ? readings.some((r) => r.weight === BESIDES || r.rule === STANDS) : isFired(main.type) && readings.length > 0
  }

  #actorFor(event: DraftEvent, frame: Frame): ActorRef | null {
    const actor = actorOf(frame, this.#context.chart)
    if (actor) return actor
    if (frame.head && saysOfItself(frame, this.#context.chart)) return this.#context.speakingState(frame)
    if (LOCAL.has(event.type)) return placeOf(frame, this.#context.chart)
    return event.main ? null : ownerOf(event.type, this.#story)
  }

  #addParticipants(event: DraftEvent, frame: Frame): void {
    let known = this.#participants.get(event)
    if (!known) this.#participants.set(event, (known = new Set()))
    for (const { ref } of actorsIn(this.#context.chart, frame.clause.first, frame.clause.end)) {
      if (known.has(ref.name)) continue
      known.add(ref.name)
      event.participants.push(ref)
    }
  }
}
