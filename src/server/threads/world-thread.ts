/** A worker that knows the world: maps of incidents and zones, whose thousands of questions no request waits for. */
import { isMainThread, parentPort } from 'node:worker_threads'
import { loadWorld } from '../../index.ts'
import type { Incident } from '../../model/incident.ts'
import type { PlaceRef } from '../../model/report.ts'
import { placeNamed } from '../../world/find-place.ts'
import { loadSeaMap } from '../../world/load-sea-map.ts'
import { mapOfIncident } from '../map/map-of-incident.ts'
import type { IncidentMap, ZoneAreas } from '../map/incident-map.ts'
import { namesInScript } from '../map/names-in-script.ts'
import { zoneAreas } from '../map/zone-areas.ts'
import { serveCalls } from './calls.ts'

/** What the thread answers. */
export type WorldThread = {
  /** `actor`: the name of who did it. */
  incidentMap(incident: Incident, actor: string | null): Promise<IncidentMap | null>
  /** Names in their own script of places, people and organisations, by id. */
  script(ids: readonly string[]): Promise<Record<string, string[]>>
  /** The place that a name means, with its position; null where it is not known or means several. */
  place(name: string): Promise<PlaceRef | null>
  /** Zones around a point, degrees and km. */
  zones(lat: number, lon: number, km: number): Promise<ZoneAreas>
}

/** Answers kept: pages of one day ask for the same few maps. */
const KEPT = { maps: 300, zones: 60 }

/** The function, asked once for the same arguments; the one unused for the longest is forgotten first. */
const remembered = <A extends unknown[], T>(most: number, key: (...args: A) => string, make: (...args: A) => T) => {
  const answers = new Map<string, T>()
  return async (...args: A): Promise<T> => {
    const of = key(...args)
    const answer = answers.has(of) ? (answers.get(of) as T) : make(...args)
    answers.delete(of)
    answers.set(of, answer)
    if (answers.size > most) answers.delete(answers.keys().next().value!)
    return answer
  }
}

const PLACED: ReadonlySet<string> = new Set(['launchArea', 'landing', 'toward', 'facility', 'rangeKm', 'zone'])

if (!isMainThread && parentPort) {
  const world = loadWorld()
  const map = loadSeaMap()
  const methods: WorldThread = {
    incidentMap: remembered(
      KEPT.maps,
      ({ fields, type }, actor) =>
        JSON.stringify([
          type,
          actor,
          fields
            .filter(({ field }) => PLACED.has(field))
            .map(({ field, values }) => [field, values.map((v) => [v.value, v.relation, v.origins])]),
        ]),
      (incident, actor) => mapOfIncident(incident, actor, world, map),
    ),
    script: (ids) => Promise.resolve(namesInScript(ids, world)),
    place: (name) => Promise.resolve(placeNamed(world, name)),
    zones: remembered(
      KEPT.zones,
      (lat, lon, km) => `${lat} ${lon} ${km}`,
      (lat, lon, km) => zoneAreas(map, world, { lat, lon }, km),
    ),
  }
  serveCalls(parentPort, methods)
  parentPort.postMessage('ready', [])
}
