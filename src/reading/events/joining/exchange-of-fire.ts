import type { Chart } from '../../../grammar/chart.ts'
import type { ActorRef } from '../../../model/report.ts'
import { actorOf, actorsIn, isState, stateNamed, stateOf } from '../actors.ts'
import type { DraftEvent } from './draft.ts'
import type { Frame } from '../fields/reading.ts'
import { isGun } from '../mentions/gunfire.ts'
import type { ToldSoFar } from './other-firings.ts'
import { EXCHANGED, saysReturned } from './telling.ts'

/** Sentences in which the other side's fire must be told to be news as well. */
const TOP = 4

/** Clauses of a side that are looked through for how it fired: enough of any report. */
const FIRST = 8

/** What comes in, told by a noun and not by who fired. */
const FIRE = new Set('fire gunfire shots rounds bullets shells shelling shellfire mortars mortar bursts bullet shell round'.split(' '))
const COMES_FROM = /^(?:from|by|fired)$/
const SIDE = /^(?:side|border|line|frontier|river|strait|fence|zone)$/

/**
 * Who fired what a clause tells of in an exchange: the other side, where its rounds come in ("after shots from across the
 * border struck the post", "came under fire"), or who was hit first, where it answers without a name ("the unit shot
 * back"). Null where the clause tells of neither, or names who fired.
 */
const firingSide = (frame: Frame, { main, book, context: { chart } }: ToldSoFar): ActorRef | null => {
  if (!main?.actor) return null
  const incoming = incomingFrom(frame, chart, main.actor)
  if (incoming) return incoming
  if (actorOf(frame, chart) !== null) return null
  const owner = gunsOf(frame, chart) ?? attackerOf(frame, chart, main.actor)
  if (owner) return owner
  if (!saysReturned(frame, chart)) return null
  // Of two that fired who is told to have replied; else the one that was not told of yet.
  const replied = book.events.find((e) => e.main && EXCHANGED.has(e.type) && e.frames.slice(0, FIRST).some((f) => saysReturned(f, chart)))
  if (replied) return replied.actor
  const other = book.events.find((e) => e.main && e !== main && EXCHANGED.has(e.type))
  return other?.frames.slice(0, FIRST).some((f) => incomingFrom(f, chart, main.actor!) !== null)
    ? main.actor
    : (other?.actor ?? opponentOf(main.actor, chart))
}

/**
 * The event of the side whose fire a clause tells of without naming who fired, opened near the top; null where it tells of
 * none. `last`: the main event told of last.
 */
export const sideOfExchange = (frame: Frame, told: ToldSoFar, last: DraftEvent | null): DraftEvent | null => {
  const { main, context } = told
  if (!main || !EXCHANGED.has(main.type) || frame.head?.modality !== 'real') return null
  const side = firingSide(frame, told)
  if (side) return eventOf(side, frame, told)
  // "Four bullets struck the wall", in a report of an exchange: of the fire told of last.
  return frame.head.trigger.type === 'strike' && openedBy(frame, context.chart) && last && EXCHANGED.has(last.type) ? last : null
}

/** "shelled targets in response to mortar fire from X": the fire that was answered, told by the way. */
export const answeredFire = (frame: Frame, told: ToldSoFar): DraftEvent | null => {
  const { main, context } = told
  const at = main?.actor && EXCHANGED.has(main.type) && frame.head?.modality === 'real' ? behindReply(frame, context.chart) : null
  const side = at === null ? null : fireOf(context.chart, at, frame.clause.end, main!.actor!)
  return side && side.name !== main!.actor!.name ? eventOf(side, frame, told) : null
}

const eventOf = (side: ActorRef, { clause, head }: Frame, { main, book }: ToldSoFar): DraftEvent | null => {
  const known = book.events.find((e) => e.main && e.actor?.name === side.name && EXCHANGED.has(e.type))
  if (known) return known
  if (clause.sentence >= TOP || head!.perfect) return null
  const event = book.open(main!.type, true, main!.date, main!.dateInferred)
  event.actor = side
  return event
}

/** The first token behind "in response to", "in retaliation for", "after"; null where none stands behind the verb. */
const behindReply = ({ clause, head }: Frame, chart: Chart): number | null => {
  for (let k = head!.token + 1; k + 1 < clause.end; k++)
    if (/^(?:response|reply|retaliation|answer|return)$/.test(chart.tokens[k]!.lower) && /^(?:to|for)$/.test(chart.tokens[k + 1]!.lower))
      return k + 2
  return null
}

/** A noun of fire stands before the verb: "Four bullets struck". */
const openedBy = ({ clause, head }: Pick<Frame, 'clause' | 'head'>, { tokens }: Chart): boolean =>
  tokens.slice(clause.first, head!.token + 1).some((t) => FIRE.has(t.lower))

/** "mortar fire from Syrian territory", "Indian shelling": whose it is. */
const fireOf = (chart: Chart, from: number, end: number, home: ActorRef): ActorRef | null => {
  for (let k = from; k < Math.min(end, from + 6); k++)
    if (FIRE.has(chart.tokens[k]!.lower)) return ownerOf(chart, k, from) ?? fromWhom(chart, k, end, home)
  return null
}

/** "shots from the other side struck", "the North's bullets hit", "came under fire from X": whose fire came in. */
const incomingFrom = ({ clause, head }: Frame, chart: Chart, home: ActorRef): ActorRef | null => {
  const under = head?.trigger.needs === 'under-fire'
  for (let k = clause.first; k < clause.end; k++) {
    if (!FIRE.has(chart.tokens[k]!.lower)) continue
    // What was fired stands behind its verb: "fired 36 shells".
    if (!under && (!head || k > head.token)) return null
    return (
      (under ? null : ownerOf(chart, k, clause.first)) ?? fromWhom(chart, k, clause.end, home) ?? (under ? opponentOf(home, chart) : null)
    )
  }
  return null
}

/** "K-9 howitzers sent 29 rounds back": of the state whose guns they are, where the text names it. */
const gunsOf = ({ clause }: Frame, chart: Chart): ActorRef | null => {
  for (const { data } of chart.within('weapon', clause)) {
    const owner = isGun(data) && data.country ? stateNamed(chart, data.country) : null
    if (owner) return owner
  }
  return null
}

const AT = /^(?:at|toward|towards|against|on|near|into|across|over|inside)$/
/** Words between "near" and the state: "a front-line unit of the South Korean army". */
const MOST_BETWEEN = 7

/** "Shells landed near a unit of the South Korean army", "were fired at the North": of two sides the one that was not hit. */
const attackerOf = ({ clause, head }: Frame, chart: Chart, side: ActorRef): ActorRef | null => {
  const { tokens } = chart
  if (!head || !(openedBy({ clause, head }, chart) || head.passive)) return null
  for (let at = head.token + 1; at < clause.end; at++) {
    if (!AT.test(tokens[at]!.lower)) continue
    for (let k = at + 1; k < Math.min(clause.end, at + MOST_BETWEEN) && !/^[,;]$/.test(tokens[k]!.lower); k++) {
      const hit = chart.longestAt('place', k)?.data.country ?? null
      if (hit !== null) return hit === side.id ? opponentOf(side, chart) : side
    }
  }
  return null
}

/** "Indian shells", "the North's bullets". */
const ownerOf = (chart: Chart, fire: number, from: number): ActorRef | null => {
  const owner = actorsIn(chart, Math.max(from, fire - 3), fire).at(-1)
  return owner && isState(owner.ref) ? owner.ref : null
}

/** "fire from the North", "shots from across the line". */
const fromWhom = (chart: Chart, fire: number, end: number, home: ActorRef): ActorRef | null => {
  for (let i = fire + 1; i < Math.min(end, fire + 4); i++) {
    const { lower, pos } = chart.tokens[i]!
    if (COMES_FROM.test(lower)) return named(chart, i + 1, end) ?? (SIDE.test(lastNoun(chart, i)) ? opponentOf(home, chart) : null)
    if (pos === 'VERB' || pos === 'AUX') return null
  }
  return null
}

const named = (chart: Chart, from: number, end: number): ActorRef | null => {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const place = chart.longestAt('place', i)
    if (place && /^(?:country|capital)$/.test(place.data.kind) && place.data.country !== null) return stateOf(chart, place)
  }
  return null
}

/** The noun that "from across the border", "from the other side" ends at. */
const lastNoun = ({ tokens }: Chart, from: number): string => {
  for (let i = from + 1; i < from + 6; i++)
    if (SIDE.test(tokens[i]?.lower ?? '') && !(tokens[i]!.lower === 'border' && tokens[i + 1]?.pos === 'NOUN')) return tokens[i]!.lower
  return ''
}

/** The other state that the text names most. */
const opponentOf = (side: ActorRef, chart: Chart): ActorRef | null => {
  const named = new Map<string, { ref: ActorRef; times: number }>()
  for (const place of chart.all('place')) {
    const { kind, country } = place.data
    if (!/^(?:country|capital)$/.test(kind) || country === null || country === side.id) continue
    const known = named.get(country)
    if (known) known.times++
    else if (chart.tokens[place.first]!.sentence < TOP) named.set(country, { ref: stateOf(chart, place), times: 1 })
  }
  let most: { ref: ActorRef; times: number } | null = null
  for (const state of named.values()) if (most === null || state.times > most.times) most = state
  return most?.ref ?? null
}
