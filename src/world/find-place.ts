import type { PlaceRef } from '../model/report.ts'
import type { PlaceRow } from './rows.ts'
import type { World } from './world.ts'

/** A place asked for by name: the row, or why there is none, in words that say what to give instead. */
export type FoundPlace = { readonly row: PlaceRow } | { readonly problem: string }

/** Lower case, without marks over letters, hyphens and apostrophes: as people type names. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim()
    .toLowerCase()

/** Sites are what is asked for where a name is shared. */
const RANK: readonly PlaceRow['kind'][] = ['country', 'site', 'base', 'capital', 'town', 'province', 'island', 'peninsula', 'cape']

/** A place with a position, by its id or any of its names. Of several of one name the one that a launch is likelier to be about. */
export const findPlace = (world: World, asked: string): FoundPlace => {
  const name = plain(asked)
  const rows = [...world.placeById.values()].filter((row) => row.id === asked || row.names.some((n) => plain(n) === name))
  const located = rows.filter((row) => row.lat !== null && row.lon !== null && row.radiusKm !== null)
  if (rows.length === 0) return { problem: `no place called ${JSON.stringify(asked)} is known` }
  if (located.length === 0) return { problem: `the position of ${rows[0]!.names[0]} is not known` }
  const rank = (row: PlaceRow): number => (row.id === asked ? -1 : RANK.includes(row.kind) ? RANK.indexOf(row.kind) : RANK.length)
  const [first, second] = located.sort((a, b) => rank(a) - rank(b))
  if (second && rank(second) === rank(first!))
    return {
      problem: `${located.length} places are called ${JSON.stringify(asked)}: give an id (${located.map((row) => row.id).join(', ')})`,
    }
  return { row: first! }
}

/** A row with a position as the value of a field, under the name asked for. */
export const placeOf = ({ id, lat, lon, radiusKm, names }: PlaceRow, asked: string): PlaceRef => ({
  name: asked === id ? names[0]! : asked,
  id,
  lat: lat!,
  lon: lon!,
  radiusKm: radiusKm!,
})

/** The place that a name or id means, with its position; null where there is none or several. */
export const placeNamed = (world: World, asked: string): PlaceRef | null => {
  const found = findPlace(world, asked)
  return 'row' in found ? placeOf(found.row, asked) : null
}
