import { isFlight } from '../model/flight.ts'
import type { IncidentSummary } from '../archive/archive.ts'
import { distanceKm } from '../geo/sphere.ts'
import { formatDay, parseDay, parseEdtf } from '../model/edtf.ts'
import { stateOfRow } from '../rows/actor-of-row.ts'
import type { World } from '../world/world.ts'
import type { AuditedRow } from './audited-row.ts'
import type { IncidentSource } from './incident-source.ts'

/** Two clocks of one salvo. */
const SAME_MINUTES = 45
/** Two launches of one day from places this near could be one. */
const SAME_KM = 60
const AROUND_DAYS = 1
const MOST = 50

/**
 * The one incident of the archive that a row can be: same kind, same state, same day (or, where none is of that day, the
 * next one), clocks and launch places that do not exclude each other. Null where there is none, or more than one.
 */
export const matchingIncident = async (
  { record, whole }: AuditedRow,
  source: IncidentSource,
  world: World,
): Promise<IncidentSummary | null> => {
  const event = whole.events.find((e) => e.main)
  const day = event?.date ? parseDay(event.date) : null
  if (!event || day === null) return null
  const state = stateOfRow(record, world)
  const { items } = await source.incidents({
    since: formatDay(day - AROUND_DAYS),
    until: formatDay(day + AROUND_DAYS),
    ...(state === null ? {} : { actor: state }),
    limit: MOST,
  })
  const possible = items.filter(
    (item) =>
      (item.type === event.type || (isFlight(item.type) && isFlight(event.type))) &&
      minutesApart(item.timeUtc, event.timeUtc) <= SAME_MINUTES &&
      kmApart(item, event.launchArea) <= SAME_KM,
  )
  const ofDay = possible.filter((item) => daysApart(item.date, day) === 0)
  const candidates = ofDay.length > 0 ? ofDay : possible.filter((item) => daysApart(item.date, day) === 1)
  return candidates.length === 1 ? candidates[0]! : null
}

/** Minutes between two moments; 0 where one is not known. */
const minutesApart = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 60_000

/** Kilometres between the places beyond what they can mean; 0 where one is not known. */
const kmApart = ({ place }: IncidentSummary, area: { lat?: number; lon?: number; radiusKm?: number } | null): number => {
  if (!place || place.lat === null || place.lon === null || area?.lat === undefined || area.lon === undefined) return 0
  return distanceKm({ lat: place.lat, lon: place.lon }, { lat: area.lat, lon: area.lon }) - (area.radiusKm ?? 0)
}

/** 0 where the date holds the day; Infinity for an undated incident. */
const daysApart = (edtf: string | null, day: number): number => {
  const bounds = edtf === null ? null : parseEdtf(edtf)
  return bounds === null ? Infinity : Math.max(0, bounds.first - day, day - bounds.last)
}
