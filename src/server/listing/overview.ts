import type { ListedIncident } from './listed-incident.ts'

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

/** What a filtered list holds: counts for the filters, spots for the map. */
export interface Overview {
  total: number
  byType: Record<string, number>
  byActor: Record<string, number>
  byState: Record<string, number>
  alarms: number
  /** Most frequent first, at most 2,000. */
  spots: Spot[]
  /** How many have no place with a position. */
  unplaced: number
}

const MOST_SPOTS = 2000
const add = (counts: Record<string, number>, key: string): void => void (counts[key] = (counts[key] ?? 0) + 1)

/** Counts a list in one pass. */
export const overviewOf = (list: readonly ListedIncident[]): Overview => {
  const [byType, byActor, byState] = [0, 1, 2].map(() => Object.create(null) as Record<string, number>) as [
    Record<string, number>,
    Record<string, number>,
    Record<string, number>,
  ]
  const spots = new Map<string, Spot>()
  let [alarms, unplaced] = [0, 0]
  for (const { summary, spot: key } of list) {
    add(byType, summary.type)
    add(byState, summary.state)
    if (summary.actor) add(byActor, summary.actor)
    if (summary.alarms > 0) alarms++
    const { place } = summary
    if (key === null) {
      unplaced++
      continue
    }
    const spot = spots.get(key)
    if (spot) {
      spot.count++
      if (summary.alarms > 0) spot.alarms++
    } else
      spots.set(key, {
        name: place!.name,
        lat: place!.lat!,
        lon: place!.lon!,
        count: 1,
        alarms: summary.alarms > 0 ? 1 : 0,
        newest: summary.id,
      })
  }
  return {
    total: list.length,
    byType,
    byActor,
    byState,
    alarms,
    spots: [...spots.values()].sort((a, b) => b.count - a.count).slice(0, MOST_SPOTS),
    unplaced,
  }
}
