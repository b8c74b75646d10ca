import { distanceKm } from '../../geo/sphere.ts'
import { parseDay } from '../../model/edtf.ts'
import type { IncidentFilter } from '../schemas/incident-filter.ts'
import type { ListedIncident } from './listed-incident.ts'

type Test = (item: ListedIncident) => boolean

/** Degrees of latitude are never shorter, km. */
const DEGREE_KM = 110

const nearTest = (near: string): Test => {
  const [lat, lon, km] = near.split(',').map(Number) as [number, number, number]
  return ({ summary: { place } }) =>
    place?.lat !== null &&
    place?.lat !== undefined &&
    place.lon !== null &&
    Math.abs(place.lat - lat) <= km / DEGREE_KM &&
    distanceKm({ lat, lon }, { lat: place.lat, lon: place.lon }) <= km
}

/** Those of a list that pass every filter, in its order. `inText`: ids of the incidents whose articles hold the words asked for. */
export const filterIncidents = (
  list: readonly ListedIncident[],
  filter: Omit<IncidentFilter, 'text'> & { text?: string | undefined },
  inText: ReadonlySet<string> | null = null,
): readonly ListedIncident[] => {
  const { since, until, type, actor, near, text, state, alarms } = filter
  const [first, last] = [since ? parseDay(since) : null, until ? parseDay(until) : null]
  const tests: Test[] = []
  if (first !== null) tests.push(({ lastDay }) => lastDay !== null && lastDay >= first)
  if (last !== null) tests.push(({ firstDay }) => firstDay !== null && firstDay <= last)
  if (type) tests.push(({ summary }) => summary.type === type)
  if (state) tests.push(({ summary }) => summary.state === state)
  if (alarms) tests.push(({ summary }) => summary.alarms > 0)
  if (actor) tests.push(({ summary }) => summary.actor === actor)
  if (text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean)
    tests.push((item) => inText?.has(item.summary.id) === true || words.every((word) => item.words.includes(word)))
  }
  if (near) tests.push(nearTest(near))
  return tests.length === 0 ? list : list.filter((item) => tests.every((test) => test(item)))
}
