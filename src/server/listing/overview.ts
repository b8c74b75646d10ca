import { someIn, type Facet, type FilterTests, type Test } from './filter-incidents.ts'
import type { IncidentFilter } from '../schemas/incident-filter.ts'
import type { ListedIncident } from './listed-incident.ts'
import { FAILED_CHECKS, FIELD_STATES } from './outcome-codes.ts'

/** Incidents at one spot, as the map of the list shows them. */
export interface Spot {
  name: string
  lat: number
  lon: number
  count: number
  /** Of these with a finding that does not fit. */
  alarms: number
  /** Id of the newest one. */
  newest: string
}

/**
 * What a filtered list holds: counts for the filters, spots for the map. Each count tells what the list would be with that
 * choice in place of the one made, all other filters as they are.
 */
export interface Overview {
  total: number
  byType: Record<string, number>
  byActor: Record<string, number>
  /** With a value for a field, in the state asked for where one is. */
  byField: Record<string, number>
  /** States of the field asked for; without one, the strongest of each incident. */
  byState: Record<string, number>
  /** Checks that failed, with the verdict asked for where one is. */
  byCheck: Record<string, number>
  /** "failed", "contradicted", "implausible": of the check asked for, or of any. */
  byVerdict: Record<string, number>
  /** Places to choose from, most frequent first, at most 60. */
  places: Pick<Spot, 'name' | 'lat' | 'lon' | 'count'>[]
  /** Most frequent first, at most 2,000. */
  spots: Spot[]
  /** How many have no place with a position. */
  unplaced: number
}

const MOST_SPOTS = 2000
const MOST_PLACES = 60
const VERDICTS = ['contradicted', 'implausible'] as const
type Counts = Record<string, number>
const counts = (): Counts => Object.create(null) as Counts
const add = (to: Counts, key: string, n = 1): void => void (to[key] = (to[key] ?? 0) + n)

/** Counts by spot, most frequent first. */
const spotCounts = () => {
  const spots = new Map<string, Spot>()
  return {
    add: ({ summary: { place, alarms, id }, spot: key }: ListedIncident): void => {
      if (key === null) return
      const spot = spots.get(key)
      if (spot) {
        spot.count++
        if (alarms > 0) spot.alarms++
      } else spots.set(key, { name: place!.name, lat: place!.lat!, lon: place!.lon!, count: 1, alarms: alarms > 0 ? 1 : 0, newest: id })
    },
    first: (most: number): Spot[] => [...spots.values()].sort((a, b) => b.count - a.count).slice(0, most),
  }
}

/** The facet whose own test alone keeps an incident out; "several" where more does, null where nothing does. */
const keptOutBy = (item: ListedIncident, facets: readonly (readonly [Facet, Test])[], rest: readonly Test[]): Facet | 'several' | null => {
  let out: Facet | null = null
  for (const [facet, test] of facets) {
    if (test(item)) continue
    if (out !== null) return 'several'
    out = facet
  }
  // Last: words are looked for in a title, which takes longer than all facets.
  for (const test of rest) if (!test(item)) return 'several'
  return out
}

/** Counts a list in one pass: an incident that only one facet's own test keeps out counts among the choices of that facet. */
export const overviewOf = (
  list: readonly ListedIncident[],
  { facets, rest }: FilterTests = { facets: {}, rest: [] },
  { field, state, check, verdict }: Pick<IncidentFilter, 'field' | 'state' | 'check' | 'verdict'> = {},
): Overview => {
  const tests = Object.entries(facets) as [Facet, Test][]
  const [byType, byActor, byField, byState, byCheck, byVerdict] = [counts(), counts(), counts(), counts(), counts(), counts()]
  const [fields, checks] = [new Uint32Array(FIELD_STATES.size), new Uint32Array(FAILED_CHECKS.size)]
  const alarmed = VERDICTS.map((one) => ({ one, codes: FAILED_CHECKS.matching(check, one) }))
  const [spots, places] = [spotCounts(), spotCounts()]
  let [total, unplaced] = [0, 0]
  // One turn an incident: nothing is made anew in it.
  for (const item of list) {
    const out = keptOutBy(item, tests, rest)
    if (out === 'several') continue
    const { summary } = item
    const passes = out === null
    if (passes || out === 'type') add(byType, summary.type)
    if ((passes || out === 'actor') && summary.actor) add(byActor, summary.actor)
    if (facets.near && (passes || out === 'near')) places.add(item)
    if ((passes || out === 'checks') && item.checks.length > 0) {
      for (const code of item.checks) checks[code]!++
      let failed = false
      for (const { one, codes } of alarmed)
        if (someIn(item.checks, codes)) {
          add(byVerdict, one)
          failed = true
        }
      if (failed) add(byVerdict, 'failed')
    }
    if (passes || out === 'fields') {
      for (const code of item.fields) fields[code]!++
      if (field === undefined) add(byState, summary.state)
    }
    if (!passes) continue
    total++
    if (item.spot === null) unplaced++
    spots.add(item)
  }
  for (const code of FIELD_STATES.matching(undefined, state)) if (fields[code]! > 0) add(byField, FIELD_STATES.name(code), fields[code])
  if (field !== undefined)
    for (const code of FIELD_STATES.matching(field, undefined)) if (fields[code]! > 0) byState[FIELD_STATES.outcome(code)] = fields[code]!
  for (const code of FAILED_CHECKS.matching(undefined, verdict === 'failed' ? undefined : verdict))
    if (checks[code]! > 0) add(byCheck, FAILED_CHECKS.name(code), checks[code])
  return {
    total,
    byType,
    byActor,
    byField,
    byState,
    byCheck,
    byVerdict,
    places: (facets.near ? places : spots).first(MOST_PLACES).map(({ name, lat, lon, count }) => ({ name, lat, lon, count })),
    spots: spots.first(MOST_SPOTS),
    unplaced,
  }
}
