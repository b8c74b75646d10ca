/** Whether a happening is told as real, planned, possible or denied. */
import type { Chart } from '../../../grammar/chart.ts'
import type { EventType } from '../../../model/report.ts'
import type { Clause } from './clauses.ts'
import type { Trigger } from './triggers.ts'
import { weaponBefore } from './weapon-before.ts'

/** How real the words make the thing: told as having happened, as to come, as thinkable, or denied. */
export type Modality = 'real' | 'future' | 'hypothetical' | 'negated'

const MODALS_FUTURE = new Set([
  'will',
  'shall',
  "'ll",
  'going',
  'plan',
  'plans',
  'planned',
  'planning',
  'scheduled',
  'due',
  'set',
  'expected',
  'prepares',
  'preparing',
  'vowed',
  'promised',
  'intends',
  'intend',
  'upcoming',
  'forthcoming',
  'future',
  'next',
  'threatened',
  'vows',
  'ready',
  'aims',
])

const MODALS_HYPOTHETICAL = new Set([
  'would',
  'could',
  'can',
  'may',
  'might',
  'should',
  'if',
  'whether',
  'possible',
  'potential',
  'capable',
  'able',
  'ability',
  'any',
  'further',
  'unless',
  'must',
  'cannot',
  'help',
  'helped',
  'helping',
  'let',
  'potentially',
])

const NEGATIVES = new Set([
  'not',
  'no',
  'never',
  "didn't",
  "don't",
  "doesn't",
  "hasn't",
  "haven't",
  "wasn't",
  "weren't",
  'without',
  'stop',
  'halt',
  'abandon',
  'refrain',
  'ban',
  'banning',
  'bans',
  'banned',
  'prohibit',
  'prohibits',
  'nor',
  'prevent',
  'freeze',
  'suspend',
  'moratorium',
  'end',
  'against',
  'condemning',
  'barring',
  'forbid',
  'forbidding',
])

const REPORTED = /^(?:said|told|announced|confirmed|added|declared|reported|wrote|stated|disclosed|revealed)$/
/** Words of a sentence before the clause in which the report must stand. */
const REPORT_REACH = 25

/** "The ministry said that a battery would be deployed": what was to come, as it was told then. */
const isReportedPlan = ({ tokens }: Chart, clause: Clause, would: number, { type }: Trigger): boolean => {
  if (type !== 'deployment' || tokens[would + 1]?.lower === 'have') return false
  for (let k = would - 1; k >= 0 && k > would - REPORT_REACH; k--) {
    const { lower, sentence } = tokens[k]!
    if (sentence !== clause.sentence || /^(?:if|unless|whether)$/.test(lower)) return false
    if (REPORTED.test(lower)) return true
  }
  return false
}

const LED = new Set(
  'prompting prompted leading led causing caused forcing forced provoking provoked triggering triggered drove driving'.split(' '),
)

export const modalityAt = (chart: Chart, clause: Clause, at: number, trigger: Trigger): Modality => {
  if ((trigger.noun || chart.tokens[at]!.lower.endsWith('ing')) && isWarnedOf(chart, clause, at)) return 'future'
  if ((trigger.noun || chart.tokens[at]!.lower.endsWith('ing')) && !trigger.detail && isToBring(chart, clause, at)) return 'hypothetical'
  const reach = trigger.noun ? 4 : 5
  let modality: Modality = trigger.noun && !trigger.detail ? nounModality(chart, clause, at) : 'real'
  for (let k = at - 1; k >= Math.max(clause.first, at - reach); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (lower === 'may' && chart.tokens[k]!.text === 'May') continue
    // "four missiles, not three, were fired": the comma ends what is denied.
    if (NEGATIVES.has(lower)) {
      if (lower === 'not' && chart.tokens[k - 1]?.lower === ',') continue
      return 'negated'
    }
    if (MODALS_FUTURE.has(lower) || (lower === 'would' && isReportedPlan(chart, clause, k, trigger))) modality = 'future'
    // "may have failed", "could have come" are hedges of something that did happen; "would have been fired" did not.
    else if (MODALS_HYPOTHETICAL.has(lower) && !(lower === 'further' && isOneMore(chart, k, at)))
      modality = chart.tokens[k + 1]?.lower === 'have' && (lower !== 'would' || trigger.noun || trigger.detail) ? modality : 'hypothetical'
    else if (
      lower === 'to' &&
      k === at - 1 &&
      !trigger.noun &&
      modality === 'real' &&
      !isFirstTo(chart, clause, k) &&
      !triedTo(chart, clause, k) &&
      !usedTo(chart, clause, k) &&
      !ledTo(chart, clause, k) &&
      !/^(appear|appears|appeared|seem|seems|believed|thought|said|presumed|reported|known|failed|went)$/.test(
        chart.tokens[k - 1]?.lower ?? '',
      )
    )
      modality = 'future'
    // "is to be deployed"; not "is believed to be", "appears to be".
    else if (
      lower === 'to' &&
      k === at - 2 &&
      !trigger.noun &&
      modality === 'real' &&
      chart.tokens[at - 1]!.lower === 'be' &&
      /^(?:is|are|was|were)$/.test(chart.tokens[k - 1]?.lower ?? '')
    )
      modality = 'future'
    // "a willingness to engage in talks": the noun is what somebody is to do.
    else if (lower === 'to' && trigger.noun && chart.tokens[k + 1]?.pos === 'VERB' && modality === 'real') modality = 'future'
    if (pos === 'VERB' && k < at - 1 && !trigger.noun && lower !== 'going') break
  }
  return modality
}

/** "a warning for missile firing", "notice of a launch": nothing was fired yet. */
const isWarnedOf = (chart: Chart, clause: Clause, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(clause.first + 1, at - 4); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (/^(?:for|of)$/.test(lower)) return /^(?:warnings?|notices?|notam|notams|forecast|window|plans?)$/.test(chart.tokens[k - 1]!.lower)
    if (!/^(?:ADJ|NOUN|PROPN|DET)$/.test(pos)) return false
  }
  return false
}

/** "aware of a further launch in the afternoon": one more, told with its place or time; not "to deter a further launch". */
const isOneMore = (chart: Chart, further: number, noun: number): boolean =>
  chart.tokens[further - 1]?.lower === 'a' &&
  noun === further + 1 &&
  (chart.longestAt('time', noun + 1) !== null || chart.longestAt('place-phrase', noun + 1) !== null)

const CALLED_OFF = /^(?:postponed|cancell?ed|scrubbed|delayed|aborted|shelved)$/
const SET_FOR = /^(?:scheduled|planned|slated|due|expected|set)$/
const COUNTED = /^(?:the|a|an|its|their|'s|north|south|country|nation|regime|state)$/

/** "a test set for Friday", "the launch has been called off", "it would be their fourth attempt": no test was held yet. */
const nounModality = (chart: Chart, clause: Clause, at: number): Modality => {
  const word = (k: number): string => (k < clause.end && k >= clause.first ? chart.tokens[k]!.lower : '')
  // "is slated for Feb. 15" as "set for Friday"; "was planned for Friday" may have been held.
  const set = /^(?:is|are|now)$/.test(word(at + 1)) ? at + 2 : at + 1
  if (SET_FOR.test(word(set)) && /^(?:for|to|on|in|by|next|later)$/.test(word(set + 1))) return 'future'
  if (isThoughtOf(chart, clause, at)) return 'hypothetical'
  for (let k = at + 1; k < Math.min(clause.end, at + 10); k++) {
    if (CALLED_OFF.test(word(k)) || (word(k) === 'called' && word(k + 1) === 'off') || (word(k) === 'put' && word(k + 1) === 'off')) {
      // "The test was aborted in flight" was flown; "had been postponed" was not.
      return /^(?:was|were|been|being)$/.test(word(k - 1)) && word(k) !== 'aborted' ? 'negated' : 'real'
    }
    if (chart.tokens[k]!.pos === 'VERB' && !SET_FOR.test(word(k))) break
  }
  let k = at - 1
  while (k > clause.first && (COUNTED.test(word(k)) || chart.longestAt('ordinal', k) !== null || chart.tokens[k]!.pos === 'ADJ')) k--
  return word(k) === 'be' && /^(?:would|will)$/.test(word(k - 1)) && k < at - 1 ? 'hypothetical' : 'real'
}

const MODAL = /^(?:may|might|could|would|will|can|should)$/

/** "a spree that may culminate with a nuclear test", "the test will bring it into the club": what is thought of, or what it is to bring. */
const isThoughtOf = (chart: Chart, clause: Clause, at: number): boolean => {
  for (let k = at - 1; k > Math.max(clause.first, at - 9); k--) {
    const { pos, lower } = chart.tokens[k]!
    if (lower === ',') break
    if (pos === 'VERB') {
      // "could follow": "could have followed" may have happened.
      if (MODAL.test(chart.tokens[k - 1]!.lower) && /^(?:in|with|to|into|by|of|another|a|an|more)$/.test(chart.tokens[k + 1]!.lower))
        return true
      break
    }
  }
  return false
}

const BRINGS = /^(?:enable|allow|help|give|make|bring|put|pave|boost|propel|place|take|catapult)$/

/** "the test of the new rocket will enable": what it is hoped to bring. */
const isToBring = ({ tokens }: Chart, clause: Clause, at: number): boolean => {
  for (let k = at + 1; k < Math.min(clause.end - 1, at + 10); k++) {
    const { lower, pos } = tokens[k]!
    if (lower === 'will' || lower === 'would') return BRINGS.test(tokens[k + 1]!.lower)
    if (lower === ',' || (pos === 'VERB' && lower !== 'firing') || pos === 'AUX') return false
  }
  return false
}

/** "tried, and failed, to put": it was done, with whatever end. */
const triedTo = (chart: Chart, clause: Clause, to: number): boolean => {
  for (let k = to - 1; k >= Math.max(clause.first, to - 5); k--) {
    const { lower } = chart.tokens[k]!
    if (/^(tried|attempted|failed|managed|attempt|attempts)$/.test(lower)) return true
    if (!/^(,|and|but)$/.test(lower)) return false
  }
  return false
}

/** "used a submarine to launch a missile": with what it was done. */
const usedTo = (chart: Chart, clause: Clause, to: number): boolean => {
  if (chart.within('weapon', { first: to + 2, end: Math.min(clause.end, to + 8) }).length === 0) return false
  for (let k = to - 1; k >= Math.max(clause.first, to - 6); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (/^(?:used|using|employed|employing)$/.test(lower)) return true
    if (pos === 'VERB' || pos === 'PUNCT') return false
  }
  return false
}

/** "prompting the South to retaliate": it did. */
const ledTo = (chart: Chart, clause: Clause, to: number): boolean => {
  for (let k = to - 1; k >= Math.max(clause.first, to - 6); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (LED.has(lower)) return true
    if (pos === 'VERB' || pos === 'PUNCT') return false
  }
  return false
}

/** "the first rocket to strike the city" did strike it. */
const isFirstTo = (chart: Chart, clause: Clause, to: number): boolean => {
  for (let k = to - 1; k >= Math.max(clause.first, to - 8); k--)
    if (chart.longestAt('ordinal', k) || /^(latest|last|only)$/.test(chart.tokens[k]!.lower)) return true
  return false
}

export const perfectAt = (chart: Chart, clause: Clause, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(clause.first, at - 4); k--) if (chart.tokens[k]!.lower === 'had') return true
  return false
}

const OCCASIONS = new Set([
  'over',
  'after',
  'following',
  'since',
  'amid',
  'despite',
  'against',
  'response',
  'for',
  'ahead',
  'before',
  'about',
  'retaliation',
  'because',
  'by',
  'wake',
  'aftermath',
  'overshadowed',
  'marred',
])

export const isOccasion = (chart: Chart, clause: Clause, at: number, type: EventType): boolean => {
  for (let k = at - 1; k >= Math.max(clause.first + 1, at - 12); k--) {
    // "received him for talks": what it was for.
    if (chart.tokens[k]!.lower === 'for' && (type === 'meeting' || type === 'visit')) return false
    if (OCCASIONS.has(chart.tokens[k]!.lower)) return true
    // "held talks during a visit": the visit is the frame of the news.
    if (chart.tokens[k]!.lower === 'during' && type === 'visit') return true
    if (chart.tokens[k]!.pos === 'VERB') return false
  }
  return chart.tokens[clause.first]!.lower === 'because' && chart.tokens[clause.first + 1]?.lower === 'of' && at - clause.first < 12
}

/** "the missile that the North launched last month": told of a thing, by the way. */
export const isOfThing = (chart: Chart, clause: Clause, at: number): boolean => {
  for (let k = at - 1; k > Math.max(clause.first, at - 6); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (lower === 'that' || lower === 'which') return /^(NOUN|PROPN|NUM)$/.test(chart.tokens[k - 1]!.pos)
    if (pos === 'VERB') return false
  }
  return false
}

const ANSWERS = /^(?:answer|response|reply|reaction|retaliation|punishment|penalty|protest|anger|outcry|condemnation)$/

/** "its answer to two missiles launched in July": what is answered is the occasion, not the news. */
export const isOfAnswered = (chart: Chart, clause: Clause, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(clause.first + 1, at - 8); k--) {
    const { lower, pos } = chart.tokens[k]!
    if (/^(?:to|for|over|against|at)$/.test(lower) && ANSWERS.test(chart.tokens[k - 1]!.lower)) return weaponBefore(chart, at, k) !== null
    if (pos === 'VERB') return false
  }
  return false
}

// What is fired, as reports call it when they do not know: "the two objects fired the day before".
const THINGS = new Set(['object', 'objects', 'projectile', 'projectiles', 'rounds', 'shells', 'ones', 'shots', 'device', 'devices'])

/** "targeted by Israeli forces"; not "adopted by a vote of 15-0". */
const byDoer = (chart: Chart, at: number): boolean => {
  if (chart.tokens[at]?.lower !== 'by') return false
  const from = /^(the|a|an)$/.test(chart.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return chart.startingAt(from).some((v) => v.kind === 'place' || v.kind === 'organization' || v.kind === 'person')
}

/** "the two objects fired the day before", "both targeted by Israeli forces": a participle, no verb of its clause. */
export const isParticiple = (chart: Chart, at: number): boolean => byDoer(chart, at + 1) || THINGS.has(chart.tokens[at - 1]?.lower ?? '')

const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'got'])

export const passiveAt = (chart: Chart, clause: Clause, at: number): boolean => {
  // "the missile launched from the coast": a participle behind what was launched.
  if (/(ed|shot|sent|flung)$/.test(chart.tokens[at]!.lower) && weaponBefore(chart, at, Math.max(clause.first, at - 6))) return true
  // "have been pounding": done, not suffered.
  if (chart.tokens[at]!.lower.endsWith('ing')) return false
  for (let k = at - 1; k >= Math.max(clause.first, at - 4); k--) if (PASSIVE.has(chart.tokens[k]!.lower)) return true
  return false
}
