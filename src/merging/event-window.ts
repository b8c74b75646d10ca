import { parseEdtf } from '../model/edtf.ts'
import type { Event } from '../model/report.ts'
import type { World } from '../world/world.ts'

const DAY = 1440
/** Zones lie between 12 hours behind and 14 before UTC. */
const BEHIND = 12 * 60
const BEFORE = 14 * 60

/** First and last minute (since 1970 UTC) in which an event can have happened by its own words; null where they do not say. */
export const eventWindow = (event: Event, world: World): { from: number; to: number } | null => {
  if (event.timeUtc !== null) {
    const minute = Math.floor(Date.parse(event.timeUtc) / 60_000)
    if (Number.isFinite(minute)) return { from: minute, to: minute }
  }
  const date = event.date ?? event.dateInferred?.value ?? null
  const days = date === null ? null : parseEdtf(date)
  if (!days) return null
  // "Since 13 October" began on that day.
  const [first, last] = [days.first, Number.isFinite(days.last) ? days.last : days.first]
  if (!Number.isFinite(first)) return null
  const offset = offsetOf(event, world)
  const east = offset === null ? { least: -BEHIND, most: BEFORE } : { least: offset, most: offset }
  const clock = event.timeLocal !== null && first === last ? /^(\d\d):(\d\d)$/.exec(event.timeLocal) : null
  const minute = clock ? Number(clock[1]) * 60 + Number(clock[2]) : null
  return {
    from: first * DAY + (minute ?? 0) - east.most,
    to: last * DAY + (minute ?? DAY - 1) - east.least,
  }
}

/** Minutes east of UTC at the place of an event, by the sun where no zone is known, within the hour; null where it has no place. */
const offsetOf = (event: Event, world: World): number | null => {
  for (const place of [event.launchArea, event.facility, event.landing, event.toward]) {
    const lon = place?.lon ?? (place?.id ? world.placeById.get(place.id)?.lon : null)
    if (lon !== null && lon !== undefined) return Math.round(lon / 15) * 60
  }
  return null
}

/** Publication in minutes since 1970 UTC; a date without a clock counts from its noon; null where none is given. */
export const publishedMinute = (published: string | null): number | null => {
  if (published === null) return null
  const instant = Date.parse(published.length === 10 ? `${published}T12:00Z` : published)
  return Number.isFinite(instant) ? Math.floor(instant / 60_000) : null
}
