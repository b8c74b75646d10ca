import type { World } from '../../world/world.ts'

// A country's row has its ISO code for an id.

/** English name of a state by its ISO code; the code where unknown. */
export const nameOfCountry = (world: World, code: string): string => world.placeById.get(code)?.names[0] ?? code

// Before a noun newsrooms print the abbreviation.
const ABBREVIATED: Readonly<Record<string, string>> = { US: 'U.S.', AE: 'U.A.E.', GB: 'British' }

/** "South Korean", "U.S." by ISO code; the code where unknown. */
export const demonymOf = (world: World, code: string): string =>
  ABBREVIATED[code] ?? world.placeById.get(code)?.demonyms?.[0] ?? nameOfCountry(world, code)
