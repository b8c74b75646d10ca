import type { Alarm } from '../../archive/archive.ts'
import { distanceKm } from '../../geo/sphere.ts'
import { parseDay } from '../../model/edtf.ts'
import type { FieldState } from '../../model/incident.ts'
import type { IncidentFilter } from '../schemas/incident-filter.ts'
import type { ListedIncident } from './listed-incident.ts'
import { FAILED_CHECKS, FIELD_STATES } from './outcome-codes.ts'

/** Whether one incident passes. */
export type Test = (item: ListedIncident) => boolean

/** What a reader chooses from a list with counts: to count its choices, its own test is left out. */
export type Facet = 'type' | 'actor' | 'near' | 'fields' | 'checks'

/** The tests of a filter: those of facets by their names, all others as one. */
export interface FilterTests {
  readonly facets: Readonly<Partial<Record<Facet, Test>>>
  readonly rest: readonly Test[]
}

/** Degrees of latitude are never shorter, km. */
const DEGREE_KM = 110
const RADIANS = Math.PI / 180

const nearTest = (near: string): Test => {
  const [lat, lon, km] = near.split(',').map(Number) as [number, number, number]
  const degrees = km / DEGREE_KM
  const eastWest = degrees / Math.max(0.001, Math.cos(Math.min(90, Math.abs(lat) + degrees) * RADIANS))
  return ({ summary: { place } }) =>
    place?.lat !== null &&
    place?.lat !== undefined &&
    place.lon !== null &&
    Math.abs(place.lat - lat) <= degrees &&
    Math.abs(((((place.lon - lon) % 360) + 540) % 360) - 180) <= eastWest &&
    distanceKm({ lat, lon }, { lat: place.lat, lon: place.lon }) <= km
}

/** Whether some of these codes are asked for. */
export const someIn = (codes: readonly number[], asked: ReadonlySet<number>): boolean => {
  for (const code of codes) if (asked.has(code)) return true
  return false
}

const fieldsTest = (field: string | undefined, state: FieldState | undefined): Test => {
  if (field === undefined) return ({ summary }) => summary.state === state
  const asked = FIELD_STATES.matching(field, state)
  return ({ fields }) => someIn(fields, asked)
}

const checksTest = (check: string | undefined, verdict: Alarm | 'failed' | undefined): Test => {
  const asked = FAILED_CHECKS.matching(check, verdict === 'failed' ? undefined : verdict)
  return ({ checks }) => someIn(checks, asked)
}

/** The tests that a filter asks for. `inText`: ids of the incidents whose articles hold the words asked for. */
export const testsOf = (
  filter: Omit<IncidentFilter, 'text'> & { text?: string | undefined },
  inText: ReadonlySet<string> | null = null,
): FilterTests => {
  const { since, until, type, actor, near, text, field, state, check, verdict } = filter
  const [first, last] = [since ? parseDay(since) : null, until ? parseDay(until) : null]
  const rest: Test[] = []
  if (first !== null) rest.push(({ lastDay }) => lastDay !== null && lastDay >= first)
  if (last !== null) rest.push(({ firstDay }) => firstDay !== null && firstDay <= last)
  if (text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean)
    rest.push((item) => inText?.has(item.summary.id) === true || words.every((word) => item.words.includes(word)))
  }
  const facets: Partial<Record<Facet, Test>> = {}
  if (type) facets.type = ({ summary }) => summary.type === type
  if (actor) facets.actor = ({ summary }) => summary.actor === actor
  if (field || state) facets.fields = fieldsTest(field, state)
  if (check || verdict) facets.checks = checksTest(check, verdict)
  if (near) facets.near = nearTest(near)
  return { facets, rest }
}

/** Those of a list that pass every test, in its order. */
export const filterIncidents = (list: readonly ListedIncident[], { facets, rest }: FilterTests): readonly ListedIncident[] => {
  const tests = [...Object.values(facets), ...rest]
  return tests.length === 0 ? list : list.filter((item) => tests.every((test) => test(item)))
}
