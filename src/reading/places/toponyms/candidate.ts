import { kmAcross } from './km-across.ts'
import type { PlaceRow } from '../../../world/rows.ts'
import type { GazetteerPlace } from '../../../world/gazetteer/gazetteer.ts'
import { nameKey } from '../../../world/gazetteer/name-key.ts'
import type { World } from '../../../world/world.ts'

/** One place that a name may mean: a curated row, a place of the gazetteer, or both where they are one. */
export interface Candidate {
  readonly row: PlaceRow | null
  readonly place: GazetteerPlace | null
  readonly kind: string
  /** ISO 3166 alpha-2, null for seas and the like. */
  readonly country: string | null
  /** Null where nobody knows. */
  readonly lat: number | null
  readonly lon: number | null
  readonly radiusKm: number
  /** 0 where not known. */
  readonly population: number
  /** The name is the preferred one, not one of its others. */
  readonly preferred: boolean
}

const AREAS = new Set(['country', 'province', 'county', 'region', 'continent'])
/** The same sort of thing: a town is never a province. */
const isAlike = (row: PlaceRow, place: GazetteerPlace): boolean =>
  row.kind === 'country' || place.kind === 'country' ? row.kind === place.kind : AREAS.has(row.kind) === AREAS.has(place.kind)

// Two positions of one thing: towns within this, areas within half their radius.
const SAME_KM = 25

const twins = new WeakMap<PlaceRow, GazetteerPlace | null>()

/** The place of the gazetteer that a curated row is, or null. */
export const twinOf = (row: PlaceRow, world: World): GazetteerPlace | null => {
  const known = twins.get(row)
  if (known !== undefined) return known
  let twin: GazetteerPlace | null = null
  for (const name of row.kind === 'sea' || row.country === null ? [] : row.names)
    for (const place of world.gazetteer.named(name)) {
      if (place.country !== row.country || !isAlike(row, place) || (twin && twin.population >= place.population)) continue
      const near =
        row.kind === 'country' ||
        row.lat === null ||
        kmAcross({ lat: row.lat, lon: row.lon! }, place) < Math.max(SAME_KM, place.radiusKm / 2)
      if (near) twin = place
    }
  twins.set(row, twin)
  return twin
}

export const ofRow = (row: PlaceRow, key: string, world: World): Candidate => {
  const place = twinOf(row, world)
  return {
    row,
    place,
    kind: row.kind,
    country: row.country,
    lat: row.lat ?? place?.lat ?? null,
    lon: row.lon ?? place?.lon ?? null,
    radiusKm: row.radiusKm ?? place?.radiusKm ?? 0,
    population: place?.population ?? 0,
    preferred: nameKey(row.names[0]!) === key,
  }
}

export const ofPlace = (place: GazetteerPlace, key: string): Candidate => ({
  ...place,
  row: null,
  place,
  preferred: nameKey(place.name) === key,
})
