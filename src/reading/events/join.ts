import type { Chart } from '../../grammar/chart.ts'
import { daysBetween, exact, overlaps } from '../../model/edtf.ts'
import type { ActorRef, EventType } from '../../model/report.ts'
import { actorOf, actorsIn, isState, stateBehind } from './actors.ts'
import { isNewsToo } from './co-main.ts'
import type { DatedTime } from './dates.ts'
import type { DraftEvent, Statement } from './draft.ts'
import type { FieldReading, Frame } from './fields/reading.ts'
import { nuclearText } from './trigger-context.ts'
import { saysOfItself } from './main-actor.ts'
import type { Mention } from './mentions.ts'
import { isParticiple } from './modality.ts'
import { isFired, isFlight, isPlanned, sameKind } from './kinds.ts'
import {
  apart,
  attached,
  endsBefore,
  isDated,
  isListed,
  isOwn,
  isPlannedFor,
  mentionOf,
  namesFlight,
  ofOtherNoun,
  spanOf,
  statesDay,
} from './own-times.ts'
import { isRecall } from './recall.ts'
import type { Happening } from './tellings/telling.ts'
import {
  EXCHANGED,
  goesOnWith,
  hasWord,
  isAnother,
  isOnlyOrdered,
  kindOf,
  launchSite,
  LOCAL,
  OF_PARTIES,
  placeOf,
  PLANNED,
  saysReturned,
  SCENERY,
  SUSPECTED,
  UNDATED_TALK,
  UNREAL,
  byMissile,
} from './telling.ts'

export interface JoinContext {
  readonly chart: Chart
  readonly mainType: EventType | null
  readonly mainDate: string | null
  readonly mainDateInferred: string | null
  readonly mainActor: ActorRef | null
  /** Whose flights and tests the article tells of, as far as it says. */
  readonly flightActor: ActorRef | null
  /** The state that speaks in a clause: "it", "the country" are this one. */
  speakingState(frame: Frame): ActorRef | null
  /** Times of a clause that date its event (not the saying), in order. */
  datesOf(frame: Frame): readonly DatedTime[]
  /** A time at the front of the sentence, before who says it: "Earlier this week, the agency reported detecting". */
  frontDateOf(frame: Frame): DatedTime | null
  /** The words count the day in another zone than that of the event's place, or their author does. */
  mayBeElsewhere(time: DatedTime): boolean
  readingsOf(frame: Frame): readonly FieldReading[]
}

/** More happenings than any article tells of: a text that lists more is made to hurt, or is many articles in one. */
export const MOST_EVENTS = 2000

export interface Joined {
  readonly drafts: DraftEvent[]
  /** How many clauses tell of happenings beyond the first `MOST_EVENTS`: these are not read. */
  readonly beyond: number
}

/**
 * Joins clauses into events: those of the article's main kind without another day are the main event, those with
 * another day are recalled ones, told apart by day; other kinds by kind, day and actor.
 */
export const joinEvents = (frames: readonly Frame[], context: JoinContext): Joined => {
  const joiner = new Joiner(context)
  for (const [i, frame] of frames.entries()) joiner.take(frame, frames[i - 1] ?? null)
  return { drafts: joiner.finish(), beyond: joiner.beyond }
}

class Joiner {
  readonly #context: JoinContext
  readonly #events: DraftEvent[] = []
  /** The same by kind, a flight under one name: what is looked through for an event told of before. */
  readonly #byKind = new Map<EventType, DraftEvent[]>()
  readonly #participants = new Map<DraftEvent, Set<string>>()
  beyond = 0
  #main: DraftEvent | null = null
  /** The event that the sentence told of last: what later clauses without a verb of their own add to. */
  #current: DraftEvent | null = null

  /** Of two main events the one told last: "they fell in a field" are its shells. */
  #lastMain: DraftEvent | null = null
  /** Told of in passing, in a clause of the main event. */
  readonly #parts = new Set<DraftEvent>()
  readonly #happenings = new Map<Happening, DraftEvent>()
  #exercise: DraftEvent | null = null
  #exerciseAt = -1

  constructor(context: JoinContext) {
    this.#context = context
    const { mainType, mainDate, mainDateInferred } = context
    if (mainType) {
      this.#main = this.#open(mainType, true, mainDate, mainDateInferred)
      this.#main.actor = context.mainActor
    }
  }

  take(frame: Frame, before: Frame | null): void {
    this.#endExercise(frame)
    if (before?.clause.sentence !== frame.clause.sentence) this.#current = null
    const event = this.#eventFor(frame)
    if (!event) {
      // "(435 miles)", "and an altitude of 120 km": belongs to what the sentence was about.
      if (this.#current?.type === 'exercise' && this.#current.date === null) this.#current.date = this.#startOf(frame)
      const holder = this.#current ?? (this.#tellsOfFlight(frame) ? this.#main : null)
      if (holder) {
        holder.details.push(frame)
        this.#state(holder, frame)
      }
      return
    }
    const told = this.#current?.actor ?? null
    this.#current = event
    if (event.main) this.#lastMain = event
    if (event.type === 'exercise') {
      this.#exercise = event
      this.#exerciseAt = frame.clause.sentence
      this.#endExercise(frame)
    }
    event.frames.push(frame)
    event.actor ??= goesOnWith(frame, this.#context.chart) ? told : null
    if (frame.head) event.mentions.push(frame.head.words ?? { first: frame.head.token, end: frame.head.token + 1 })
    event.actor ??= this.#actorFor(event, frame)
    if (OF_PARTIES.has(event.type)) this.#addParticipants(event, frame)
    this.#state(event, frame)
    this.#besides(event, frame)
  }

  /** "the drill, which began on Monday": its first day. */
  #startOf(frame: Frame): string | null {
    const { chart } = this.#context
    return hasWord(frame, chart, /^(began|begins|started|starts|opened|kicked)$/)
      ? spanOf('exercise', this.#context.datesOf(frame)[0])
      : null
  }

  /** "have been drilling since Monday. It will run until next Thursday": the next sentence gives the last day. */
  #endExercise(frame: Frame): void {
    const event = this.#exercise
    if (!event?.date?.endsWith('/..') || frame.clause.sentence > this.#exerciseAt + 1) return
    const end = this.#context
      .datesOf(frame)
      .find((t) => t.edtf !== null && t.edtf.length >= 10 && (t.value.data.relation === 'until' || endsBefore(t, this.#context.chart)))
    if (end) event.date = `${event.date.slice(0, -2)}${end.edtf!}`
  }

  /** "the January nuclear test and the February rocket launch": happenings named in passing, each with its own time. */
  #besides(event: DraftEvent, frame: Frame): void {
    const { chart } = this.#context
    for (const mention of frame.mentions) {
      if (mention === frame.head || mention.trigger.detail || !(mention.trigger.noun || mention.aside) || mention.modality !== 'real')
        continue
      const time = this.#context
        .datesOf(frame)
        .find(
          (t) =>
            t.edtf !== null &&
            isDated(t.edtf) &&
            !(t.value.data.relation === 'since' && t.edtf.length < 7) &&
            mentionOf(frame, t) === mention,
        )
      const type = this.#typeOf(frame, mention)
      if (!time && this.#goesWith(event, mention, type)) {
        const part = this.#find(type, event.date) ?? this.#open(type, false, event.date, null)
        if (part.frames.length === 0) this.#parts.add(part)
        part.frames.push({ ...frame, head: mention, mentions: [mention] })
        part.mentions.push({ first: mention.token, end: mention.token + 1 })
        part.actor ??= event.actor
        continue
      }
      if (!time || (sameKind(type, event.type) && event.date === time.edtf) || this.#spansMain(time.edtf!)) continue
      const other = this.#find(type, time.edtf) ?? this.#open(type, false, time.edtf, null)
      if (other.frames.length > 0) continue
      other.frames.push({ ...frame, head: mention, mentions: [mention] })
      other.mentions.push({ first: mention.token, end: mention.token + 1 })
      other.actor ??= actorOf({ ...frame, head: mention }, chart) ?? this.#ownerOf(type)
    }
  }

  /** "arrived for a visit and sat down for talks": told of in one clause with the main event, as its part. */
  #goesWith(event: DraftEvent, mention: Mention, type: EventType): boolean {
    if (!event.main || mention.aside) return false
    return (event.type === 'visit' && type === 'meeting') || (event.type === 'meeting' && type === 'visit')
  }

  /** A meeting or agreement is of all its parties: "Russia and North Korea". */
  #nameParties(event: DraftEvent): void {
    const states: ActorRef[] = []
    // Persons before places: "Trump and Kim met at a Singapore summit".
    for (const p of [...event.participants].sort((a, b) => Number(isState(a)) - Number(isState(b)))) {
      const state = stateBehind(this.#context.chart, p)
      if (state && !states.some((s) => s.name === state.name)) states.push(state)
    }
    if (states.length >= 2 && !/ and /.test(event.actor?.name ?? '') && !(event.actor && !stateBehind(this.#context.chart, event.actor)))
      event.actor = { id: null, name: `${states[0]!.name} and ${states[1]!.name}` }
  }

  finish(): DraftEvent[] {
    for (const event of this.#events) if (OF_PARTIES.has(event.type)) this.#nameParties(event)
    for (const event of this.#events)
      if (!event.actor && isFlight(event.type) && this.#main && (event.main || isFired(this.#main.type))) event.actor = this.#main.actor
    for (const event of this.#events) if (!event.actor && isFired(event.type)) event.actor = this.#actorBeside(event)
    for (const event of this.#events) this.#actForState(event)
    const told = this.#events.filter((e) => e.frames.length > 0 || (e.main && e.statements.length > 0))
    if (!told.some((e) => e.main)) this.#promote(told)
    const main = told.find((e) => e.main)
    if (main) for (const event of told) if (!event.main && isNewsToo(event, main)) event.main = true
    // Named beside the main event and never told of again: scenery.
    return told.filter((e) => e.main || e.frames.length > 1 || !this.#parts.has(e))
  }

  /** "Its navy held a drill while a battery nearby fired two missiles": of what is told in the same sentence. */
  #actorBeside(event: DraftEvent): ActorRef | null {
    const sentences = new Set(event.frames.map((frame) => frame.clause.sentence))
    const beside = this.#events.find(
      (e) =>
        e !== event &&
        e.actor !== null &&
        (isFired(e.type) || e.type === 'exercise') &&
        e.frames.some((f) => sentences.has(f.clause.sentence)),
    )
    return beside?.actor ?? null
  }

  /** "has launched no missile since November 2017": the last one was then. */
  #lastBefore(frame: Frame, head: Mention): DatedTime | null {
    const { chart } = this.#context
    if (chart.tokens[head.token + 1]?.lower !== 'no') return null
    return (
      this.#context
        .datesOf(frame)
        .find((t) => t.value.data.relation === 'since' && t.edtf !== null && t.edtf.length >= 7 && isDated(t.edtf)) ?? null
    )
  }

  /** A leader's visit, order or test is the state's; who it was stays among those who took part. */
  #actForState(event: DraftEvent): void {
    const { actor } = event
    const state = actor && !isState(actor) ? stateBehind(this.#context.chart, actor) : null
    if (!actor || !state) return
    if (!event.participants.some((p) => p.name === actor.name)) event.participants = [actor, ...event.participants]
    event.actor = state
  }

  /** Every clause of the article's kind tells of another day than the news: then the first told is what it is about. */
  #promote(told: readonly DraftEvent[]): void {
    const first = told.find((e) => this.#main !== null && sameKind(e.type, this.#main.type))
    if (first) first.main = true
  }

  #state(event: DraftEvent, frame: Frame): void {
    const real = frame.head === null || frame.head.modality === 'real'
    for (const reading of this.#context.readingsOf(frame))
      if (real || UNREAL.has(reading.field)) event.statements.push({ ...reading, frame } satisfies Statement)
  }

  #tellsOfFlight(frame: Frame): boolean {
    return (
      this.#main !== null && isFired(this.#main.type) && this.#context.readingsOf(frame).length > 0 && !isRecall(frame, this.#context.chart)
    )
  }

  #eventFor(frame: Frame): DraftEvent | null {
    const { head } = frame
    if (frame.happening && head) return this.#separate(frame.happening, frame)
    const flightMain = this.#main !== null && isFired(this.#main.type)
    const known = this.#toldMore(frame)
    if (known) return known
    const all = this.#context
      .datesOf(frame)
      .filter(
        (t) =>
          t.edtf !== null &&
          isDated(t.edtf) &&
          statesDay(t) &&
          !isPlannedFor(t, this.#context.chart) &&
          t.value.data.relation !== 'until' &&
          !ofOtherNoun(t, head, this.#context.chart) &&
          (!head || head.trigger.detail || attached(t, head, this.#context.chart)),
      )
    if (head) all.sort((a, b) => apart(a, head.token) - apart(b, head.token))
    // "Two weeks earlier, on April 29": the day itself says it better.
    const dates = all.some((t) => !t.value.data.offset) ? all.filter((t) => !t.value.data.offset) : all
    if (!head) {
      // "the last one on May 9": no verb, but a flight and a day of its own.
      const other =
        flightMain && namesFlight(frame, this.#context.chart) ? dates.filter((t) => this.#otherDay(t) && t.edtf!.length >= 7) : []
      return other.length > 0 ? this.#recalled(this.#main!.type, frame, other) : null
    }
    if (
      this.#main &&
      isPlanned(this.#main.type) &&
      head.trigger.type === this.#main.type &&
      head.modality !== 'negated' &&
      this.#main.frames.length === 0
    )
      return this.#main
    if (head.modality === 'negated' || (head.modality === 'hypothetical' && !SUSPECTED.has(head.trigger.type)))
      return head.trigger.detail && flightMain && !isRecall(frame, this.#context.chart) ? (this.#current ?? this.#main) : null
    const since = isFlight(head.trigger.type) && !head.trigger.noun ? this.#lastBefore(frame, head) : null
    if (since) return this.#recalled(head.trigger.type, frame, [since])
    if (head.trigger.noun && isOnlyOrdered(head, this.#context.chart)) return null
    const type = this.#typeOf(frame, head)
    if (this.#main && (sameKind(type, this.#main.type) || (head.trigger.detail && flightMain))) {
      if (head.modality === 'future') return null
      const front = dates.length === 0 && frame.mentions.some((m) => m.perfect) ? this.#context.frontDateOf(frame) : null
      const other = (front ? [front] : dates).filter((t) => this.#otherDay(t) && (front !== null || isOwn(frame, head, t)))
      if (other.length > 0) {
        const recalled = this.#recalled(head.trigger.detail ? this.#main.type : type, frame, other)
        if (!front && other.length < dates.length) recalled.frames.push(frame)
        // "on Thursday, its first since May 9": of the main event, and beside it of another.
        return !front && other.length < dates.length ? this.#main : recalled
      }
      if (head.trigger.detail)
        return this.#ownFire(frame) ?? (this.#current && isFired(this.#current.type) ? this.#current : (this.#lastMain ?? this.#main))
      if (isRecall(frame, this.#context.chart)) return this.#vagueRecall(type, frame)
      const next = this.#returnedFire(type, frame) ?? this.#secondOfDay(type, frame) ?? this.#goesOn(frame)
      return next ?? (this.#context.datesOf(frame).length > 0 && this.#byAnother(frame) ? this.#background(type, frame, dates) : this.#main)
    }
    if (head.trigger.detail) return null
    const returned = dates.every((t) => !this.#otherDay(t)) ? this.#returnedFire(type, frame) : null
    if (returned) return returned
    // "sanctions", "the agreement", "drills" without a day are talk of a kind, no event.
    if (!head.trigger.noun && dates.length === 0 && SCENERY.has(head.trigger.lemma) && this.#context.frontDateOf(frame) === null)
      return null
    if (
      head.trigger.noun &&
      dates.length === 0 &&
      UNDATED_TALK.has(type) &&
      (type === 'sanction' || type === 'launch' || !actorOf(frame, this.#context.chart))
    )
      return null
    if (head.modality === 'future' && !(PLANNED.has(type) && (dates.length > 0 || type === 'procurement'))) return null
    return this.#background(type, frame, type === 'exercise' ? dates : dates.filter((t) => t.value.data.relation !== 'since'))
  }

  /** One of several firings that the article tells apart: with its own day, else on the day of the news. */
  #separate(happening: Happening, frame: Frame): DraftEvent {
    const known = this.#happenings.get(happening)
    if (known) return known
    const { tellings, kind } = happening
    const day = tellings.find((t) => t.day !== null)?.day ?? null
    const date = day ?? this.#context.mainDate
    const news = tellings.some((t) => !t.aside && t.sentence < 4 && (t.head.order !== null || (t.sites.length > 0 && t.minutes.length > 0)))
    const event = this.#open(kind ?? this.#main?.type ?? 'launch', news, date, day === null ? this.#context.mainDateInferred : null)
    this.#happenings.set(happening, event)
    event.actor = frame.head?.words ? (this.#main?.actor ?? null) : (actorOf(frame, this.#context.chart) ?? this.#main?.actor ?? null)
    return event
  }

  /** "The last summit took place in 2011, when his father met the president": one happening, told twice in a sentence. */
  #toldMore(frame: Frame): DraftEvent | null {
    const { head, clause } = frame
    const current = this.#current
    return head && clause.opener === 'when' && current && !current.main && current.type === head.trigger.type && current.date !== null
      ? current
      : null
  }

  /** In a report of shelling "the firing" and "were launched" are of shells, unless a missile is named. */
  #typeOf(frame: Frame, head: Mention): EventType {
    if (
      head.trigger.type === 'launch' &&
      /^(test|tests)$/.test(head.trigger.lemma) &&
      this.#main &&
      !isFired(this.#main.type) &&
      nuclearText(this.#context.chart) &&
      this.#context.chart.within('weapon', frame.clause).every((w) => w.data.class === 'nuclear' || w.first > head.token)
    )
      return 'nuclear-test'
    if (head.trigger.type === 'strike' && this.#main?.type === 'launch' && this.#isByMissile(frame, head)) return 'launch'
    if (
      head.trigger.type === 'launch' &&
      this.#main?.type === 'nuclear-test' &&
      /^(test|tests)$/.test(head.trigger.lemma) &&
      this.#context.chart.within('weapon', frame.clause).every((w) => w.data.class === 'nuclear')
    )
      return 'nuclear-test'
    if (head.trigger.type === 'authorization' && this.#main?.type === 'agreement' && /^(decide|decision)$/.test(head.trigger.lemma))
      return 'agreement'
    if (head.trigger.type !== 'launch' || this.#main?.type !== 'artillery') return head.trigger.type
    const missiles = this.#context.chart
      .within('weapon', frame.clause)
      .some((w) => w.data.head === 'missile' || w.data.name !== null || /^(ballistic|cruise|[SMI]RBM|ICBM)$/.test(w.data.class ?? ''))
    return missiles ? 'launch' : 'artillery'
  }

  /** "The strikes", "the attack" of a report about missiles, or one with a missile in the clause. */
  #isByMissile(frame: Frame, head: Mention): boolean {
    const { chart } = this.#context
    return byMissile(frame, chart) ?? (head.trigger.noun && /^(the|this|these|those)$/.test(chart.tokens[head.token - 1]?.lower ?? ''))
  }

  /** The text dates the clause on a day that cannot be the main event's. */
  #otherDay(time: DatedTime): boolean {
    const main = this.#context.mainDate
    if (!main) return false
    const bare = exact(time.local?.date ?? time.edtf!)
    // "the first since May 9" tells of another launch, "since 2007" of none.
    if (time.value.data.relation === 'since' && bare.length < 7) return false
    // A day said elsewhere, without a clock to turn it, may be a day off at the place of the event.
    if (!time.local && bare.length === 10 && this.#context.mayBeElsewhere(time) && Math.abs(daysBetween(bare, main)?.min ?? 9) <= 1)
      return false
    return bare.length === 10 ? bare !== main.slice(0, 10) : !overlaps(bare, exact(main))
  }

  #recalled(type: EventType, frame: Frame, dates: readonly DatedTime[]): DraftEvent {
    const events = dates.map((t) => this.#find(type, t.edtf) ?? this.#open(type, false, t.edtf, null))
    for (const event of events.slice(1)) {
      event.frames.push(frame)
      event.actor ??= this.#main?.actor ?? null
    }
    return events[0]!
  }

  /** "the last one, a failure", "previous launches": recalled without a day. One event only where it is told as one. */
  #vagueRecall(type: EventType, frame: Frame): DraftEvent | null {
    const period = this.#context
      .datesOf(frame)
      .find((t) => t.edtf !== null && /^\d{4}(-(0\d|1[0-2]))?/.test(t.edtf) && !/^\d{4}-[23]\d/.test(t.edtf) && !this.#spansMain(t.edtf))
    if (!period?.edtf) return null
    return this.#find(type, period.edtf) ?? this.#open(type, false, period.edtf, null)
  }

  #spansMain(edtf: string): boolean {
    const main = this.#context.mainDate ?? ''
    return edtf.includes('/') || main.startsWith(edtf.replace(/[~?%]/g, ''))
  }

  /** An exchange of fire has two acts: the other side's, told near the top, is a main event of its own. */
  #returnedFire(type: EventType, frame: Frame): DraftEvent | null {
    const main = this.#main
    if (
      !main ||
      !(
        (EXCHANGED.has(main.type) && EXCHANGED.has(type)) ||
        (isFlight(main.type) &&
          isFlight(type) &&
          !frame.head?.trigger.noun &&
          !frame.head?.trigger.detail &&
          !frame.head?.passive &&
          !(frame.head && isParticiple(this.#context.chart, frame.head.token)) &&
          !frame.head?.perfect)
      ) ||
      frame.clause.sentence > (saysReturned(frame, this.#context.chart) ? 8 : 3) ||
      frame.head?.modality !== 'real'
    )
      return null
    const actor = actorOf(frame, this.#context.chart)
    if (!actor || !main.actor || main.actor.name.split(' and ').includes(actor.name) || !isState(actor)) return null
    const known = this.#events.find((e) => e !== main && e.main && e.actor?.name === actor.name)
    if (known) return known
    const event = this.#open(type, true, main.date, main.dateInferred)
    event.actor = actor
    return event
  }

  /** "The South's shells fell": of two that fired, the one whose they are. */
  #ownFire(frame: Frame): DraftEvent | null {
    const owner = actorOf(frame, this.#context.chart)
    return owner ? (this.#events.find((e) => e.main && e.actor?.name === owner.name) ?? null) : null
  }

  /** "Earlier this month Trump had the airfield hit": another state's, where the main event has a doer. */
  #byAnother(frame: Frame): boolean {
    const { chart } = this.#context
    const { head } = frame
    const main = this.#main?.actor
    if (!head || head.trigger.noun || head.passive || !main || !isFlight(this.#main!.type) || frame.clause.sentence < 2) return false
    const actor = actorOf(frame, chart)
    const [own, other] = [stateBehind(chart, main), actor && stateBehind(chart, actor)]
    return own !== null && other !== null && own.id !== other.id && !main.name.includes(' and ')
  }

  /** "Twenty minutes later it fired three more": of two that fired, the one told of last. */
  #goesOn(frame: Frame): DraftEvent | null {
    return saysOfItself(frame, this.#context.chart) ? this.#lastMain : null
  }

  /** A launch of the same day from another site, told near the top with a clock of its own or as "another", is news as well. */
  #secondOfDay(type: EventType, frame: Frame): DraftEvent | null {
    const main = this.#main
    const { head } = frame
    if (!main || !head || head.trigger.detail || head.modality !== 'real' || frame.clause.sentence > 4 || !isFlight(type)) return null
    const site = launchSite(this.#context.readingsOf(frame))
    const first = launchSite(main.statements)
    if (
      !site ||
      !first ||
      site.id === null ||
      first.id === null ||
      site.id === first.id ||
      first.name.includes(site.name) ||
      site.name.includes(first.name)
    )
      return null
    const clock = this.#context.datesOf(frame).find((t) => t.clock !== null)?.clock
    const mainClock = main.frames.flatMap((f) => this.#context.datesOf(f)).find((t) => t.clock !== null)?.clock
    if (!(clock && mainClock && clock !== mainClock) && !isAnother(frame, this.#context.chart)) return null
    const known = this.#events.find((e) => e !== main && e.main && launchSite(e.statements)?.id === site.id)
    return known ?? this.#open(type, !head.perfect, main.date, main.dateInferred)
  }

  #background(type: EventType, frame: Frame, days: readonly DatedTime[]): DraftEvent {
    const actor = actorOf(frame, this.#context.chart)
    const date =
      spanOf(type, days[0]) ??
      this.#context.datesOf(frame).find((t) => t.edtf !== null && t.value.data.relation !== 'since' && t.value.data.relation !== 'until')
        ?.edtf ??
      this.#context.frontDateOf(frame)?.edtf ??
      null
    const known = this.#byKind
      .get(kindOf(type))
      ?.find(
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
    const open = this.#open(type, false, date, null)
    open.actor = actor
    for (const time of this.#context.datesOf(frame).slice(1))
      if (time.edtf !== null && date !== null && time.edtf.length === date.length && isListed(this.#context.chart, frame, time))
        this.#open(type, false, time.edtf, null).frames.push(frame)
    return open
  }

  #find(type: EventType, date: string | null): DraftEvent | undefined {
    // "The September test" after "on Sept. 10" is that one.
    if (date && /^\d{4}-\d\d$/.test(date)) {
      const within = this.#events.find((e) => sameKind(e.type, type) && !e.main && e.date?.startsWith(date))
      if (within) return within
    }
    return this.#byKind.get(kindOf(type))?.find((e) => !e.main && e.date === date)
  }

  #open(type: EventType, main: boolean, date: string | null, dateInferred: string | null): DraftEvent {
    const event: DraftEvent = {
      type,
      main,
      actor: null,
      participants: [],
      date,
      dateInferred,
      statements: [],
      mentions: [],
      frames: [],
      details: [],
    }
    if (this.#events.length >= MOST_EVENTS) {
      this.beyond++
      return event
    }
    this.#events.push(event)
    const list = this.#byKind.get(kindOf(type))
    if (list) list.push(event)
    else this.#byKind.set(kindOf(type), [event])
    return event
  }

  #actorFor(event: DraftEvent, frame: Frame): ActorRef | null {
    const actor = actorOf(frame, this.#context.chart)
    if (actor) return actor
    if (frame.head && saysOfItself(frame, this.#context.chart)) return this.#context.speakingState(frame)
    if (LOCAL.has(event.type)) return placeOf(frame, this.#context.chart)
    return event.main ? null : this.#ownerOf(event.type)
  }

  /** Whose recalled launch or test it is where nobody is named: in a report of a vote or a summit not the council's. */
  #ownerOf(type: EventType): ActorRef | null {
    if (!isFlight(type) && type !== 'nuclear-test') return null
    return this.#main && (isFired(this.#main.type) || this.#main.type === 'nuclear-test') ? this.#main.actor : this.#context.flightActor
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
