import type { Event, PlaceRef, Report } from '../model/report.ts'
import type { World } from '../world/world.ts'

/** States of several clocks: which one "local" means cannot be told from the state alone. */
const MANY_CLOCKS: ReadonlySet<string> = new Set([
  'US',
  'RU',
  'CA',
  'AU',
  'BR',
  'MX',
  'ID',
  'KZ',
  'MN',
  'CD',
  'PF',
  'KI',
  'FM',
  'GL',
  'CL',
  'ES',
  'PT',
  'NZ',
  'UA',
  'FR',
  'GB',
])

/** Agencies of Seoul and Tokyo give launches in the North in their own time, which was half an hour off in 2015 to 2018. */
const ALSO: Readonly<Record<string, readonly string[]>> = { KP: ['Asia/Seoul'] }

const zonesOfPlace = (id: string | null | undefined, world: World): string[] => {
  const row = id ? world.placeById.get(id) : undefined
  if (!row) return []
  const also = ALSO[row.country ?? ''] ?? []
  if (row.zone && (row.kind !== 'country' || !MANY_CLOCKS.has(row.id))) return [...also, row.zone]
  return row.country && row.country !== row.id && !MANY_CLOCKS.has(row.country) ? zonesOfPlace(row.country, world) : also.slice()
}

/** IANA zones that "local time" can mean at an event: of its launch area, its other places, its actor; none where the text does not say. */
export const zonesOfEvent = (event: Event, world: World): string[] => {
  const places: (PlaceRef | null)[] = [event.launchArea, event.facility]
  const found = places.flatMap((p) => zonesOfPlace(p?.id, world))
  const ids =
    found.length > 0
      ? []
      : event.type === 'launch' || event.type === 'satellite-launch' || event.type === 'nuclear-test'
        ? [event.actor?.id]
        : []
  return [...new Set([...found, ...ids.flatMap((id) => zonesOfPlace(id, world))])]
}

/** Zones of every place that the report names, for times of no known event. */
export const zonesOfReport = (report: Report, world: World): string[] => [
  ...new Set([...new Set(report.places.map((p) => p.id))].flatMap((id) => zonesOfPlace(id, world))),
]
