import type { FieldValue, Incident } from '../../model/incident.ts'
import type { PlaceRef } from '../../model/report.ts'
import type { World } from '../../world/world.ts'
import type { ClaimedPlace } from './incident-map.ts'

/** Fields whose values are places. */
const PLACE_FIELDS = ['launchArea', 'landing', 'toward', 'facility'] as const
/** Places larger than this are seas and states: a circle would say nothing. */
const LARGEST_KM = 400
const LEAST_KM = 1

/** The value of a field that the record prefers; null where it has none. */
export const preferredValue = (incident: Incident, field: string): FieldValue | null => {
  const first = incident.fields.find((f) => f.field === field)?.values[0]
  return first && (first.relation === 'preferred' || first.claims.length > 0) ? first : null
}

/** The claimed places that have a position and are not too large for one. */
export const claimedPlaces = (incident: Incident, world: World): ClaimedPlace[] => {
  const names = new Map(incident.origins.map(({ id, name }) => [id, name]))
  return PLACE_FIELDS.flatMap((field) =>
    (incident.fields.find((f) => f.field === field)?.values ?? []).flatMap((value): ClaimedPlace[] => {
      const { name, id, lat, lon, radiusKm } = (value.value ?? {}) as Partial<PlaceRef>
      if (lat === undefined || lat === null || lon === undefined || lon === null || (radiusKm ?? 0) > LARGEST_KM) return []
      return [
        {
          field,
          name: name ?? value.text,
          label: (id ? world.placeById.get(id)?.names[0] : undefined) ?? name ?? value.text,
          at: [lon, lat],
          radiusKm: Math.max(LEAST_KM, radiusKm ?? LEAST_KM),
          relation: value.relation,
          origins: value.origins.map((id) => names.get(id) ?? id),
        },
      ]
    }),
  )
}
