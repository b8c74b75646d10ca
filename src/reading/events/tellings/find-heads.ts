import type { Chart } from '../../../grammar/chart.ts'
import { isDigit } from '../../../grammar/pattern.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { Value } from '../../../grammar/value.ts'
import type { EventType } from '../../../model/report.ts'
import { NOT_PROJECTILE } from '../mentions/context-words.ts'
import type { Frame } from '../fields/reading.ts'
import type { Mention } from '../mentions/mentions.ts'
import { isDefinite, isNew, isOwned, orderIn, startOf } from './noun-phrase.ts'
import type { Head } from './telling.ts'
import { FIRINGS, LAUNCHERS, OTHER, PRO_FORMS, THINGS } from './words.ts'

/** Kinds of happenings that are told apart here. */
export const TOLD_APART: ReadonlySet<EventType> = new Set(['launch', 'satellite-launch', 'artillery', 'strike', 'interception', 'exercise'])

/** Everything in a sentence that can name a firing, by place, without overlaps. `frames`: the clauses of the sentence. */
export const findHeads = (chart: Chart, sentence: TokenRange, frames: readonly Frame[]): Head[] => {
  const mentions = new Map<number, Mention>()
  const details = new Set<number>()
  for (const { mentions: list } of frames)
    for (const mention of list)
      if (mention.trigger.detail) details.add(mention.token)
      else if (TOLD_APART.has(mention.trigger.type) && mention.modality === 'real') mentions.set(mention.token, mention)
  const heads: Head[] = []
  const fires = mentions.size > 0
  for (let i = sentence.first; i < sentence.end; i++) {
    if ((heads.at(-1)?.end ?? 0) > i) continue
    const head = headAt(chart, i, { mentions, details }, fires)
    if (!head) continue
    // "a volley of six missiles": the noun and its weapon are one.
    const inside = [...mentions.values()].find((m) => m.token >= head.first && m.token < head.end)
    heads.push(inside && !head.mention ? { ...head, mention: inside, kind: inside.trigger.type } : head)
  }
  return heads
}

const headAt = (chart: Chart, i: number, words: Words, fires: boolean): Head | null => {
  const { mentions, details } = words
  const weapon = chart.longestAt('weapon', i)
  if (weapon && namesFlown(chart, weapon, mentions)) {
    const gun = weapon.data.class === 'artillery' && /gun|howitzer|artillery|cannon|mortar|launcher/.test(weapon.data.head ?? '')
    if (!gun) {
      const first = startOf(chart, i)
      return {
        first,
        end: weapon.end,
        token: weapon.end - 1,
        mention: null,
        kind: weapon.data.class === 'artillery' ? 'artillery' : 'launch',
        pro: false,
        order: null,
        other: saysOther(chart, first, weapon.end),
        loose: false,
        isNew: isNew(chart, first),
        definite: isDefinite(chart, first, weapon.end) || (weapon.data.definite && !isOwned(chart, first, weapon.end)),
      }
    }
  }
  const mention = mentions.get(i)
  if (mention) {
    const first = mention.trigger.noun ? startOf(chart, i) : i
    return {
      first,
      end: i + 1,
      token: i,
      mention,
      kind: mention.trigger.type,
      pro: false,
      order: null,
      other: mention.trigger.noun && saysOther(chart, first, i),
      loose: false,
      isNew: mention.trigger.noun && isNew(chart, first),
      definite: mention.trigger.noun && isDefinite(chart, first, i + 1),
    }
  }
  const { lower } = chart.tokens[i]!
  const firing = FIRINGS.get(lower)
  // Most words name no firing: only of those that may is it asked how they stand.
  if ((firing || (fires && LAUNCHERS.has(lower) && !isInCompound(chart, i))) && standsAsNoun(chart, i) && !inValue(chart, i)) {
    const first = startOf(chart, i)
    return {
      first,
      end: i + 1,
      token: i,
      mention: null,
      kind: firing ?? 'launch',
      pro: false,
      order: orderIn(chart, first, i),
      other: saysOther(chart, first, i),
      loose: true,
      isNew: isNew(chart, first),
      definite: isDefinite(chart, first, i + 1),
    }
  }
  if (OBJECTS.test(lower) && details.has(i + 1) && standsAsNoun(chart, i) && !inValue(chart, i)) return objectAt(chart, i)
  return proFormAt(chart, i, words)
}

/** "anti-ship", "ship-borne". */
const isInCompound = ({ tokens }: Chart, i: number): boolean => tokens[i - 1]?.lower === '-' || tokens[i + 1]?.lower === '-'

/** Neither "shot down" nor "was shot", and no verb: "the shot". */
const standsAsNoun = ({ tokens }: Chart, i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? ''
  const down = /^(?:down|back|at|dead)$/.test(tokens[i + 1]?.lower ?? '') || /^(was|were|been|being|is|are)$/.test(before)
  return !down && (tokens[i]!.pos !== 'VERB' || /^(the|a|an|'s|that|this|its)$/.test(before))
}

/** "two missiles", "a Sineva"; on trial also "an air-defence missile", which elsewhere brings others down. */
const namesFlown = (chart: Chart, { first, data }: Value<'weapon'>, mentions: ReadonlyMap<number, Mention>): boolean => {
  if (data.attributive || data.predicative || isDenied(chart, startOf(chart, first))) return false
  if (NOT_PROJECTILE.has(data.class ?? ''))
    return data.head === 'missile' && /^(?:anti-aircraft|interceptor)$/.test(data.class!) && [...mentions.values()].some(isTrial)
  if (data.head !== null) return true
  const start = startOf(chart, first)
  const opens = /^(?:a|an|the|another|two|three|four)$/.test(chart.tokens[start]!.lower)
  return data.name !== null && data.class !== 'drone' && (opens || data.plural || chart.tokens[first - 1]?.lower === "'s")
}

const isTrial = ({ trigger }: Mention): boolean => /^(?:test|test-fire|flight-test|tests|trial|trials)$/.test(trigger.lemma)

/** "an object left the coast": what flew, by a word that names nothing else here. */
const OBJECTS = /^(?:objects?|devices?|things?)$/

const objectAt = (chart: Chart, i: number): Head => {
  const first = startOf(chart, i)
  return {
    first,
    end: i + 1,
    token: i,
    mention: null,
    kind: 'launch',
    pro: false,
    order: orderIn(chart, first, i),
    other: saysOther(chart, first, i),
    loose: false,
    isNew: isNew(chart, first),
    definite: isDefinite(chart, first, i + 1),
  }
}

/** The words of a sentence that tell of a deed, and those that tell how a flight went, by token. */
interface Words {
  readonly mentions: ReadonlyMap<number, Mention>
  readonly details: ReadonlySet<number>
}

const proFormAt = (chart: Chart, i: number, { mentions, details }: Words): Head | null => {
  const { lower } = chart.tokens[i]!
  const form = PRO_FORMS.get(lower) ?? numeral(chart, i)
  if (!form || inValue(chart, i)) return null
  const before = chart.tokens[i - 1]?.lower ?? ''
  const next = chart.tokens[i + 1]
  let end = i + 1
  if (next && THINGS.has(next.lower)) end = i + 2
  else if (lower !== 'dozen' && next?.lower === 'more') end = i + 2
  else if (
    next &&
    // "a longer one rose": a verb, whatever the tagger takes it for.
    !details.has(i + 1) &&
    !(mentions.has(i + 1) && !mentions.get(i + 1)!.trigger.noun) &&
    (/^(NOUN|PROPN|NUM|ADJ)$/.test(next.pos) ||
      (/^(of|-|'s|%)$/.test(next.lower) && !((form.order !== null || isOfHour(chart, i)) && next.lower === 'of')))
  )
    return null
  // "two others wounded": persons.
  if (/^(?:wounded|killed|injured|hurt|dead|died)$/.test(next?.lower ?? '')) return null
  // "down by one"; not "followed by one from Kusong".
  if (/^(no|every|each|any|this|-|than)$/.test(before)) return null
  if (before === 'by' && !/^(from|off|at|over|toward|towards)$/.test(next?.lower ?? '')) return null
  // "the first", "the other", "the second": an ordinal without its article is an adverb.
  if (/^(first|second|third|fourth|other|former|latter|earlier|later)$/.test(lower) && !/^(?:the|a)$/.test(before) && end === i + 1)
    return null
  if (
    /^(that|those|ones)$/.test(lower) &&
    !/^(from|at|off|out|over|in|on|fired|launched|sent|shot)$/.test(next?.lower ?? '') &&
    !isOfHour(chart, i)
  )
    return null
  const first = startOf(chart, i)
  if (isDenied(chart, first)) return null
  return {
    first,
    end,
    token: i,
    mention: null,
    kind: null,
    pro: true,
    order: form.order,
    other:
      lower === 'another' ||
      (end > i + 1 && chart.tokens[i + 1]!.lower === 'more') ||
      (form.order !== null && form.order > 1) ||
      (lower === 'ones' && setsApart(chart, first, i)),
    loose: false,
    isNew: end > i + 1 && isNew(chart, first),
    definite: false,
  }
}

/** "Some 20 were aimed at the town": a figure that does or suffers something. */
const numeral = (chart: Chart, i: number): { order: number | null } | undefined =>
  isDigit(chart.tokens[i]!.lower) && /^\d{1,3}$/.test(chart.tokens[i]!.lower) && /^(?:AUX|VERB)$/.test(chart.tokens[i + 1]?.pos ?? '')
    ? { order: null }
    : undefined

/** "That of 6:51 flew lower": of a clock or a part of the day. */
const isOfHour = (chart: Chart, at: number): boolean => chart.tokens[at + 1]?.lower === 'of' && chart.longestAt('time', at + 2) !== null

/** "and shorter ones at Jizan": set against those told before. */
const setsApart = (chart: Chart, first: number, end: number): boolean => {
  for (let k = first; k < end; k++)
    if (/^(?:shorter|smaller|longer|larger|bigger|lighter|heavier|lesser|newer|older|different)$/.test(chart.tokens[k]!.lower)) return true
  return false
}

/** "no trace of a second missile", "no second missile". */
const isDenied = (chart: Chart, first: number): boolean => {
  const word = (k: number): string => chart.tokens[k]?.lower ?? ''
  return (
    word(first) === 'no' ||
    (word(first - 1) === 'of' &&
      /^(?:trace|sign|signs|evidence|record|indication)$/.test(word(first - 2)) &&
      /^(?:no|any)$/.test(word(first - 3)))
  )
}

const saysOther = (chart: Chart, first: number, end: number): boolean => {
  for (let k = first; k < end; k++) if (OTHER.has(chart.tokens[k]!.lower)) return true
  return false
}

/** "one", "the other": who speaks, or what flew. */
const isPronoun = (chart: Chart, value: Value): boolean =>
  (value as Value<'speaker'>).data.kind === 'pronoun' ||
  value.end - value.first === 1 ||
  (value.end - value.first === 2 && PRO_FORMS.has(chart.tokens[value.end - 1]!.lower))

/** Part of a time, a quantity or a place: no missile. */
const inValue = (chart: Chart, i: number): boolean => {
  for (let k = i; k >= Math.max(0, i - 6); k--)
    for (const v of chart.startingAt(k))
      if (
        v.end > i &&
        (v.kind === 'time' || v.kind === 'quantity' || v.kind === 'place-phrase' || (v.kind === 'speaker' && !isPronoun(chart, v)))
      )
        return true
  return false
}
