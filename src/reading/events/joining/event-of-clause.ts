/** Which event a clause tells of: the main one, one of those told of before, or a new one. */
import { isFlight } from '../../../model/flight.ts'
import { exact, overlaps } from '../../../model/edtf.ts'
import type { EventType } from '../../../model/report.ts'
import { actorOf } from '../actors.ts'
import { inBackground, lastBefore, recalledOn, recalledVaguely, toldBefore } from './background-events.ts'
import type { DatedTime } from '../days/dates.ts'
import type { DraftEvent } from './draft.ts'
import { sideOfExchange } from './exchange-of-fire.ts'
import type { Frame } from '../fields/reading.ts'
import type { JoinContext } from './join-context.ts'
import { isFired, isPlanned, sameKind } from '../kinds.ts'
import { saysOfItself } from '../main/main-actor.ts'
import type { Mention } from '../mentions/mentions.ts'
import { isByAnother, ownFire, returnedFire, secondOfDay } from './other-firings.ts'
import { apart, attached, inAside, isDated, isOwn, isPlannedFor, namesFlight, ofOtherNoun, statesDay } from '../days/own-times.ts'
import { isCountedFrom, isRecall, opensWithRecall } from './recall.ts'
import type { StorySoFar } from './story-so-far.ts'
import type { Happening } from '../tellings/telling.ts'
import { EXCHANGED, isOnlyOrdered, PLANNED, SCENERY, SUSPECTED, UNDATED_TALK } from './telling.ts'
import { isDrillBesideFiring } from './told-besides.ts'
import { typeOfMention } from '../mentions/type-of-mention.ts'

type Telling = Frame & { readonly head: Mention }

/** The event a clause tells of; null where it tells of none, or only adds to one. */
export const eventOfClause = (frame: Frame, story: StorySoFar): DraftEvent | null => {
  const { main, context } = story
  const { chart } = context
  const { head } = frame
  if (frame.happening && head && !isOfExchange(frame.happening, frame as Telling, story))
    return separateEvent(frame.happening, frame, story)
  const side = sideOfExchange(frame, story, story.lastMain)
  if (side && context.datesOf(frame).every((t) => t.edtf === null || !story.isOtherDay(t))) return side
  const flightMain = main !== null && isFired(main.type)
  const known = toldMore(frame, story)
  if (known) return known
  const dates = datesOfEvent(frame, context)
  if (!head) {
    // "the last one on May 9": no verb, but a flight and a day of its own.
    const other = flightMain && namesFlight(frame, chart) ? dates.filter((t) => story.isOtherDay(t) && t.edtf!.length >= 7) : []
    return other.length > 0 ? recalledOn(main!.type, frame, other, story) : null
  }
  if (
    main &&
    isPlanned(main.type) &&
    typeOfMention(frame, head, main.type, chart) === main.type &&
    head.modality !== 'negated' &&
    main.frames.length === 0
  )
    return main
  if (head.modality === 'negated' || (head.modality === 'hypothetical' && !SUSPECTED.has(head.trigger.type)))
    return head.trigger.detail && flightMain && !isRecall(frame, chart) ? (story.current ?? main) : null
  const since = isFlight(head.trigger.type) && !head.trigger.noun ? lastBefore(frame, head, story) : null
  if (since) return recalledOn(head.trigger.type, frame, [since], story)
  if (head.trigger.noun && isOnlyOrdered(head, chart)) return null
  if (isCountedFrom(frame, head, chart)) return null
  const type = typeOfMention(frame, head, main?.type ?? null, chart)
  const passing = toldBefore(type, frame, dates, story)
  if (passing) return passing
  if (main && (sameKind(type, main.type) || (head.trigger.detail && flightMain)))
    return amongMain(frame as Telling, type, dates, main, story)
  if (head.trigger.detail) return null
  const returned = dates.every((t) => !story.isOtherDay(t)) ? returnedFire(type, frame, story) : null
  if (returned) return returned
  // "sanctions", "the agreement", "drills" without a day are talk of a kind, no event.
  if (!isFired(type) && !head.trigger.noun && dates.length === 0 && SCENERY.has(head.trigger.lemma) && context.frontDateOf(frame) === null)
    return null
  if (
    head.trigger.noun &&
    dates.length === 0 &&
    UNDATED_TALK.has(type) &&
    !(type === 'exercise' && isDrillBesideFiring(head, story)) &&
    (type === 'sanction' || type === 'launch' || !actorOf(frame, chart))
  )
    return null
  if (head.modality === 'future' && !(PLANNED.has(type) && (dates.length > 0 || type === 'procurement'))) return null
  return inBackground(type, frame, type === 'exercise' ? dates : dates.filter((t) => t.value.data.relation !== 'since'), story)
}

/** Days that the clause gives its event, the nearest to its verb first. */
const datesOfEvent = (frame: Frame, { chart, datesOf }: JoinContext): readonly DatedTime[] => {
  const { head } = frame
  const all = datesOf(frame).filter(
    (t) =>
      t.edtf !== null &&
      isDated(t.edtf) &&
      statesDay(t) &&
      !isPlannedFor(t, chart) &&
      t.value.data.relation !== 'until' &&
      !ofOtherNoun(t, head, chart) &&
      !(head && inAside(t, head, chart)) &&
      (!head || head.trigger.detail || attached(t, head, chart)),
  )
  if (head) all.sort((a, b) => apart(a, head.token) - apart(b, head.token))
  // "Two weeks earlier, on April 29": the day itself says it better.
  return all.some((t) => !t.value.data.offset) ? all.filter((t) => !t.value.data.offset) : all
}

/** A clause of the main event's kind: that event itself, or another of its kind. */
const amongMain = (
  frame: Telling,
  type: EventType,
  dates: readonly DatedTime[],
  main: DraftEvent,
  story: StorySoFar,
): DraftEvent | null => {
  const { context } = story
  const { chart } = context
  const { head } = frame
  if (head.modality === 'future') return null
  const front = dates.length === 0 && frame.mentions.some((m) => m.perfect) ? context.frontDateOf(frame) : null
  // "The last of the kind to fly was a Pukguksong-3, in October 2019".
  const recalls = head.trigger.detail && opensWithRecall(chart, frame.clause)
  const other = (front ? [front] : dates).filter((t) => story.isOtherDay(t) && (front !== null || recalls || isOwn(frame, head, t)))
  if (other.length > 0) {
    const recalled = recalledOn(head.trigger.detail ? main.type : type, frame, other, story)
    if (!front && other.length < dates.length) recalled.frames.push(frame)
    // "on Thursday, its first since May 9": of the main event, and beside it of another.
    return !front && other.length < dates.length ? main : recalled
  }
  if (head.trigger.detail)
    return (
      (frame.ofNews ? main : null) ??
      ownFire(frame, story) ??
      goesOnAbout(frame, story) ??
      (story.current && isFired(story.current.type) ? story.current : (story.lastMain ?? main))
    )
  if (isRecall(frame, chart)) return recalledVaguely(type, frame, story)
  const next = returnedFire(type, frame, story) ?? secondOfDay(type, frame, story) ?? goesOn(frame, story)
  return next ?? (context.datesOf(frame).length > 0 && isByAnother(frame, story) ? inBackground(type, frame, dates, story) : main)
}

/** "two shells at 3.52 p.m. and more at 4.12 p.m.": the fire of one side, whatever its hours; a missile is none of it. */
const isOfExchange = ({ tellings, kind }: Happening, frame: Telling, { main, context }: StorySoFar): boolean =>
  main !== null &&
  EXCHANGED.has(main.type) &&
  (kind === 'launch' || kind === main.type) &&
  typeOfMention(frame, frame.head, main.type, context.chart) === main.type &&
  tellings.every(({ day }) => day === null || context.mainDate === null || overlaps(exact(day), exact(context.mainDate)))

/** One of several firings that the article tells apart: with its own day, else on the day of the news. */
const separateEvent = (happening: Happening, frame: Frame, { book, main, context, happenings }: StorySoFar): DraftEvent => {
  const known = happenings.get(happening)
  if (known) return known
  const { tellings, kind } = happening
  // "It came two weeks after two rockets were fired at the city": a day counted from the news.
  const counted = context.datesOf(frame).find(({ value, edtf }) => edtf !== null && value.data.offset?.from === 'clause')
  const day = tellings.find((t) => t.day !== null)?.day ?? counted?.edtf ?? null
  const news = tellings.some((t) => !t.aside && t.sentence < 4 && (t.head.order !== null || (t.sites.length > 0 && t.minutes.length > 0)))
  const inferred = day === null ? context.mainDateInferred : null
  const event = book.open(kind ?? main?.type ?? 'launch', news, day ?? context.mainDate, inferred)
  happenings.set(happening, event)
  const named = tellings.find((t) => t.actor !== null)?.actor
  // Who brings one missile down fired none of them.
  const doer = main?.type === 'interception' ? null : (main?.actor ?? null)
  event.actor = named ?? (frame.head?.words ? doer : (actorOf(frame, context.chart) ?? doer))
  return event
}

/** "The last summit took place in 2011, when his father met the president": one happening, told twice in a sentence. */
const toldMore = ({ head, clause }: Frame, { current }: StorySoFar): DraftEvent | null =>
  head && clause.opener === 'when' && current && !current.main && current.type === head.trigger.type && current.date !== null
    ? current
    : null

/** "On Tuesday the North fired another. It flew 90 km": the one that the sentence before told of. */
const goesOnAbout = ({ clause, sentence }: Frame, { spokenOf, main, inSentence, context }: StorySoFar): DraftEvent | null => {
  // Of one doer's launches a pronoun may go back to the news.
  if (!spokenOf?.actor || spokenOf.actor.name === main?.actor?.name) return null
  if (spokenOf.main || !isFlight(spokenOf.type) || inSentence.size > 0 || clause.first !== sentence.first) return null
  return /^(?:it|they|both)$/.test(context.chart.tokens[clause.first]!.lower) ? spokenOf : null
}

/** "Twenty minutes later it fired three more": of two that fired, the one told of last. */
const goesOn = (frame: Frame, { lastMain, context }: StorySoFar): DraftEvent | null =>
  saysOfItself(frame, context.chart) ? lastMain : null
