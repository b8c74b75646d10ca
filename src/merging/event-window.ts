import { Temporal } from 'temporal-polyfill'
import { DAY_PART_MINUTES } from '../model/day-parts.ts'
import { DAY_OF_REPORT } from '../reading/events/main/main-date.ts'
import { parseEdtf } from '../model/edtf.ts'
import type { Event } from '../model/report.ts'
import { reportedZone } from '../world/reported-zone.ts'
import type { World } from '../world/world.ts'
import type { SketchPlace } from './event-sketch.ts'

const HOUR = 60
const DAY = 24 * HOUR
/** Zones lie between 12 hours behind and 14 before UTC. */
const BEHIND = 12 * HOUR
const BEFORE = 14 * HOUR
/** News without a day is of the last hours. */
const NEWS = 12 * HOUR
/** "State media said on Tuesday": often of Monday. */
const REPORTED = 36 * HOUR
/** A page may carry a minute before its own news: clocks differ, and texts grow after they are dated. */
const EARLY = 30

/** When an event can have happened by its own words: minutes since 1970 UTC. */
export interface EventWindow {
  from: number
  to: number
  /** Stretches of it, one of which holds: "at night" is before the day or after it. */
  times: [number, number][]
}

export interface WindowContext {
  world: World
  /** Places of the event, the most telling first. */
  places: readonly SketchPlace[]
  /** Places that stand around it in the text. */
  around: readonly SketchPlace[]
  /** ISO code of the state that acts or whose land it is; null where open. */
  country: string | null
  /** ISO codes of the states that the article names: where nothing else tells whose clock it is, one of theirs. */
  states: readonly string[]
  /** Publication, in minutes since 1970 UTC; null where undated. */
  published: number | null
  /** Last minute that its article can tell of; null where undated. */
  latest: number | null
}

/** First and last minute of an event, and what of that a clock or a part of the day leaves; null where no day is told. */
export const eventWindow = (event: Event, context: WindowContext): EventWindow | null => {
  const told = withEvening(event, toldWindow(event, context), context)
  if (!told || context.latest === null || told.from <= context.latest) return told
  // Nobody tells of what is to come: a day or zone was misread, not more than one.
  const [from, to] = [told.from - DAY, Math.min(told.to, context.latest)]
  return from <= to ? { from, to, times: [[from, to]] } : told
}

/** A day that is only that of the publication: what is told in the small hours was often of the evening before. */
const withEvening = (event: Event, told: EventWindow | null, { published }: WindowContext): EventWindow | null => {
  if (!told || published === null || !event.dateInferred || event.timeLocal !== null || event.timeUtc !== null) return told
  const from = Math.min(told.from, published - (event.dateInferred.how === DAY_OF_REPORT ? REPORTED : NEWS))
  return event.partOfDay === undefined && from < told.from ? { from, to: told.to, times: [[from, told.to]] } : told
}

const toldWindow = (event: Event, context: WindowContext): EventWindow | null => {
  if (event.timeUtc !== null) {
    const minute = Math.floor(Date.parse(event.timeUtc) / 60_000)
    if (Number.isFinite(minute)) return { from: minute, to: minute, times: [[minute, minute]] }
  }
  const date = event.date ?? event.dateInferred?.value ?? null
  const days = date === null ? null : parseEdtf(date)
  if (!days) return null
  // "Since 13 October" began on that day.
  const [first, last] = [days.first, Number.isFinite(days.last) ? days.last : days.first]
  if (!Number.isFinite(first)) return null
  const east = offsetOf(first, context) ?? { least: -BEHIND, most: BEFORE }
  const at = (from: number, to: number): [number, number] => [first * DAY + from - east.most, last * DAY + to - east.least]
  const clock = event.timeLocal !== null && first === last ? /^(\d\d):(\d\d)$/.exec(event.timeLocal) : null
  const minute = clock ? Number(clock[1]) * HOUR + Number(clock[2]) : null
  if (minute !== null) return hull([at(minute, minute)])
  const parts = event.partOfDay !== undefined && first === last ? DAY_PART_MINUTES[event.partOfDay] : null
  return hull(parts ? parts.map(([from, to]) => at(from, to)) : [at(0, DAY - 1)])
}

const hull = (times: [number, number][]): EventWindow => ({
  from: Math.min(...times.map(([from]) => from)),
  to: Math.max(...times.map(([, to]) => to)),
  times,
})

/**
 * Minutes east of UTC on a day: by the zone of a place's state or by the sun; by who acts; by the places around ("Diplomats in
 * London said" stands there too); else those of all states named.
 */
const offsetOf = (day: number, context: WindowContext): { least: number; most: number } | null => {
  const { country, states } = context
  const own = offsetAt(day, context.places, context)
  if (own) return own
  const acting = country === null ? null : offsetsIn(day, [country], context)
  return acting ?? offsetAt(day, context.around, context) ?? offsetsIn(day, states, context)
}

const offsetAt = (day: number, places: readonly SketchPlace[], { world }: WindowContext): { least: number; most: number } | null => {
  for (const { id, lon } of places) {
    const row = id === null ? undefined : world.placeById.get(id)
    const zone = row ? (row.zone ?? zoneOf(world, row.country ?? null)) : null
    const offset = zone === null ? (lon === null ? null : Math.round(lon / 15) * HOUR) : offsetIn(zone, day)
    if (offset !== null) return { least: offset, most: offset }
  }
  return null
}

const offsetsIn = (day: number, states: readonly string[], { world }: WindowContext): { least: number; most: number } | null => {
  const offsets = states.flatMap((state) => {
    const zone = zoneOf(world, state)
    const offset = zone === null ? null : offsetIn(zone, day)
    return offset === null ? [] : [offset]
  })
  return offsets.length === 0 ? null : { least: Math.min(...offsets), most: Math.max(...offsets) }
}

const zoneOf = (world: World, country: string | null): string | null => (country === null ? null : reportedZone(world, country))

const offsetIn = (zone: string, day: number): number =>
  Temporal.Instant.fromEpochMilliseconds((day * DAY + DAY / 2) * 60_000).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10

/** Publication in minutes since 1970 UTC; a date without a clock counts from its noon; null where none is given. */
export const publishedMinute = (published: string | null): number | null => {
  if (published === null) return null
  const instant = Date.parse(published.length === 10 ? `${published}T12:00Z` : published)
  return Number.isFinite(instant) ? Math.floor(instant / 60_000) : null
}

/** Last minute that an article of this publication can tell of: a little behind its instant, or the end of its day anywhere. */
export const latestMinute = (published: string | null): number | null => {
  const minute = publishedMinute(published)
  return minute === null ? null : minute + (published!.length === 10 ? DAY : EARLY)
}
