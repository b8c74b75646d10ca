import type { PlaceMention } from '../../model/report.ts'
import type { PlaceRow } from '../../world/rows.ts'
import type { Anchor } from '../../world/reach/sample-splashes.ts'

/** Land that several states share, told as one: distances are from its coast. */
const SHARED_LAND: Readonly<Record<string, readonly string[]>> = {
  'korean-peninsula': ['KP', 'KR'],
  korea: ['KP', 'KR'],
}

type Located = Pick<PlaceRow, 'kind' | 'country' | 'lat' | 'lon' | 'radiusKm'> & {
  readonly id: string | null
  readonly names: readonly string[]
}

/** Places that are too wide or too vague for "250 km west of" to be tested. */
const TOO_WIDE: ReadonlySet<string> = new Set(['continent', 'sea', 'water'])

/** What distances and bearings from a place are measured from; "coordinates" where they are what is missing; null for what is no such place. */
export const anchorOf = (place: Located | PlaceMention): Anchor | 'coordinates' | null => {
  if (TOO_WIDE.has(place.kind)) return null
  if (place.lat === null || place.lon === null) return place.kind === 'region' ? null : 'coordinates'
  const states = SHARED_LAND[place.id ?? ''] ?? (place.kind === 'country' && place.id ? [place.id] : [])
  if (states.length === 0 && place.kind === 'region') return null
  if (states.length === 0 && place.radiusKm === null) return 'coordinates'
  return { name: place.names[0]!, point: { lat: place.lat, lon: place.lon }, radiusKm: place.radiusKm ?? 0, states }
}
