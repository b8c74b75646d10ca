/** Whether a trigger means its event where it stands: the words and values around it in the clause. */
import { DEALS, IN_ORDER, MUCH, PAPERS, SIRENS, UNDOING, WAR } from './context-words.ts'
import { near, type Asked, type Need } from './needs/asked.ts'
import { curbs, decision, force, hosting, measures, notice, siting } from './needs/decided.ts'
import { aimed, armed, downed, flown, object, paces, satellite, sirens } from './needs/flown.ts'
import { exchange, gunfire, gunObject, guns, rounds, shells, underFire } from './needs/gunfire.ts'
import { moved } from './needs/moved.ts'
import { nuclear, quake } from './needs/nuclear.ts'
import { arrival, encounter, meetsThings, persons, phone } from './needs/people.ts'
import { projectile } from './needs/projectile.ts'
import { isTopic } from './spoken-of.ts'
import type { Trigger } from './triggers.ts'

/** What needs nothing but its own sense of the word. */
const ownSense: Need = (asked) => {
  const { chart, at, trigger } = asked
  // "air raid sirens" warn of one.
  if (/^raids?$/.test(trigger.lemma) && near(asked, SIRENS, 0, 2)) return false
  if (trigger.type === 'agreement' && trigger.noun && (near(asked, UNDOING, 8, 6) || isTopic(chart, at))) return false
  if (trigger.lemma === 'meet' && !trigger.noun) return !meetsThings(chart, at)
  if (trigger.lemma === 'sign') return near(asked, PAPERS, 6, 8)
  if (trigger.lemma === 'order') return !near(asked, IN_ORDER, 1, 0)
  return trigger.lemma !== 'deal' || (near(asked, DEALS, 2, 0) && !near(asked, MUCH, 1, 0))
}

const NEEDS: Readonly<Record<Trigger['needs'], Need>> = {
  projectile,
  downed,
  flown,
  paces,
  object,
  'gun-object': gunObject,
  gunfire,
  aimed,
  rounds,
  guns,
  'under-fire': underFire,
  shells,
  exchange,
  nuclear,
  quake,
  decision,
  arrival,
  measures,
  persons,
  force,
  state: ownSense,
  satellite,
  sirens,
  phone,
  encounter,
  curbs,
  moved,
  siting,
  hosting,
  war: (asked) => near(asked, WAR, 2, 0),
  notice,
  armed,
  none: ownSense,
}

export const contextFits = (asked: Asked): boolean => NEEDS[asked.trigger.needs](asked)
