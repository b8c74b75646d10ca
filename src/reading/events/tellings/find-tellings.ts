import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import { isAirRaid } from '../joining/telling.ts'
import { firingState } from './firing-state.ts'
import type { DatedTime } from '../days/dates.ts'
import type { Frame } from '../fields/reading.ts'
import { anchorsIn, type Anchor } from './anchors.ts'
import { elidedHeads } from './elided.ts'
import { findHeads } from './find-heads.ts'
import type { TownNamed } from './far-towns.ts'
import type { Head, Telling } from './telling.ts'
import { begins, isIndefinite } from './begins.ts'
import { hadFlown, isHoursLater, takesUpNews } from './behind-news.ts'
import { coursesOf, countOf, followsOn, severalIn, typesOf } from './signs.ts'
import { soilsIn } from './soils.ts'
import { AFTER, SEPARATORS } from './words.ts'

/** What the sentences of an article share. */
export interface SentenceContext {
  /** State that fires, ISO code. */
  readonly home: string | null
  /** Whether a token belongs to who says it. */
  saying(token: number): boolean
  /** Who says what stands at a token; null where the article says it itself. */
  speakerAt(token: number): string | null
  readonly townNamed: TownNamed
}

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
  { home, saying, speakerAt, townNamed }: SentenceContext,
): Telling[] => {
  const { worded, inRaid } = wordedIn(chart, sentence, frames)
  const objects = objectsOf(chart, worded)
  const dependent = new Set(objects.values())
  const found = [...worded.map((head) => withObject(head, objects)), ...elidedHeads(chart, sentence, worded, times)].sort(
    (a, b) => a.first - b.first,
  )
  if (found.length === 0) return []
  // "At a news conference in Tokyo on Friday, the minister said the two were launched": of the saying.
  const ofSaying = (anchor: Anchor): boolean => {
    // "the ministry said, hours after the salvo from Sunan": with the noun of a firing, of that.
    if (anchor.end > found[0]!.first) return saying(anchor.first) && !found.some((head) => narrows(chart, anchor, head))
    for (let i = anchor.first; i < found[0]!.first; i++) if (saying(i)) return true
    return false
  }
  const anchors = anchorsIn(chart, sentence, times, home, townNamed).filter((anchor) => !ofSaying(anchor) && !inRaid(anchor.first))
  const heads = found.filter(
    (head) => !head.loose || head.other || head.order !== null || anchors.some((anchor) => narrows(chart, anchor, head)),
  )
  if (heads.length === 0) return []
  const owned = new Map<Head, Anchor[]>(heads.map((head) => [head, []]))
  for (const anchor of anchors) owned.get(ownerOf(chart, heads, anchor))!.push(anchor)
  const number = chart.tokens[sentence.first]!.sentence
  const tellings: Telling[] = []
  let waiting: Telling | null = null
  for (const head of heads) {
    const verb = head.mention === null ? objects.get(head) : undefined
    const own = [...owned.get(head)!, ...(verb ? (owned.get(verb) ?? []) : [])]
    const made = tellingOf(chart, head, own, number, frames, times, heads[heads.indexOf(head) - 1] ?? null, speakerAt(head.token), saying)
    const last = tellings.at(-1)
    // "fired another": what the verb told, and whether that began a telling, is settled.
    if (last && dependent.has(head)) {
      absorb(last, made)
      // "the missile that Iran fired from Semnan": none but that.
      if (isThatFired(chart, last.head, head)) last.narrowed ||= made.sites.length + made.aims.length + made.minutes.length > 0
      continue
    }
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
  for (const { at, country } of soilsIn(chart, sentence)) {
    const telling = tellings.findLast(({ first }) => first <= at) ?? tellings[0]
    if (!saying(at)) telling?.soils.push(country)
  }
  shareDays(chart, tellings)
  tellings.forEach((telling, i) => {
    telling.first = i === 0 ? sentence.first : telling.first
    telling.end = tellings[i + 1]?.first ?? sentence.end
  })
  return tellings
}

/** The heads of a sentence that have words of their own, and whether a token tells of what planes did. */
interface Worded {
  readonly worded: readonly Head[]
  inRaid(token: number): boolean
}

const WORDED = Symbol('heads by the first clause of their sentence')

/**
 * Kept for the sentence: the tellings are asked for twice, before and after the day of the news is known, and times have no
 * part in this.
 */
const wordedIn = (chart: Chart, sentence: TokenRange, frames: readonly Frame[]): Worded => {
  const kept = chart.once(WORDED, () => new Map<Frame, Worded>())
  const known = kept.get(frames[0]!)
  if (known) return known
  // "Jets struck the camp in the evening, hours after a rocket hit a house": what the planes did has its own places and hours.
  const raids = frames.filter((frame) => isAirRaid(frame, chart))
  const inRaid = (at: number): boolean => raids.some(({ clause }) => clause.first <= at && at < clause.end)
  const worded = findHeads(chart, sentence, raids.length === 0 ? frames : frames.filter((frame) => !raids.includes(frame)))
    .filter((head) => !inRaid(head.token))
    // "there was only one": how many, not another; "the other" of two pieces is of the same flight.
    .filter((head) => !(head.pro && /^(?:only|just)$/.test(chart.tokens[head.first - 1]?.lower ?? '')))
    .filter((head) => !(head.other && endsFlight(chart, head.end) && ofPieces(chart, head.first)))
  const found: Worded = { worded, inRaid }
  kept.set(frames[0]!, found)
  return found
}

/** What belongs to the head before it: the object of a verb of firing ("fired another"), the verb of "the missiles that it shot". */
const objectsOf = (chart: Chart, heads: readonly Head[]): Map<Head, Head> =>
  new Map(
    heads.flatMap((head, i) => {
      const object = heads[i + 1]
      if (object && isThatFired(chart, head, object)) return [[head, object] as const]
      const verb = head.mention !== null && !head.mention.trigger.noun && !head.mention.passive
      return verb && object && object.mention === null && object.first === head.end && object.order === null
        ? [[head, object] as const]
        : []
    }),
  )

/** "the guided missiles that Hezbollah shot at Metula". */
const isThatFired = ({ tokens }: Chart, thing: Head, verb: Head): boolean =>
  thing.mention === null &&
  !thing.pro &&
  verb.mention !== null &&
  !verb.mention.trigger.noun &&
  /^(?:that|which)$/.test(tokens[thing.end]?.lower ?? '') &&
  verb.first - thing.end <= 5

/** A verb says "another" by its object. */
const withObject = (head: Head, objects: ReadonlyMap<Head, Head>): Head => {
  const object = head.mention === null ? undefined : objects.get(head)
  return object ? { ...head, other: object.other, isNew: object.isNew } : head
}

/** "one from Wonsan and another from Kusong on Tuesday", "fired during a drill on Tuesday", "Tuesday's shot was followed by one from Kusong": one day for all. */
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
    const during = next.head.kind === 'exercise' && /^(?:during|amid)$/.test(precedingWord(chart, next.first))
    if (!during && (verb || !/^(?:and|,)$/.test(chart.tokens[next.first - 1]?.lower ?? ''))) continue
    here.day = next.day
    here.sharesDay = true
  }
}

/** Stands in the noun phrase of the head, or right behind it. */
const narrows = (chart: Chart, anchor: Anchor, head: Head): boolean =>
  (anchor.first >= head.first && anchor.end <= head.end) ||
  anchor.first === head.end ||
  // "the three rockets that left Sunan", "the one which rose from Kusong"
  (/^(?:that|which)$/.test(chart.tokens[head.end]?.lower ?? '') && anchor.first > head.end && anchor.first <= head.end + 3) ||
  // "the missile fired from Wonsan", "the two missiles of Thursday morning"
  (anchor.first === head.end + 1 && /^(?:fired|launched|sent|shot|seen|aimed|flown|of|on|at|in)$/.test(chart.tokens[head.end]!.lower))

/** The head whose stretch an anchor stands in: the one right behind it in its noun phrase or its clause, else the one before. */
const ownerOf = (chart: Chart, heads: readonly Head[], anchor: Anchor): Head => {
  const inside = heads.find((head) => head.first <= anchor.first && anchor.end <= head.end)
  if (inside) return inside
  const next = heads.find((head) => head.first >= anchor.end && !head.elided)
  const before = heads.findLast((head) => head.first < anchor.first)
  if (!before) return next ?? heads[0]!
  if (!next) return before
  // "was back in the afternoon: several missiles left": of what follows.
  if (chart.tokens[anchor.end]?.lower === ':') return next
  // "hit the base with two missiles, and barracks in Abha with others": what each was for stands before it.
  if (/^(?:with|by)$/.test(chart.tokens[anchor.end]?.lower ?? '') && next.first - anchor.end <= 3)
    for (let i = before.end; i < anchor.first; i++) if (chart.tokens[i]!.lower === 'and') return next
  // ", and on Saturday cruise missiles rose": in front of its own clause.
  const fronted = SEPARATORS.has(wordBefore(chart, anchor.first))
  if (fronted) for (let i = anchor.end + 1; i < next.first; i++) if (/^[,;.]$/.test(chart.tokens[i]!.lower)) return before
  return fronted && next.first - anchor.end <= 6 && !/^[,;.]$/.test(chart.tokens[anchor.end]!.lower) ? next : before
}

/** The word in front of a place or time, over its preposition: "; in the afternoon". */
const wordBefore = ({ tokens }: Chart, at: number): string => {
  let k = at - 1
  while (k > at - 3 && /^(?:in|at|on|during|the|early|late|from|about|around)$/.test(tokens[k]?.lower ?? '')) k--
  return tokens[k]?.lower ?? ''
}

const tellingOf = (
  chart: Chart,
  head: Head,
  own: readonly Anchor[],
  sentence: number,
  frames: readonly Frame[],
  times: readonly DatedTime[],
  before: Head | null,
  speaker: string | null,
  saying: (token: number) => boolean,
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
    behindNews: (behind && takesUpNews(chart, sentence)) || hadFlown(chart, head) || isHoursLater(chart, first, times),
    behind: behind && (own.length > 0 || head.other || isIndefinite(chart, head)),
    narrowed: own.some((anchor) => narrows(chart, anchor, head)),
    head,
    sentence,
    speaker,
    actor: firingState(chart, head, before),
    sites: own.flatMap((anchor) => anchor.site ?? []),
    aims: own.flatMap((anchor) => anchor.aim ?? []),
    day: days[0] ?? null,
    sharesDay: false,
    types: typesOf(chart, head),
    courses: coursesOf(chart, head),
    soils: [],
    count: countOf(chart, head),
    several: severalIn(chart, head),
    follows: followsOn(chart, head, sentence, times, saying),
    minutes: ends ? [] : (clocks.length > 0 ? clocks : own).flatMap((anchor) => anchor.minutes),
    clock: clocks.length > 0,
    aside: behind || (head.mention?.aside ?? false) || (head.mention?.perfect ?? false) || hadFlown(chart, head),
    notOf: [],
    more: [],
  }
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

const precedingWord = (chart: Chart, at: number): string => {
  for (let k = at - 1; k >= at - 3 && k >= 0; k--) {
    const { lower } = chart.tokens[k]!
    if (!/^(?:by|the|a|an|that|from|of|on)$/.test(lower)) return lower
  }
  return ''
}

const absorb = (last: Telling, { sites, aims, day, minutes, clock, head, types, courses, count, several }: Telling): void => {
  last.sites.push(...sites)
  last.aims.push(...aims)
  // "the missile fired from Wonsan"
  if (head.mention && !head.mention.trigger.noun && head.first === last.head.end) last.narrowed ||= sites.length + aims.length > 0
  last.day ??= day
  if (last.minutes.length === 0 || (clock && !last.clock)) {
    last.minutes = minutes
    last.clock = clock
  }
  last.more.push(head)
  last.types.push(...types)
  last.courses.push(...courses)
  last.count ??= count
  last.several ??= several
}
