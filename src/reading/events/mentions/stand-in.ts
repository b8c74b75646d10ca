import type { TokenRange } from '../../../grammar/token.ts'
import type { EventType } from '../../../model/report.ts'
import type { Mention } from './mentions.ts'
import { TRIGGERS, type Trigger } from './triggers.ts'

/** Kinds of which a weapon, a name or "the other" can tell without a word for the deed. */
export type ToldByThing = 'launch' | 'artillery' | 'strike' | 'interception' | 'exercise'

const WORDS: Readonly<Record<ToldByThing, string>> = {
  launch: 'launch',
  artillery: 'shelling',
  strike: 'airstrike',
  interception: 'interception',
  exercise: 'exercise',
}

const TRIGGER_OF = Object.fromEntries(
  Object.entries(WORDS).map(([type, word]) => [type, TRIGGERS.get(word)!.find((t) => t.noun && t.type === type)!]),
) as Readonly<Record<ToldByThing, Trigger>>

/** The trigger of the noun that would name such an event; that of a launch for kinds that have none here. */
export const nounTrigger = (type: EventType): Trigger => TRIGGER_OF[type as ToldByThing] ?? TRIGGER_OF.launch

/** A mention by the words for a thing, in place of the noun or verb that would name the event. */
export const standIn = (type: EventType, words: TokenRange, token = words.end - 1): Mention => ({
  token,
  trigger: nounTrigger(type),
  modality: 'real',
  perfect: false,
  passive: false,
  aside: false,
  words: { first: words.first, end: words.end },
})
