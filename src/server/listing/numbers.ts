import { isFlight } from '../../model/flight.ts'
import { formatDay } from '../../model/edtf.ts'
import type { ListedIncident } from './listed-incident.ts'

/** One launch on a plot. */
export interface LaunchPoint {
  id: string
  title: string
  /** ISO day. */
  day: string
  class: string
}

/** What the plots show. */
export interface Numbers {
  /** Launches in the list, and those of them with a day. */
  launches: number
  dated: number
  months: { month: string; class: string; count: number }[]
  /** Distances flown; at most 4,000, evenly taken where there are more. */
  flights: (LaunchPoint & { km: number })[]
  /** Minutes from the launch to the first dated report; at most 4,000. */
  lags: (LaunchPoint & { minutes: number })[]
  /** Middle and nine tenths of all lags, minutes; null without any. */
  lag: { median: number; ninth: number } | null
}

const MOST = 4000
const MINUTE = 60_000
/** A launch first told of later than this was found out, not reported. */
const LONGEST_LAG = 30 * 1440
const UNKNOWN = 'not told'

const thinned = <T>(list: readonly T[]): T[] => {
  const step = Math.max(1, list.length / MOST)
  return Array.from({ length: Math.min(list.length, MOST) }, (_, i) => list[Math.floor(i * step)]!)
}

/** Months, distances and lags of the launches in a list, in one pass. */
export const numbersOf = (list: readonly ListedIncident[]): Numbers => {
  const months = new Map<string, { month: string; class: string; count: number }>()
  const flights: Numbers['flights'] = []
  const lags: Numbers['lags'] = []
  let [launches, dated] = [0, 0]
  for (const { summary, firstDay, lastDay } of list) {
    if (!isFlight(summary.type)) continue
    launches++
    if (firstDay === null || lastDay === null || lastDay - firstDay > 31) continue
    dated++
    const day = formatDay(firstDay)
    const point: LaunchPoint = { id: summary.id, title: summary.title, day, class: summary.weaponClass ?? UNKNOWN }
    const key = `${day.slice(0, 7)} ${point.class}`
    const month = months.get(key)
    if (month) month.count++
    else months.set(key, { month: `${day.slice(0, 7)}-01`, class: point.class, count: 1 })
    if (summary.rangeKm !== null) flights.push({ ...point, km: summary.rangeKm })
    const minutes = lagOf(summary.timeUtc, summary.firstReported)
    if (minutes !== null) lags.push({ ...point, minutes })
  }
  const sorted = lags.map(({ minutes }) => minutes).sort((a, b) => a - b)
  return {
    launches,
    dated,
    months: [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
    flights: thinned(flights),
    lags: thinned(lags),
    lag: sorted.length > 0 ? { median: sorted[Math.floor(sorted.length / 2)]!, ninth: sorted[Math.floor(sorted.length * 0.9)]! } : null,
  }
}

/** Minutes between two moments; null where one is a day only, or they do not belong together. */
const lagOf = (launched: string | null, reported: string | null): number | null => {
  if (!launched || !reported?.includes('T')) return null
  const minutes = Math.round((Date.parse(reported) - Date.parse(launched)) / MINUTE)
  return Number.isFinite(minutes) && minutes >= 0 && minutes <= LONGEST_LAG ? minutes : null
}
