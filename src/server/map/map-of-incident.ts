import { isFlight } from '../../model/flight.ts'
import { trackPoints } from '../../geo/ground-track.ts'
import { distanceKm, type Point } from '../../geo/sphere.ts'
import type { Incident } from '../../model/incident.ts'
import { reachOf } from '../../world/reach/reach.ts'
import type { WorldMap } from '../../world/load-sea-map.ts'
import type { World } from '../../world/world.ts'
import { flightQuestion } from './flight-question.ts'
import type { ClaimedPlace, IncidentMap, LonLat } from './incident-map.ts'
import { incidentReach } from './incident-reach.ts'
import { claimedPlaces } from './told-places.ts'

const TRACK_STEP_KM = 20
/** A landing told more loosely than this is no end of a track. */
const POINT_KM = 100
const ROOM = 1.25
const LEAST_RADIUS_KM = 120

const pointOf = ([lon, lat]: LonLat): Point => ({ lat, lon })

/**
 * Works out the map of an incident: some thousand queries of the sea map, so for a thread of its own. Null where nothing has a
 * position. `actor`: the name of who did it, as the list of incidents has it.
 */
export const mapOfIncident = (incident: Incident, actor: string | null, world: World, map: WorldMap): IncidentMap | null => {
  const places = claimedPlaces(incident, world)
  const asked = flightQuestion(incident, isFlight(incident.type) ? actor : null, world, map)
  const reach = 'question' in asked ? incidentReach(reachOf(map, asked.question), world, map) : null
  const centre = reach?.from.at ?? places[0]?.at
  if (!centre) return null
  const farthest = Math.max(0, ...places.map(({ at, radiusKm }) => distanceKm(pointOf(centre), pointOf(at)) + radiusKm))
  const ring = reach ? reach.km.to + (reach.from.wholeState ? reach.from.radiusKm * 1.5 : reach.from.radiusKm) : 0
  return {
    centre,
    radiusKm: Math.max(LEAST_RADIUS_KM, Math.max(farthest, ring) * ROOM),
    places,
    track: trackOf(places),
    reach,
    missing: 'missing' in asked ? asked.missing : [],
  }
}

const trackOf = (places: readonly ClaimedPlace[]): LonLat[] | null => {
  const point = (field: string): ClaimedPlace | undefined => places.find((place) => place.field === field && place.radiusKm <= POINT_KM)
  const [from, to] = [point('launchArea'), point('landing')]
  if (!from || !to) return null
  return trackPoints(pointOf(from.at), pointOf(to.at), TRACK_STEP_KM).map(({ lat, lon }) => [lon, lat])
}
