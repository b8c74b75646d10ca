import type { ActorRef, EventType } from '../../../model/report.ts'
import { actorOf, actorsIn, sharedSubject } from '../actors.ts'
import type { DatedTime } from '../days/dates.ts'
import { DraftBook } from './draft-book.ts'
import type { DraftEvent, Statement } from './draft.ts'
import { STANDS } from '../fields/site-told.ts'
import { BESIDES } from '../fields/weapons.ts'
import type { Frame } from '../fields/reading.ts'
import { isHeld } from './held.ts'
import { answeredFire, sideOfExchange } from './exchange-of-fire.ts'
import { finishEvents } from './finish-events.ts'
import type { JoinContext } from './join-context.ts'
import { isOtherDay, spansMainDay } from '../main/main-day.ts'
import { isByAnother, ownFire, returnedFire, secondOfDay, type ToldSoFar } from './other-firings.ts'
import { saysOfItself } from '../main/main-actor.ts'
import type { Mention } from '../mentions/mentions.ts'
import { isFired, isFlight, isPlanned, mayTellOf, sameKind } from '../kinds.ts'
import {
  apart,
  attached,
  endsBefore,
  isDated,
  inAside,
  isListed,
  isOwn,
  isPlannedFor,
  mentionOf,
  namesFlight,
  ofOtherNoun,
  spanOf,
  statesDay,
} from '../days/own-times.ts'
import { isCountedFrom, isRecall } from './recall.ts'
import { isDefiniteAside } from '../mentions/definite-aside.ts'
import { isTally } from './tally.ts'
import type { Happening } from '../tellings/telling.ts'
import { saysWhen } from '../days/says-when.ts'
import {
  goesOnWith,
  hasWord,
  isOnlyOrdered,
  LOCAL,
  OF_PARTIES,
  placeOf,
  PLANNED,
  SCENERY,
  SUSPECTED,
  UNDATED_TALK,
  UNREAL,
} from './telling.ts'
import { typeOfMention } from '../mentions/type-of-mention.ts'

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

class Joiner {
  readonly #context: JoinContext
  readonly #book = new DraftBook()
  readonly #participants = new Map<DraftEvent, Set<string>>()
  #main: DraftEvent | null = null
  /** The event that the sentence told of last: what later clauses without a verb of their own add to. */
  #current: DraftEvent | null = null

  /** What the sentence tells of, and what the sentence before told of where it was one thing only. */
  readonly #inSentence = new Set<DraftEvent>()
  #spokenOf: DraftEvent | null = null

  /** Of two main events the one told last: "they fell in a field" are its shells. */
  #lastMain: DraftEvent | null = null
  #mainAt = -1
  /** Told of in passing, in a clause of the main event. */
  readonly #parts = new Set<DraftEvent>()
  readonly #happenings = new Map<Happening, DraftEvent>()
  /** Whether what the text says first of the main kind is only planned, thinkable or denied by the teller; null before any. */
  #unrealFirst: boolean | null = null
  #exercise: DraftEvent | null = null
  #exerciseAt = -1

  constructor(context: JoinContext) {
    this.#context = context
    const { mainType, mainDate, mainDateInferred } = context
    if (mainType) {
      this.#main = this.#book.open(mainType, true, mainDate, mainDateInferred)
      this.#main.actor = context.mainActor
    }
  }

  take(frame: Frame, before: Frame | null): void {
    this.#endExercise(frame)
    const { mainType } = this.#context
    if (frame.head && mainType && mayTellOf(mainType, frame.head.trigger.type) && !frame.head.trigger.detail)
      this.#unrealFirst ??= frame.head.modality !== 'real'
    if (isTally(frame, this.#context.chart)) return
    if (before?.clause.sentence !== frame.clause.sentence) {
      this.#current = null
      const [only, ...more] = this.#inSentence
      this.#spokenOf = only && more.length === 0 && before?.clause.sentence === frame.clause.sentence - 1 ? only : null
      this.#inSentence.clear()
    }
    const event = this.#eventFor(frame)
    if (!event) {
      // "(435 miles)", "and an altitude of 120 km": belongs to what the sentence was about.
      if (this.#current?.type === 'exercise' && this.#current.date === null) this.#current.date = this.#startOf(frame)
      const holder = isToCome(frame)
        ? null
        : (this.#current ?? (this.#tellsOfFlight(frame) ? this.#toldLast(frame) : this.#toldWhen(frame)))
      if (holder) {
        holder.details.push(frame)
        this.#state(holder, frame)
      }
      return
    }
    const told = this.#current?.actor ?? null
    this.#current = event
    this.#inSentence.add(event)
    if (event.main) {
      this.#lastMain = event
      this.#mainAt = frame.clause.sentence
    }
    if (event.type === 'exercise') {
      this.#exercise = event
      this.#exerciseAt = frame.clause.sentence
      this.#endExercise(frame)
    }
    event.frames.push(frame)
    event.actor ??= goesOnWith(frame, this.#context.chart) ? (sharedSubject(frame, before, this.#context.chart) ?? told) : null
    if (frame.head) event.mentions.push(frame.head.words ?? { first: frame.head.token, end: frame.head.token + 1 })
    event.actor ??= this.#actorFor(event, frame)
    if (OF_PARTIES.has(event.type)) this.#addParticipants(event, frame)
    this.#state(event, frame)
    this.#besides(event, frame)
    const answered = event.main ? answeredFire(frame, this.#told()) : null
    if (answered && answered !== event) answered.frames.push({ ...frame, head: null, mentions: [] })
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
      const type = typeOfMention(frame, mention, this.#main?.type ?? null, chart)
      const ofDay = !time || spansMainDay(time.edtf!, this.#context.mainDate)
      if (ofDay && type === 'exercise' && event.main && this.#besidesFiring(mention)) {
        const drill = this.#book.findOrOpen(type, event.date)
        drill.frames.push({ ...frame, head: mention, mentions: [mention] })
        drill.mentions.push({ first: mention.token, end: mention.token + 1 })
        drill.actor ??= event.actor
        continue
      }
      if (!time && this.#goesWith(event, mention, type)) {
        const part = this.#book.findOrOpen(type, event.date)
        if (part.frames.length === 0) this.#parts.add(part)
        part.frames.push({ ...frame, head: mention, mentions: [mention] })
        part.mentions.push({ first: mention.token, end: mention.token + 1 })
        part.actor ??= event.actor
        continue
      }
      if (!time || (sameKind(type, event.type) && event.date === time.edtf) || spansMainDay(time.edtf!, this.#context.mainDate)) continue
      const other = this.#book.findOrOpen(type, time.edtf)
      if (other.frames.length > 0) continue
      other.frames.push({ ...frame, head: mention, mentions: [mention] })
      other.mentions.push({ first: mention.token, end: mention.token + 1 })
      other.actor ??= actorOf({ ...frame, head: mention }, chart) ?? this.#ownerOf(type)
    }
  }

  /** "The war game, which began at sunrise": held on the day of the firing that the article tells of. */
  #besidesFiring(mention: Mention): boolean {
    return this.#main !== null && isFired(this.#main.type) && mention.modality === 'real' && isHeld(this.#context.chart, mention)
  }

  /** "arrived for a visit and sat down for talks": told of in one clause with the main event, as its part. */
  #goesWith(event: DraftEvent, mention: Mention, type: EventType): boolean {
    if (!event.main || mention.aside) return false
    return (event.type === 'visit' && type === 'meeting') || (event.type === 'meeting' && type === 'visit')
  }

  /** "It took place shortly before 9 a.m.", right behind what was told: the hour of that. */
  #toldWhen(frame: Frame): DraftEvent | null {
    return this.#lastMain &&
      frame.clause.sentence <= this.#mainAt + 2 &&
      saysWhen(frame, this.#context.chart, this.#main?.actor?.id ?? null)
      ? this.#lastMain
      : null
  }

  /** Of an exchange of fire the side told of last, soon behind; else the main event. */
  #toldLast(frame: Frame): DraftEvent | null {
    const exchange = this.#main?.type === 'artillery' && this.#lastMain?.type === 'artillery'
    return exchange && frame.clause.sentence <= this.#mainAt + 2 ? this.#lastMain : this.#main
  }

  finish(): Joined {
    const { events, beyond } = this.#book
    // "Is preparing to launch", "no sign of a launch": nothing was fired that day, and what is recalled is not the news.
    const untold = this.#main !== null && isFired(this.#main.type) && this.#main.frames.length === 0 && !this.#context.titleTells
    const onlyTalk = untold && this.#unrealFirst === true
    const main = onlyTalk ? null : this.#main
    const held = onlyTalk ? events.filter((e) => e !== this.#main) : events
    return { drafts: finishEvents(held, main, this.#parts, this.#context), beyond, onlyTalk }
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

  #state(event: DraftEvent, frame: Frame): void {
    const real = frame.head === null || frame.head.modality === 'real'
    const stationed = isStationing(event)
    for (const reading of this.#context.readingsOf(frame))
      if ((real || UNREAL.has(reading.field)) && !(stationed && NOT_STATIONED.has(reading.field) && reading.rule !== STANDS))
        event.statements.push({ ...reading, frame } satisfies Statement)
  }

  #tellsOfFlight(frame: Frame): boolean {
    const main = this.#main
    if (main === null || isRecall(frame, this.#context.chart)) return false
    const readings = this.#context.readingsOf(frame)
    return isStationing(main) ? readings.some((r) => r.weight === BESIDES || r.rule === STANDS) : isFired(main.type) && readings.length > 0
  }

  #eventFor(frame: Frame): DraftEvent | null {
    const { head } = frame
    if (frame.happening && head) return this.#separate(frame.happening, frame)
    const side = sideOfExchange(frame, this.#told(), this.#lastMain)
    if (side && this.#context.datesOf(frame).every((t) => t.edtf === null || !this.#isOtherDay(t))) return side
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
          !(head && inAside(t, head, this.#context.chart)) &&
          (!head || head.trigger.detail || attached(t, head, this.#context.chart)),
      )
    if (head) all.sort((a, b) => apart(a, head.token) - apart(b, head.token))
    // "Two weeks earlier, on April 29": the day itself says it better.
    const dates = all.some((t) => !t.value.data.offset) ? all.filter((t) => !t.value.data.offset) : all
    if (!head) {
      // "the last one on May 9": no verb, but a flight and a day of its own.
      const other =
        flightMain && namesFlight(frame, this.#context.chart) ? dates.filter((t) => this.#isOtherDay(t) && t.edtf!.length >= 7) : []
      return other.length > 0 ? this.#recalled(this.#main!.type, frame, other) : null
    }
    if (
      this.#main &&
      isPlanned(this.#main.type) &&
      typeOfMention(frame, head, this.#main.type, this.#context.chart) === this.#main.type &&
      head.modality !== 'negated' &&
      this.#main.frames.length === 0
    )
      return this.#main
    if (head.modality === 'negated' || (head.modality === 'hypothetical' && !SUSPECTED.has(head.trigger.type)))
      return head.trigger.detail && flightMain && !isRecall(frame, this.#context.chart) ? (this.#current ?? this.#main) : null
    const since = isFlight(head.trigger.type) && !head.trigger.noun ? this.#lastBefore(frame, head) : null
    if (since) return this.#recalled(head.trigger.type, frame, [since])
    if (head.trigger.noun && isOnlyOrdered(head, this.#context.chart)) return null
    if (isCountedFrom(frame, head, this.#context.chart)) return null
    const type = typeOfMention(frame, head, this.#main?.type ?? null, this.#context.chart)
    const passing = this.#toldBefore(type, frame, dates)
    if (passing) return passing
    if (this.#main && (sameKind(type, this.#main.type) || (head.trigger.detail && flightMain))) {
      if (head.modality === 'future') return null
      const front = dates.length === 0 && frame.mentions.some((m) => m.perfect) ? this.#context.frontDateOf(frame) : null
      const other = (front ? [front] : dates).filter((t) => this.#isOtherDay(t) && (front !== null || isOwn(frame, head, t)))
      if (other.length > 0) {
        const recalled = this.#recalled(head.trigger.detail ? this.#main.type : type, frame, other)
        if (!front && other.length < dates.length) recalled.frames.push(frame)
        // "on Thursday, its first since May 9": of the main event, and beside it of another.
        return !front && other.length < dates.length ? this.#main : recalled
      }
      if (head.trigger.detail)
        return (
          ownFire(frame, this.#told()) ??
          this.#goesOnAbout(frame) ??
          (this.#current && isFired(this.#current.type) ? this.#current : (this.#lastMain ?? this.#main))
        )
      if (isRecall(frame, this.#context.chart)) return this.#vagueRecall(type, frame)
      const next = returnedFire(type, frame, this.#told()) ?? secondOfDay(type, frame, this.#told()) ?? this.#goesOn(frame)
      return (
        next ??
        (this.#context.datesOf(frame).length > 0 && isByAnother(frame, this.#told()) ? this.#background(type, frame, dates) : this.#main)
      )
    }
    if (head.trigger.detail) return null
    const returned = dates.every((t) => !this.#isOtherDay(t)) ? returnedFire(type, frame, this.#told()) : null
    if (returned) return returned
    // "sanctions", "the agreement", "drills" without a day are talk of a kind, no event.
    if (
      !isFired(type) &&
      !head.trigger.noun &&
      dates.length === 0 &&
      SCENERY.has(head.trigger.lemma) &&
      this.#context.frontDateOf(frame) === null
    )
      return null
    if (
      head.trigger.noun &&
      dates.length === 0 &&
      UNDATED_TALK.has(type) &&
      !(type === 'exercise' && this.#besidesFiring(head)) &&
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
    const event = this.#book.open(kind ?? this.#main?.type ?? 'launch', news, date, day === null ? this.#context.mainDateInferred : null)
    this.#happenings.set(happening, event)
    const named = tellings.find((t) => t.actor !== null)?.actor
    // Who brings one missile down fired none of them.
    const main = this.#main?.type === 'interception' ? null : (this.#main?.actor ?? null)
    event.actor = named ?? (frame.head?.words ? main : (actorOf(frame, this.#context.chart) ?? main))
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

  /** The text dates the clause on a day that cannot be the main event's. */
  #isOtherDay(time: DatedTime): boolean {
    return isOtherDay(time, this.#context.mainDate, (t) => this.#context.mayBeElsewhere(t))
  }

  #told(): ToldSoFar {
    return { book: this.#book, main: this.#main, context: this.#context }
  }

  #recalled(type: EventType, frame: Frame, dates: readonly DatedTime[]): DraftEvent {
    const events = dates.map((t) => this.#book.findOrOpen(type, t.edtf))
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
      .find(
        (t) =>
          t.edtf !== null &&
          /^\d{4}(-(0\d|1[0-2]))?/.test(t.edtf) &&
          !/^\d{4}-[23]\d/.test(t.edtf) &&
          !spansMainDay(t.edtf, this.#context.mainDate),
      )
    if (!period?.edtf) return null
    return this.#book.findOrOpen(type, period.edtf)
  }

  /** "two days after he warned Iran because of the test": the day is not the test's, which was told before. */
  #toldBefore(type: EventType, { clause, head }: Frame, dates: readonly DatedTime[]): DraftEvent | null {
    if (!head || !isDefiniteAside(head, this.#context.chart)) return null
    if (dates.length === 0 || dates.some(({ value }) => value.first >= clause.first && value.end <= clause.end)) return null
    return this.#book.ofKind(type).find((e) => e.type === type && e.date !== null && e.frames.length > 0) ?? null
  }

  /** "On Tuesday the North fired another. It flew 90 km": the one that the sentence before told of. */
  #goesOnAbout({ clause, sentence }: Frame): DraftEvent | null {
    const spoken = this.#spokenOf
    // Of one doer's launches a pronoun may go back to the news.
    if (!spoken?.actor || spoken.actor.name === this.#main?.actor?.name) return null
    if (spoken.main || !isFlight(spoken.type) || this.#inSentence.size > 0 || clause.first !== sentence.first) return null
    return /^(?:it|they|both)$/.test(this.#context.chart.tokens[clause.first]!.lower) ? spoken : null
  }

  /** "Twenty minutes later it fired three more": of two that fired, the one told of last. */
  #goesOn(frame: Frame): DraftEvent | null {
    return saysOfItself(frame, this.#context.chart) ? this.#lastMain : null
  }

  #background(type: EventType, frame: Frame, days: readonly DatedTime[]): DraftEvent {
    const actor = actorOf(frame, this.#context.chart)
    const date =
      spanOf(type, days[0]) ??
      this.#context.datesOf(frame).find((t) => t.edtf !== null && t.value.data.relation !== 'since' && t.value.data.relation !== 'until')
        ?.edtf ??
      this.#context.frontDateOf(frame)?.edtf ??
      // "flew to the capital on Thursday and sat down with him": on that day.
      (goesOnWith(frame, this.#context.chart) ? (this.#current?.date ?? null) : null)
    const known = this.#book
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
    const open = this.#book.open(type, false, date, null)
    open.actor = actor
    for (const time of this.#context.datesOf(frame).slice(1))
      if (time.edtf !== null && date !== null && time.edtf.length === date.length && isListed(this.#context.chart, frame, time))
        this.#book.open(type, false, time.edtf, null).frames.push(frame)
    return open
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
