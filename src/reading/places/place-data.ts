import type { PlaceRow } from '../../world/rows.ts'
import type { PlaceData } from '../../model/values.ts'

/** A row of the gazetteer as the value that the text's mention of it makes. */
export const placeData = (row: PlaceRow, use: PlaceData['use'] = 'literal'): PlaceData => ({
  id: row.id,
  kind: row.kind,
  name: row.names[0]!,
  names: row.names,
  country: row.country,
  lat: row.lat,
  lon: row.lon,
  radiusKm: row.radiusKm,
  zone: row.zone ?? null,
  use,
})

/** A place that only its words make one ("the port of X"), without a position. */
export const unknownPlace = (name: string, kind: string): PlaceData => ({
  id: null,
  kind,
  name,
  names: [name],
  country: null,
  lat: null,
  lon: null,
  radiusKm: null,
  zone: null,
  use: 'literal',
})
