import type { World } from './world.ts'

const ofWorld = new WeakMap<World, ReadonlyMap<string, string>>()

/** ISO codes by the lower-case names, demonyms and seats of states: "japanese", "seoul", "u.s.". */
export const stateNames = (world: World): ReadonlyMap<string, string> => {
  let names = ofWorld.get(world)
  if (!names) {
    const made = new Map<string, string>()
    for (const { kind, country, names: own, demonyms } of world.placeById.values())
      if (country !== null && (kind === 'country' || kind === 'capital'))
        for (const name of [...own, ...(demonyms ?? [])]) if (!made.has(name.toLowerCase())) made.set(name.toLowerCase(), country)
    ofWorld.set(world, (names = made))
  }
  return names
}
