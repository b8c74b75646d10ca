/** What tells of a launch where the word alone could mean many things: "launched", "test", "sent", "came down". */
import type { Chart } from '../../../../grammar/chart.ts'
import type { Clause } from '../clauses.ts'
import { ALOFT, CAMPAIGNS, NUCLEAR, PARTS_OF_SITES, SALVOS, SELF_EVIDENT, WEAK_VERBS } from '../context-words.ts'
import { tellsOfGuns, tellsOfRounds } from '../gunfire.ts'
import { firesSome, isSpent, sendsUnknown } from '../told-without-weapon.ts'
import { namesFlying, near, next, weaponsIn, type Asked, type Need } from './asked.ts'
import { stateFires, stateNear, subjectFlies } from './flying.ts'

export const projectile: Need = (asked) => {
  if (isOtherThanLaunch(asked)) return false
  if (asked.trigger.noun) return firingNoun(asked)
  return asked.trigger.detail ? flightDetail(asked) : firingVerb(asked)
}

/** Words of launching that mean something else where they stand. */
const isOtherThanLaunch: Need = (asked) => {
  const { chart, at, trigger } = asked
  // Shooting something down is no launch.
  if (/^(shoot|bring)$/.test(trigger.lemma) && next(asked) === 'down') return true
  if (
    trigger.lemma.startsWith('launch') &&
    (PARTS_OF_SITES.has(next(asked)) || near(asked, CAMPAIGNS, trigger.noun ? 0 : 1, trigger.noun ? 2 : 4))
  )
    return true
  // "Lift-off was at noon"; no lift and no blast alone.
  if (trigger.noun && /^(?:lift|blast)$/.test(trigger.lemma) && !isOff(chart, at)) return true
  // "made several attempts to bring the missile down": tried was something else.
  return /^attempts?$/.test(trigger.lemma) && next(asked) === 'to' && !SENDING.test(chart.tokens[at + 2]?.lower ?? '')
}

/** "the launch", "a salvo", "an interception". */
const firingNoun: Need = (asked) => {
  const { chart, clause, trigger, aboutFlights } = asked
  const flying = namesFlying(asked)
  // "watched a test of an anti-aircraft weapon".
  if (!flying && weaponsIn(asked).length > 0) return false
  // "Interception is impossible".
  if (trigger.type === 'interception' && /^(?:is|are|remains|rates?|systems?|capabilit(?:y|ies)|at+a?e?mpts?)$/.test(next(asked)))
    return false
  return SELF_EVIDENT.has(trigger.lemma)
    ? aboutFlights || stateNear(chart, clause)
    : flying || (aboutFlights && !near(asked, NUCLEAR, 3, 0))
}

/** "flew", "landed": of a flight told elsewhere. */
const flightDetail: Need = (asked) => {
  const { chart, clause, at, trigger, aboutFlights } = asked
  // "found their marks on the coast"; not what was found.
  if (trigger.lemma === 'find' && !near(asked, MARKS, 0, 3)) return false
  // "was lost minutes after lift-off": not who lost touch with it.
  if (trigger.lemma === 'lose' && !/^(?:was|were|been)$/.test(chart.tokens[at - 1]?.lower ?? '')) return false
  return (
    (aboutFlights || namesFlying(asked) || tellsOfGuns(chart) || tellsOfRounds(chart)) &&
    particleFits(chart, at, trigger.lemma) &&
    subjectFlies(chart, clause, at)
  )
}

/** "fired", "tested", "sent into the sky". */
const firingVerb: Need = (asked) => {
  const { chart, clause, at, trigger, aboutFlights } = asked
  // "sent missiles and troops to" is no launch, "sent a rocket into the sky" is.
  if (/^(send|put|place)$/.test(trigger.lemma) && !near(asked, ALOFT, 0, 12)) return false
  if (!particleFits(chart, at, trigger.lemma)) return false
  if (trigger.lemma === 'let') return aboutFlights || stateNear(chart, clause)
  // "tried to", "was tried for".
  if (trigger.lemma === 'try' && /^(?:to|and|for|by|in)$/.test(next(asked))) return false
  if (triesOut(chart, clause, at, trigger.lemma) || firesSome(chart, clause, at) || sendsUnknown(chart, at)) return true
  if (namesFlying(asked)) return true
  if (WEAK_VERBS.has(trigger.lemma)) return near(asked, SALVOS, 3, 6) || (aboutFlights && standsForFlight(asked))
  return (
    aboutFlights &&
    ((trigger.lemma === 'fire' && stateFires(chart, clause, at)) || subjectFlies(chart, clause, at) || isThis(asked, /^(it|them|what)$/))
  )
}

/** "spent two of them", "tested it", "a system that the North tested", in a report about flights. */
const standsForFlight: Need = (asked) =>
  (/^(?:been|were|was)$/.test(asked.chart.tokens[asked.at - 1]?.lower ?? '') && subjectFlies(asked.chart, asked.clause, asked.at)) ||
  isSpent(asked.chart, asked.clause, asked.at) ||
  isThis(asked, /^(it|them|one)$/) ||
  isOfKind(asked.chart, asked.clause, asked.at)

const isThis = (asked: Asked, words: RegExp): boolean => words.test(next(asked))

const MARKS = new Set(['mark', 'marks', 'target', 'targets'])

const SENDING = /^(?:re-?)?(?:launch|fire|shoot|test|test-fire|put|place|send|orbit|loft|lob)$/

const PARTICLES: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^off$/],
  ['lift', /^off$/],
  ['blow', /^up$/],
  ['break', /^(up|apart|off|in)$/],
  ['splash', /^(down|into)$/],
  ['end', /^up$/],
  ['touch', /^down$/],
  ['arrive', /^(?:in|at|on|within)$/],
  ['let', /^(rip|fly|loose|off|go)$/],
])

const isOff = ({ tokens }: Chart, at: number): boolean => tokens[at + 1]?.lower === '-' && tokens[at + 2]?.lower === 'off'

/** "took off", not "took office". */
const particleFits = (chart: Chart, verb: number, lemma: string): boolean =>
  PARTICLES.get(lemma)?.test(chart.tokens[verb + 1]?.lower ?? '') ?? true

/** "tested a surface-to-air missile": on trial also what is made to bring others down is flown. */
const TRIES = /^(?:test|test-fire|test-launch|flight-test)$/

const triesOut = (chart: Chart, clause: Clause, verb: number, lemma: string): boolean => {
  if (!TRIES.test(lemma)) return false
  for (let k = verb + 1; k < Math.min(clause.end, verb + 4); k++) {
    const weapon = chart.longestAt('weapon', k)
    if (weapon) return weapon.data.head === 'missile' && /^(?:anti-aircraft|interceptor)$/.test(weapon.data.class ?? '')
  }
  return false
}

const KIND_OF_ARMS = /^(?:systems?|types?|models?|versions?|variants?)$/

/** "a system that the North tested in May". */
const isOfKind = ({ tokens }: Chart, clause: Clause, verb: number): boolean => {
  for (let k = verb - 1; k > Math.max(clause.first, verb - 5); k--)
    if (/^(?:that|which)$/.test(tokens[k]!.lower)) return KIND_OF_ARMS.test(tokens[k - 1]!.lower)
  return false
}
