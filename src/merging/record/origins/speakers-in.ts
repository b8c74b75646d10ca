import { stateNames } from '../../../world/state-names.ts'
import type { World } from '../../../world/world.ts'

interface Names {
  readonly bodies: ReadonlyMap<string, readonly string[]>
  readonly people: ReadonlyMap<string, string>
}

const ofWorld = new WeakMap<World, Names>()
const LONGEST = 6

/** "Ministry of Defense", "foreign ministry": which ministry, once the state is known. */
const MINISTRIES: readonly (readonly [RegExp, string])[] = [
  [/\bdefen[cs]e (?:ministry|department)|ministry of (?:national )?defen[cs]e\b/i, 'defence-ministry'],
  [/\bforeign ministry|ministry of foreign affairs\b/i, 'foreign-ministry'],
  [/\b(?:joint chiefs|jcs)\b/i, 'jcs'],
  [/\bpresidential\b/i, 'presidential-office'],
  [/\bmilitary|army\b/i, 'military'],
]

/** Ids of bodies, people and states that the words for a speaker name, the most exact first: "JCS official" is kr-jcs among Koreans. */
export const speakersIn = (world: World, name: string, states: readonly string[]): string[] => {
  const { bodies, people } = namesOf(world)
  const words = name
    .replaceAll(/['’]s?\b/g, '')
    .toLowerCase()
    .split(/[\s,]+/)
  const found = (lookUp: (phrase: string) => string | undefined): string[] => {
    for (let length = Math.min(LONGEST, words.length); length > 0; length--)
      for (let i = 0; i + length <= words.length; i++) {
        const id = lookUp(words.slice(i, i + length).join(' '))
        if (id) return [id]
      }
    return []
  }
  const state = found((phrase) => stateNames(world).get(phrase))[0]
  const near = state ? [state] : states
  const ministry = MINISTRIES.find(([pattern]) => pattern.test(name))?.[1]
  const ofState = (ministry ? near : []).map((s) => `${s.toLowerCase()}-${ministry}`).filter((id) => world.organizationById.has(id))
  const body = found((phrase) => {
    const ids = bodies.get(phrase)
    return ids?.find((id) => near.includes(world.organizationById.get(id)!.country ?? '')) ?? (ids?.length === 1 ? ids[0] : undefined)
  })
  return [...found((phrase) => people.get(phrase)), ...ofState.slice(0, 1), ...body, ...(state ? [state] : [])]
}

const namesOf = (world: World): Names => {
  let names = ofWorld.get(world)
  if (!names) {
    const bodies = new Map<string, string[]>()
    for (const row of world.organizationById.values())
      for (const name of row.names) {
        const key = name.toLowerCase().replaceAll(/['’]s?\b/g, '')
        bodies.set(key, [...(bodies.get(key) ?? []), row.id])
      }
    const people = new Map([...world.personById.values()].flatMap((p) => p.names.map((n) => [n.toLowerCase(), p.id] as const)))
    ofWorld.set(world, (names = { bodies, people }))
  }
  return names
}
