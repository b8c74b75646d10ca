import { classFamily } from '../../model/weapon-class.ts'
import type { EventType } from '../../model/report.ts'
import { actorState } from '../actor-state.ts'
import type { EventSketch } from '../event-sketch.ts'
import type { Reason } from './reason.ts'

/** Classes that one word covers: "missile" may be any of them. */
const BROADER: Readonly<Record<string, readonly string[]>> = {
  missile: ['ballistic', 'cruise', 'SRBM', 'MRBM', 'IRBM', 'ICBM', 'SLBM', 'slv', 'artillery'],
  ballistic: ['SRBM', 'MRBM', 'IRBM', 'ICBM', 'SLBM'],
}
/** Classes that early accounts take for each other. */
const CONFUSED: readonly (readonly string[])[] = [
  ['SRBM', 'MRBM', 'IRBM', 'ICBM', 'SLBM'],
  ['SRBM', 'artillery'],
  ['slv', 'ICBM'],
]
/** What a guess at who acts counts for. */
const GUESSED = 0.3
/** Words for one act from its two ends. */
const SAME_ACT: readonly (readonly EventType[])[] = [
  ['launch', 'strike', 'interception'],
  ['launch', 'satellite-launch'],
  ['artillery', 'strike'],
]

/** What type, actor and weapon say. */
export const kindReasons = (a: EventSketch, b: EventSketch): Reason[] => [...types(a, b), ...actors(a, b), ...weapons(a, b)]

const types = (a: EventSketch, b: EventSketch): Reason[] =>
  a.type === b.type
    ? [{ name: 'same type', amount: 1, words: `both ${a.type}` }]
    : [
        {
          name: SAME_ACT.some((set) => set.includes(a.type) && set.includes(b.type)) ? 'kindred type' : 'other type',
          amount: 1,
          words: `${a.type} and ${b.type}`,
        },
      ]

/** The state behind an actor, else its own name. */
const sideOf = (actor: string): string => actorState(actor) ?? actor

const actors = (a: EventSketch, b: EventSketch): Reason[] => {
  if (a.actor === null || b.actor === null) return states(a, b)
  if (sideOf(a.actor) === sideOf(b.actor)) return [{ name: 'same actor', amount: 1, words: `both by ${a.actor}` }]
  return [{ name: 'other actor', amount: a.guessed || b.guessed ? GUESSED : 1, words: `${a.actor} and ${b.actor}` }]
}

/** Where one leaves open who acts: the states that the articles name. */
const states = (a: EventSketch, b: EventSketch): Reason[] => {
  const of = ({ states: named, actor }: EventSketch): string[] => [...named, ...(actor === null ? [] : [sideOf(actor)])]
  const [some, others] = [of(a), of(b)]
  if (some.length === 0 || others.length === 0) return []
  const common = some.find((state) => others.includes(state))
  return common === undefined
    ? [{ name: 'no state in common', amount: 1, words: 'no state in common' }]
    : [{ name: 'state in common', amount: 1, words: `both name ${common}` }]
}

const familyOf = ({ weaponClass }: EventSketch): string | null => (weaponClass === null ? null : classFamily(weaponClass))

const weapons = (a: EventSketch, b: EventSketch): Reason[] => {
  if (a.weaponName !== null && a.weaponName === b.weaponName) return [{ name: 'same weapon', amount: 1, words: a.weaponName }]
  const [x, y] = [familyOf(a), familyOf(b)]
  if (x === null || y === null) return []
  if (x === y) return x === 'missile' ? [] : [{ name: 'same class', amount: 1, words: `both ${x}` }]
  if (BROADER[x]?.includes(y) || BROADER[y]?.includes(x)) return []
  const words = `${x} and ${y}`
  return CONFUSED.some((set) => set.includes(x) && set.includes(y))
    ? [{ name: 'near class', amount: 1, words }]
    : [{ name: 'other class', amount: 1, words }]
}
