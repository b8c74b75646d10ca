import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Value } from '../../../grammar/value.ts'
import type { ActorRef } from '../../../model/report.ts'
import { stateOf } from '../actors.ts'
import type { DatedTime } from '../dates.ts'
import type { Frame } from '../fields/reading.ts'
import { anchorsIn, type Anchor } from './anchors.ts'
import { findHeads } from './find-heads.ts'
import type { Head, Telling } from './telling.ts'
import { conflicts } from './conflicts.ts'
import { AFTER } from './words.ts'

/**
 * The stretches of a sentence that each speak of one firing. Heads that say nothing of their own belong to the one before;
 * one that has its own place or time begins a telling where "after", "and" or the like stands between, or where the two
 * cannot both be true of one firing.
 */
export const tellingsIn = (
  chart: Chart,
  sentence: TokenRange,
  frames: readonly Frame[],
  times: readonly DatedTime[],
  home: string | null,
  saying: (token: number) => boolean,
): Telling[] => {
  const found = findHeads(chart, sentence, frames)
    // "there was only one": how many, not another; "the other" of two pieces is of the same flight.
    .filter((head) => !(head.pro && /^(?:only|just)$/.test(chart.tokens[head.first - 1]?.lower ?? '')))
    .filter((head) => !(head.other && endsFlight(chart, head.end) && ofPieces(chart, head.first)))
  if (found.length === 0) return []
  // "At a news conference in Tokyo on Friday, the minister said the two were launched": of the saying.
  const ofSaying = (anchor: Anchor): boolean => {
    if (anchor.end > found[0]!.first) return saying(anchor.first)
    for (let i = anchor.first; i < found[0]!.first; i++) if (saying(i)) return true
    return false
  }
  const anchors = anchorsIn(chart, sentence, times, home).filter((anchor) => !ofSaying(anchor))
  const heads = found.filter((head) => !head.loose || head.other || head.order !== null || anchors.some((anchor) => narrows(anchor, head)))
  if (heads.length === 0) return []
  const owned = new Map<Head, Anchor[]>(heads.map((head) => [head, []]))
  for (const anchor of anchors) owned.get(ownerOf(chart, heads, anchor))!.push(anchor)
  const number = chart.tokens[sentence.first]!.sentence
  const tellings: Telling[] = []
  let waiting: Telling | null = null
  for (const head of heads) {
    const own = owned.get(head)!
    const made = tellingOf(chart, head, own, number, frames, times)
    const last = tellings.at(-1)
    if (last && !begins(chart, last, made, own.length > 0)) {
      absorb(last, made)
      continue
    }
    // "after a launch off Sinpo": not what stands before, nor what follows the comma.
    if (made.behind && last) made.notOf.push(last)
    if (made.behind && !last) waiting = made
    else if (waiting && last === waiting && !made.behind) made.notOf.push(waiting)
    tellings.push(made)
  }
  shareDays(chart, tellings)
  tellings.forEach((telling, i) => {
    telling.first = i === 0 ? sentence.first : telling.first
    telling.end = tellings[i + 1]?.first ?? sentence.end
  })
  return tellings
}

/** "one from Wonsan and another from Kusong on Tuesday", "Tuesday's shot was followed by one from Kusong": one day for all. */
const shareDays = (chart: Chart, tellings: readonly Telling[]): void => {
  for (let i = 1; i < tellings.length; i++) {
    const [last, next] = [tellings[i - 1]!, tellings[i]!]
    if (next.day === null && last.day !== null && !next.notOf.includes(last)) next.day = last.day
  }
  for (let i = tellings.length - 2; i >= 0; i--) {
    const [here, next] = [tellings[i]!, tellings[i + 1]!]
    if (here.day !== null || next.day === null || next.notOf.includes(here)) continue
    let verb = false
    for (let k = here.head.end; k < next.head.first; k++) if (/^(?:VERB|AUX)$/.test(chart.tokens[k]!.pos)) verb = true
    if (!verb && /^(?:and|,)$/.test(chart.tokens[next.first - 1]?.lower ?? '')) here.day = next.day
  }
}

/** Stands in the noun phrase of the head, or right behind it. */
const narrows = (anchor: Anchor, head: Head): boolean => (anchor.first >= head.first && anchor.end <= head.end) || anchor.first === head.end

const SEPARATORS = new Set([',', ';', ':', 'and', 'but', 'while', ...AFTER])

/** The head whose stretch an anchor stands in: the one right behind it in its noun phrase or its clause, else the one before. */
const ownerOf = (chart: Chart, heads: readonly Head[], anchor: Anchor): Head => {
  const inside = heads.find((head) => head.first <= anchor.first && anchor.end <= head.end)
  if (inside) return inside
  const next = heads.find((head) => head.first >= anchor.end)
  const before = heads.findLast((head) => head.first < anchor.first)
  if (!before) return next ?? heads[0]!
  if (!next) return before
  // ", and on Saturday cruise missiles rose": in front of its own clause.
  const fronted = SEPARATORS.has(chart.tokens[anchor.first - 1]?.lower ?? '')
  if (fronted) for (let i = anchor.end + 1; i < next.first; i++) if (/^[,;.]$/.test(chart.tokens[i]!.lower)) return before
  return fronted && next.first - anchor.end <= 6 && !/^[,;.]$/.test(chart.tokens[anchor.end]!.lower) ? next : before
}

const tellingOf = (
  chart: Chart,
  head: Head,
  own: readonly Anchor[],
  sentence: number,
  frames: readonly Frame[],
  times: readonly DatedTime[],
): Telling => {
  const first = Math.min(head.first, ...own.map((anchor) => anchor.first))
  // Where "the other" came down tells of a piece as often as of a launch, and so does when.
  const clocks = own.filter((anchor) => anchor.clock)
  const ends = head.pro && endsFlight(chart, head.end) && !(head.other && clocks.length > 0)
  const days = own.flatMap((anchor) => anchor.day ?? [])
  const frame = frames.find((f) => f.clause.first <= head.token && head.token < f.clause.end)
  const word = precedingWord(chart, first)
  const pending = times.some((t) => t.pending && t.value.end === first)
  const itself = /^(?:it|they|being|having|its|which|that)$/.test(word)
  // "after lift-off at five": of what flew, article or not.
  const goesOff = /^(?:lift|blast)(?:off)?$/.test(head.mention?.trigger.lemma ?? '')
  const behind =
    !itself &&
    !goesOff &&
    (pending || AFTER.has(word) || (frame !== undefined && frame.clause.first === first && AFTER.has(frame.clause.opener ?? '')))
  return {
    first,
    end: head.end,
    ends,
    behind: behind && (own.length > 0 || head.other || isIndefinite(chart, head)),
    narrowed: own.some((anchor) => narrows(anchor, head)),
    head,
    sentence,
    actor: actorBefore(chart, head),
    sites: own.flatMap((anchor) => anchor.site ?? []),
    aims: own.flatMap((anchor) => anchor.aim ?? []),
    day: days[0] ?? null,
    minutes: ends ? [] : (clocks.length > 0 ? clocks : own).flatMap((anchor) => anchor.minutes),
    clock: clocks.length > 0,
    aside: behind || (head.mention?.aside ?? false) || (head.mention?.perfect ?? false),
    notOf: [],
    more: [],
  }
}

/** "Pakistan had shot", "North Korea, half a day earlier, had sent": the state that is the subject of a verb of firing. */
const actorBefore = (chart: Chart, { mention, token, first }: Head): ActorRef | null => {
  if (!mention || mention.trigger.noun || mention.passive || mention.trigger.detail) return null
  if (!/^(?:launch|satellite-launch|artillery)$/.test(mention.trigger.type)) return null
  for (let k = token - 1; k >= Math.max(0, token - 4); k--) {
    const place = stateAt(chart, k)
    if (place) return place.end <= token ? stateOf(chart, place) : null
    if (!/^(?:AUX|ADV|PART)$/.test(chart.tokens[k]!.pos)) break
  }
  const sentence = chart.sentenceRange(chart.tokens[first]!.sentence)
  const opens = stateAt(chart, sentence.first)
  if (!opens || chart.tokens[opens.end]?.lower !== ',') return null
  for (let k = opens.end + 1; k < token; k++)
    if (chart.tokens[k]!.lower === ',' && /^(?:AUX|VERB)$/.test(chart.tokens[k + 1]!.pos) && token - k <= 3) return stateOf(chart, opens)
  return null
}

const stateAt = (chart: Chart, at: number): Value<'place'> | null => {
  const place = chart.longestAt('place', at)
  return place && /^(?:country|capital)$/.test(place.data.kind) && place.data.use !== 'demonym' && place.data.country !== null
    ? place
    : null
}

const PIECES = /^(?:pieces?|parts?|stages?|fragments?|halves|half|sections?|warheads?)$/

/** "One piece dropped into the sea. The other came down ...": two ends of one flight. */
const ofPieces = (chart: Chart, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 25); k--) if (PIECES.test(chart.tokens[k]!.lower)) return true
  return false
}

const endsFlight = (chart: Chart, at: number): boolean => {
  const [verb, next] = [chart.tokens[at]?.lower ?? '', chart.tokens[at + 1]?.lower ?? '']
  return /^(?:fell|landed|dropped|splashed|crashed|struck|hit)$/.test(verb) || (verb === 'came' && next === 'down')
}

const isIndefinite = (chart: Chart, { first }: Head): boolean =>
  /^(?:a|an|another)$/.test(chart.tokens[first]!.lower) || chart.tokens[first]!.pos === 'NUM'

const precedingWord = (chart: Chart, at: number): string => {
  for (let k = at - 1; k >= at - 3 && k >= 0; k--) {
    const { lower } = chart.tokens[k]!
    if (!/^(?:by|the|a|an|that|from|of|on)$/.test(lower)) return lower
  }
  return ''
}

/** Whether a head begins a telling of its own behind another of its sentence. */
const begins = (chart: Chart, last: Telling, next: Telling, anchored: boolean): boolean => {
  if (conflicts(last, next)) return true
  const between: string[] = []
  for (let i = last.head.end; i < next.first; i++) between.push(chart.tokens[i]!.lower)
  if (next.behind || (last.behind && between.includes(','))) return true
  const separated = between.some((word) => SEPARATORS.has(word))
  // "two on Friday: one at dawn, the other at dusk".
  if (next.head.pro && next.head.order !== null && separated && last.head.order !== next.head.order) return true
  if (!anchored && !next.head.other) return false
  const told = last.sites.length + last.aims.length + last.minutes.length > 0 || last.head.pro
  return told && (next.head.other || next.head.pro) && separated
}

const absorb = (last: Telling, { sites, aims, day, minutes, clock, head }: Telling): void => {
  last.sites.push(...sites)
  last.aims.push(...aims)
  last.day ??= day
  if (last.minutes.length === 0 || (clock && !last.clock)) {
    last.minutes = minutes
    last.clock = clock
  }
  last.more.push(head)
}
