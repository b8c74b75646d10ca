import type { PlaceRow } from '../rows.ts'
import type { World } from '../world.ts'
import type { GazetteerPlace } from './gazetteer.ts'
import { nameKey } from './name-key.ts'

/** A place as it is told to somebody who asks for it. */
export interface PlaceAnswer {
  id: string
  /** In Latin script, all of equal rank: disputed places have several. */
  names: string[]
  native: string[]
  kind: string
  /** ISO 3166 alpha-2. */
  country: string | null
  province: string | null
  /** Null where no source gave a position. */
  lat: number | null
  lon: number | null
  /** The place lies within this of the position, km. */
  radiusKm: number | null
  population: number | null
  source: string
  /** Day the source was looked at; null for packages of fixed version. */
  checked: string | null
}

// Two rows of different files are one place when they lie this near.
const SAME_DEGREES = 0.15

/** Every place of that name: curated ones first, then curated ones whose name goes on behind it ("Tongchang-ri"), then the most populous. */
export const findPlaces = (world: World, name: string, country: string | null = null): PlaceAnswer[] => {
  const key = nameKey(name)
  if (key === '') return []
  const isThere = (place: { country: string | null }): boolean => country === null || place.country === country
  const rows = [...world.placeById.values()].filter(isThere)
  const exact = rows.filter((row) => keysOf(row).includes(key))
  const places = world.gazetteer.named(name).filter((p) => isThere(p) && !exact.some((row) => isSame(row, p)))
  const begun = rows.filter((row) => !exact.includes(row) && keysOf(row).some((k) => k.startsWith(`${key} `)))
  return [...[...exact, ...begun].map(ofRow), ...places.map((p) => ofPlace(p, world))]
}

const keysOf = (row: PlaceRow): string[] => [...row.names, ...(row.native ?? [])].map(nameKey)

const isSame = (row: PlaceRow, place: GazetteerPlace): boolean =>
  row.country === place.country &&
  (row.kind === 'country'
    ? place.kind === 'country'
    : place.kind !== 'country' &&
      (row.kind === 'province') === (place.kind === 'province') &&
      row.lat !== null &&
      (row.kind === 'province' || (Math.abs(row.lat - place.lat) < SAME_DEGREES && Math.abs(row.lon! - place.lon) < SAME_DEGREES)))

const ofRow = ({ id, names, native, kind, country, lat, lon, radiusKm, source, checked }: PlaceRow): PlaceAnswer => ({
  id,
  names: [...names],
  native: [...(native ?? [])],
  kind,
  country,
  province: null,
  lat,
  lon,
  radiusKm,
  population: null,
  source,
  checked,
})

const ofPlace = (place: GazetteerPlace, { gazetteer }: World): PlaceAnswer => {
  const all = gazetteer.names(place.index)
  const { id, kind, country, province, lat, lon, radiusKm, population } = place
  return {
    id,
    names: all.filter(isLatin),
    native: all.filter((n) => !isLatin(n)),
    kind,
    country,
    province: province < 0 ? null : gazetteer.place(province).name,
    lat,
    lon,
    radiusKm,
    population: population === 0 ? null : population,
    source:
      kind === 'town' || kind === 'capital' ? 'GeoNames (CC BY 4.0)' : 'Natural Earth, or the middle of its towns by GeoNames (CC BY 4.0)',
    checked: null,
  }
}

const isLatin = (name: string): boolean => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)
