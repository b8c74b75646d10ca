import { intervalOf } from '../../checking/interval-of.ts'
import { areaOf } from '../../checking/splash/flight.ts'
import { distanceKm } from '../../geo/sphere.ts'
import type { Incident } from '../../model/incident.ts'
import type { Amount, PlaceRef, ZoneVerdict } from '../../model/report.ts'
import type { LaunchArea } from '../../world/reach/launch-points.ts'
import type { ReachQuestion } from '../../world/reach/reach.ts'
import type { SplashWords } from '../../world/reach/splash-words.ts'
import type { SeaMap } from '../../world/sea-map.ts'
import { stateNames } from '../../world/state-names.ts'
import type { World } from '../../world/world.ts'
import { ZONE_NAMES } from '../../world/zone-names.ts'
import { preferredValue } from './told-places.ts'

/** From anywhere in a larger state a flight can end nearly everywhere. */
const LARGEST_STATE_KM = 800
/** How far beyond the ring a state may lie and still be told of. */
const AROUND_KM = 300
const ZONES: ReadonlySet<string> = new Set(['eez', 'territorial-sea', 'contiguous-zone'])

/**
 * What the record says of the flight as a question to the map; what is missing for one, in words. `actor`: the name of who
 * launched; where no launch area is told, the whole soil of that state stands for it.
 */
export const flightQuestion = (
  incident: Incident,
  actor: string | null,
  world: World,
  map: SeaMap,
): { question: ReachQuestion } | { missing: string[] } => {
  const area = launchArea(incident, actor, world)
  const told = preferredValue(incident, 'rangeKm')?.value as Amount | undefined
  const km = told ? intervalOf(told) : null
  if (!area || !km) return { missing: [...(area ? [] : ['launch area']), ...(km ? [] : ['distance flown'])] }
  const states = [...world.placeById.values()].filter(
    ({ kind, lat, lon, radiusKm }) =>
      kind === 'country' &&
      lat !== null &&
      lon !== null &&
      distanceKm(area.point, { lat, lon }) - (radiusKm ?? 0) * 2 <= km.high + area.radiusKm + AROUND_KM,
  )
  const ids = states.map(({ id }) => id).filter((id) => id !== area.state)
  return { question: { area, km, words: [...seaWords(incident, world, map), ...zoneWords(incident, world)], states: ids, named: [] } }
}

const launchArea = (incident: Incident, actor: string | null, world: World): LaunchArea | null => {
  const place = preferredValue(incident, 'launchArea')?.value as PlaceRef | undefined
  const row = place?.id ? world.placeById.get(place.id) : undefined
  if (row && row.lat !== null && row.lon !== null && row.radiusKm !== null && row.kind !== 'sea' && row.kind !== 'continent')
    return areaOf(row)
  if (place?.lat !== undefined && place.lon !== undefined)
    return { name: place.name, point: { lat: place.lat, lon: place.lon }, radiusKm: place.radiusKm ?? 10, state: null, wholeState: false }
  // A launch area that is told without a position may lie outside the state: the open sea.
  if (place) return null
  const state = world.placeById.get(stateNames(world).get(actor?.toLowerCase() ?? '') ?? '')
  return state?.kind === 'country' && state.lat !== null && state.radiusKm !== null && state.radiusKm <= LARGEST_STATE_KM
    ? areaOf(state)
    : null
}

/** The report's name of the sea, where it is one: of "the East Sea, close to the border" only the first part is. */
const seaName = (told: string, names: readonly string[]): string => {
  const bare = told.replace(/^the /i, '').split(',')[0]!.trim()
  return names.some((name) => name.toLowerCase() === bare.toLowerCase()) ? bare : names[0]!
}

const seaWords = (incident: Incident, world: World, map: SeaMap): SplashWords[] => {
  // "Its eastern waters" may stand first where another report names the sea; what it was fired towards names it too.
  const told = ['landing', 'toward'].flatMap((field) => incident.fields.find((f) => f.field === field)?.values ?? [])
  for (const { value, relation } of told) {
    const { id, name } = (value ?? {}) as Partial<PlaceRef>
    const row = id && relation !== 'rejected' ? world.placeById.get(id) : undefined
    if (row && (row.kind === 'sea' || row.kind === 'water') && map.outlinesSea(row.id))
      return [{ kind: 'sea', id: row.id, words: `in the ${seaName(name ?? '', row.names)}` }]
  }
  return []
}

const zoneWords = (incident: Incident, world: World): SplashWords[] => {
  const zone = preferredValue(incident, 'zone')?.value as ZoneVerdict | undefined
  const holder = zone?.holder ? world.placeById.get(zone.holder)?.names[0] : undefined
  return zone?.holder && holder && ZONES.has(zone.kind)
    ? [
        {
          kind: 'zone',
          holder: zone.holder,
          zone: zone.kind as 'eez',
          side: zone.verdict,
          words: `${zone.verdict} the ${ZONE_NAMES[zone.kind]} of ${holder}`,
        },
      ]
    : []
}
