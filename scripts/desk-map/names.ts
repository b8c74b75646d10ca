import type { MapName, Position } from '../../desk/src/map/packed-land.ts'
import type { PlaceRow } from '../../src/world/rows.ts'
import type { DisputedRow } from '../map-rows.ts'

/** Waters with a second name of equal rank: both are printed. */
const SECOND_NAME: ReadonlyMap<string, string> = new Map([
  ['sea-of-japan', 'East Sea'],
  ['yellow-sea', 'West Sea'],
  ['persian-gulf', 'Arabian Gulf'],
  ['korea-strait', 'Tsushima Strait'],
])

/** How far around a name of a disputed island is printed, km: it comes with zoom. */
const ISLAND_KM = 60

/** Names of states, waters and disputed islands for the map; throws where a second name is no name of its row. */
export const mapNames = (places: readonly PlaceRow[], disputed: readonly DisputedRow[]): MapName[] => [
  ...places.flatMap(({ id, kind, names, lat, lon, radiusKm }): MapName[] => {
    if (lat === null || lon === null || radiusKm === null || !['country', 'sea', 'water'].includes(kind)) return []
    const second = SECOND_NAME.get(id)
    if (second && !names.includes(second)) throw new Error(`scripts/desk-map/names.ts: ${second} is no name of ${id} in data/places.json`)
    return [
      {
        names: second ? [names[0]!, second] : [names[0]!],
        kind: kind === 'country' ? 'state' : 'sea',
        at: [lon, lat],
        km: radiusKm,
      },
    ]
  }),
  ...disputed.flatMap(({ names, select, islets }): MapName[] => {
    const at = pointOf(islets) ?? pointOf(select)
    return at ? [{ names: [...names], kind: 'disputed', at, km: ISLAND_KM }] : []
  }),
]

const pointOf = (rows: readonly { lat?: number; lon?: number }[] | undefined): Position | null => {
  const row = rows?.[0]
  return row?.lat !== undefined && row.lon !== undefined ? [row.lon, row.lat] : null
}
