import type { IncidentSummary } from '../../archive/archive.ts'
import type { ListOrder } from '../schemas/incident-filter.ts'
import { listed, type ListedIncident } from './listed-incident.ts'
import { lowerBound } from '../../model/lower-bound.ts'

/**
 * The summaries of all incidents in memory, sorted both ways, so that any stretch of a filtered list is answered at once
 * however many there are. Filled from the archive at the start, then kept up to date by what is taken in.
 */
export interface IncidentList {
  /** Puts summaries in, each in the place of the one with its id. */
  put(summaries: readonly IncidentSummary[]): void
  /** Takes an incident out that leads to another one now. */
  remove(id: string): void
  has(id: string): boolean
  get(id: string): ListedIncident | null
  /** All, newest first. Not to be kept: it changes. */
  all(order: ListOrder): readonly ListedIncident[]
  readonly size: number
  /** Another number after every change. */
  readonly version: number
}

/** Above so many at once the lists are sorted anew. */
const MANY = 200

/** A list without incidents. */
export const incidentList = (): IncidentList => {
  const byId = new Map<string, ListedIncident>()
  const orders: Record<ListOrder, ListedIncident[]> = { happened: [], updated: [] }
  let version = 0
  const names: readonly ListOrder[] = ['happened', 'updated']
  const newest = (order: ListOrder) => (a: ListedIncident, b: ListedIncident) => (a[order] < b[order] ? 1 : a[order] > b[order] ? -1 : 0)
  const placeOf = (order: ListOrder, item: ListedIncident): number =>
    lowerBound(orders[order], 1, (other) => (other[order] > item[order] ? 0 : 1))

  const remove = (id: string): void => {
    const item = byId.get(id)
    if (!item) return
    version++
    byId.delete(id)
    for (const order of names) orders[order].splice(placeOf(order, item), 1)
  }
  return {
    put: (summaries) => {
      version++
      if (summaries.length > MANY) {
        for (const summary of summaries) byId.set(summary.id, listed(summary))
        for (const order of names) orders[order] = [...byId.values()].sort(newest(order))
        return
      }
      for (const summary of summaries) {
        remove(summary.id)
        const item = listed(summary)
        byId.set(summary.id, item)
        for (const order of names) orders[order].splice(placeOf(order, item), 0, item)
      }
    },
    remove,
    has: (id) => byId.has(id),
    get: (id) => byId.get(id) ?? null,
    all: (order) => orders[order],
    get size() {
      return byId.size
    },
    get version() {
      return version
    },
  }
}
