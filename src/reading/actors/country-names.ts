import type { World } from '../../world/world.ts'

interface CountryNames {
  readonly name: string
  readonly demonym: string
}

const cache = new WeakMap<World, Map<string, CountryNames>>()

const namesOf = (world: World): Map<string, CountryNames> => {
  let names = cache.get(world)
  if (!names) {
    names = new Map()
    for (const place of world.placeById.values())
      if (place.kind === 'country' && place.country)
        names.set(place.country, { name: place.names[0]!, demonym: place.demonyms?.[0] ?? place.names[0]! })
    cache.set(world, names)
  }
  return names
}

/** English name of a state by its ISO code; the code where unknown. */
export const nameOfCountry = (world: World, code: string): string => namesOf(world).get(code)?.name ?? code

// Before a noun newsrooms print the abbreviation.
const ABBREVIATED: Readonly<Record<string, string>> = { US: 'U.S.', AE: 'U.A.E.', GB: 'British' }

/** "South Korean", "U.S." by ISO code; the code where unknown. */
export const demonymOf = (world: World, code: string): string => ABBREVIATED[code] ?? namesOf(world).get(code)?.demonym ?? code
