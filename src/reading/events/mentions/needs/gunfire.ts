/** What tells of guns where the words alone could mean missiles, or no fire at all. */
import type { Chart } from '../../../../grammar/chart.ts'
import type { Clause } from '../clauses.ts'
import { FLYING_FIRE, GUNFIRE, GUNS, ROUNDS, SOLDIERS, TRADED } from '../context-words.ts'
import { comesUnderFire, isGun, namesGuns, repliesWith, tellsOfGuns } from '../gunfire.ts'
import { namesFlying, near, next, weaponsIn, type Need } from './asked.ts'

/** "fired 20 shells", "a bombardment". */
export const shells: Need = (asked) => {
  const { chart, clause, at, trigger } = asked
  // "fired one round", in a report that names guns.
  if (near(asked, ROUNDS, 0, 4) && namesGuns(chart)) return true
  // "live-fire exercises, firing some 200 rounds": missiles are not counted in rounds.
  if (trigger.lemma === 'fire' && (near(asked, ROUNDS_ALONE, 0, 3) || roundsBehind(chart, clause, at)) && !namesFlying(asked)) return true
  return weaponsIn(asked).some((w) => isGun(w.data)) || near(asked, GUNS, 6, 8) || /^(shell|shelling|bombardment)$/.test(trigger.lemma)
}

// "fired rounds across the line", "several warning rounds"; "the first round of talks" is one.
const ROUNDS_ALONE = new Set(['rounds'])

const REPLIES = new Set(['respond', 'reply', 'answer', 'retaliate', 'counter'])

/** "exchange of fire", "returned fire", "fired back", "fired at Indian posts": guns, where no missile is named. */
export const exchange: Need = (asked) => {
  const { chart, clause, at, trigger, aboutFlights } = asked
  if (namesFlying(asked) && !weaponsIn(asked).some((w) => isGun(w.data))) return false
  if (trigger.noun) return near(asked, GUNFIRE, 4, 1) && !near(asked, FLYING_FIRE, 2, 0)
  if (trigger.lemma === 'shoot') return next(asked) === 'back' && (!aboutFlights || tellsOfGuns(chart))
  if (trigger.lemma === 'fire')
    return /^(back|at|on|upon|across|into|twice|again|first)$/.test(next(asked)) && (!aboutFlights || namesGuns(chart))
  // "replied with 29 rounds", "answered at 5:04 p.m. with howitzers", in a report that names guns.
  if (REPLIES.has(trigger.lemma) && next(asked) !== 'fire')
    return tellsOfGuns(chart) && repliesWith(chart, clause, at) && (near(asked, ROUNDS, 0, 12) || near(asked, GUNS, 0, 12))
  return next(asked) === 'fire' || (/^(exchange|trade)$/.test(trigger.lemma) && near(asked, TRADED, 0, 3))
}

const GUN_NOUNS = new Set('mortars mortar howitzers howitzer artillery guns cannon cannons'.split(' '))
const AIMED = new Set(['against', 'on', 'at'])

/** "used mortars against its posts", "turned its guns on the town". */
export const gunObject: Need = (asked) => {
  const { chart, clause, at } = asked
  for (let k = at + 1; k < Math.min(clause.end, at + 5); k++) {
    if (GUN_NOUNS.has(chart.tokens[k]!.lower)) return near({ ...asked, at: k }, AIMED, 0, 3)
    if (!/^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(chart.tokens[k]!.pos)) return false
  }
  return false
}

/** "lay under Israeli gunfire": of guns or soldiers named beside it, or of a state's. */
export const gunfire: Need = (asked) => {
  const { chart, at } = asked
  return (
    near(asked, GUNS, 8, 12) ||
    near(asked, SOLDIERS, 6, 8) ||
    near(asked, ROUNDS, 0, 8) ||
    chart.longestAt('place', at - 1)?.data.use === 'demonym'
  )
}

/** "the guns opened up", "opened up with mortars", "soldiers opened fire". */
export const guns: Need = (asked) => {
  const { lemma } = asked.trigger
  // "the guns spoke again", "guns were turned on the far bank".
  if (lemma === 'turn') return near(asked, GUNS, 3, 0) && next(asked) === 'on'
  if (lemma !== 'open') return near(asked, GUNS, 3, 0) && !namesFlying(asked)
  return opensFire(asked)
}

const opensFire: Need = (asked) =>
  (next(asked) === 'up' && near(asked, GUN_NOUNS, 0, 4)) ||
  (near(asked, GUNS, 6, 0) && /^(?:up|fire)$/.test(next(asked))) ||
  (next(asked) === 'fire' && near(asked, SOLDIERS, 6, 0) && !namesFlying(asked))

export const underFire: Need = ({ chart, clause, at, trigger }) => comesUnderFire(chart, clause, at, trigger.lemma)

/** "dropped some forty rounds". */
export const rounds: Need = (asked) => {
  const { chart, clause, at } = asked
  if (!namesGunsOrShells(chart)) return false
  // "Some 200 rounds were expended".
  const passive = /^(?:been|was|were)$/.test(chart.tokens[at - 1]?.lower ?? '')
  return passive ? near(asked, SHELLS_SENT, 4, 0) : roundsBehind(chart, clause, at) || near(asked, SHELLS_SENT, 0, 4) || sendsBack(asked)
}

/** "gunners sent dozens back". */
const sendsBack: Need = (asked) => asked.trigger.lemma === 'send' && near(asked, BACK, 0, 3) && near(asked, GUNS, 6, 0)
const BACK = new Set(['back'])

const SHELLS_SENT = new Set(['shells', 'rounds'])

/** "fired more than 200 rounds": a number of rounds right behind the verb. */
const roundsBehind = (chart: Chart, clause: Clause, verb: number): boolean => {
  for (let i = verb + 1; i < Math.min(clause.end, verb + 6); i++)
    if (chart.tokens[i]!.lower === 'rounds') return chart.within('number', { first: verb + 1, end: i }).some((n) => n.end === i)
  return false
}

/** Guns by any word: "the guns on the ridge would not stop. Crews dropped some forty rounds". */
const namesGunsOrShells = (chart: Chart): boolean =>
  chart.once(namesGunsOrShells, () => chart.tokens.some((t) => GUNS.has(t.lower)) || tellsOfGuns(chart))
