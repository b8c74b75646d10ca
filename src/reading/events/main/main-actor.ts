import { isFlight } from '../../../model/flight.ts'
import type { Chart } from '../../../grammar/chart.ts'
import type { ActorRef, EventType } from '../../../model/report.ts'
import { actorOf, actorsIn, ownersIn, stateBehind } from '../actors.ts'
import type { Frame } from '../fields/reading.ts'
import { mayTellOf } from '../kinds.ts'
import { byMissile } from '../joining/telling.ts'

/** Sentences at the top of an article that name the actor if any do. */
const LEAD = 3

export interface Telling {
  readonly chart: Chart
  readonly frames: readonly Frame[]
  /** The state that speaks in a clause, for "it had carried out its first test"; null where none does. */
  speakingState?(frame: Frame): ActorRef | null
}

/**
 * Who did what the article is about: by the clauses of its kind in the lead, else by the title (then `named`); else only a
 * guess, by whose weapon it is called anywhere, else by later clauses. Null where nobody is named.
 */
export const mainActor = (type: EventType | null, body: Telling, title: Telling | null): { actor: ActorRef | null; named: boolean } => {
  const lead = body.frames.filter((f) => f.clause.sentence < LEAD)
  const deciders = type !== null && DECIDED.has(type) ? (decidersIn(body, type) ?? (title && decidersIn(title, type))) : null
  if (deciders) return { actor: deciders, named: true }
  const named =
    fromFrames(type, { ...body, frames: lead }) ??
    (title && (fromFrames(type, title) ?? (type && isFlight(type) ? ownersIn(title.chart, 0, title.chart.tokens.length)[0] : undefined))) ??
    null
  if (named) return { actor: named, named: true }
  if (type === null || !isFlight(type)) return { actor: fromFrames(type, body), named: false }
  const owner = mostNamed(body.chart)
  // Whose weapons a text speaks of again and again says more than one clause further down.
  const later = owner && owner.times > 1 ? null : fromFrames(type, { ...body, frames: body.frames.filter(tellsOutright) })
  return { actor: later ?? owner?.ref ?? fromFrames(type, body), named: false }
}

/** Kinds that are decided or agreed on by governments, which announce them. */
const DECIDED: ReadonlySet<EventType> = new Set(['agreement', 'authorization'])

/**
 * The governments named in front of what is decided, in the first sentence that tells of it: "Seoul and Washington said they
 * will deploy", "The Pentagon and South Korea's ministry announced that a battery will be stationed". Null where it names none, or more than can decide together.
 */
const decidersIn = ({ chart, frames }: Telling, type: EventType): ActorRef | null => {
  const decided = frames
    .filter(({ clause }) => clause.sentence < LEAD)
    .flatMap(({ mentions }) => mentions)
    .find(({ trigger }) => mayTellOf(type, trigger.type) || trigger.type === 'deployment')
  if (!decided) return null
  const { first } = chart.sentenceRange(chart.tokens[decided.token]!.sentence)
  const weapons = chart.within('weapon', { first, end: decided.token })
  const states = actorsIn(chart, first, decided.token)
    // "a U.S. THAAD battery": whose it is.
    .filter(({ at }) => chart.longestAt('place', at)?.data.use !== 'demonym' && !weapons.some((w) => w.first <= at && at < w.end))
    .flatMap(({ ref }) => stateBehind(chart, ref) ?? [])
  const names = [...new Set(states.map(({ name }) => name))]
  if (names.length === 1 && type === 'authorization') return states[0]!
  return names.length === 2 ? { id: null, name: `${names[0]!} and ${names[1]!}` } : null
}

/** "The rebels fired seven missiles": no detail, no noun, nothing recalled. */
const tellsOutright = ({ head }: Frame): boolean =>
  head !== null && !head.trigger.noun && !head.trigger.detail && !head.passive && !head.perfect && !head.aside && head.modality === 'real'

const fromFrames = (type: EventType | null, { chart, frames, speakingState }: Telling): ActorRef | null => {
  let both: ActorRef | null = null
  for (const frame of frames) {
    if (!frame.head || (type && !mayTellOf(type, frame.head.trigger.type))) continue
    // Warplanes that bomb did not fire the rocket.
    if (type === 'launch' && frame.head.trigger.type === 'strike' && !byMissile(frame, chart)) continue
    const actor = actorOf(frame, chart) ?? (saysOfItself(frame, chart) ? (speakingState?.(frame) ?? null) : null)
    // "the two exchanged fire": who began is told in other clauses, if at all.
    if (actor && MUTUAL.has(frame.head.trigger.lemma)) both ??= actor
    else if (actor) return actor
  }
  return both
}

const MUTUAL = new Set(['exchange', 'trade'])

/** "it had fired", "its latest test": the subject is who speaks. */
export const saysOfItself = (frame: Frame, chart: Chart): boolean => {
  const head = frame.head!
  if (head.trigger.detail || head.passive) return false
  for (let i = head.token - 1; i >= Math.max(frame.clause.first, head.token - 5); i--)
    if (
      /^(it|its|they|their|we|our)$/.test(chart.tokens[i]!.lower) ||
      (chart.tokens[i]!.lower === 'country' && chart.tokens[i - 1]?.lower === 'the')
    )
      return true
  return false
}

interface Owner {
  readonly ref: ActorRef
  /** How often it is called so. */
  readonly times: number
}

/** The state named most often as owner of weapons, launches and programmes, counted once a text. */
export const mostNamed = (chart: Chart): Owner | null => chart.once(mostNamed, countOwners)

const countOwners = (chart: Chart): Owner | null => {
  const counts = new Map<string, Owner>()
  for (const ref of ownersIn(chart, 0, chart.tokens.length)) {
    const before = counts.get(ref.name)
    counts.set(ref.name, { ref: before?.ref ?? ref, times: (before?.times ?? 0) + 1 })
  }
  return [...counts.values()].reduce<Owner | null>((best, owner) => (!best || owner.times > best.times ? owner : best), null)
}
