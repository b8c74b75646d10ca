/** Which clocks of a text are the event's own: zones that share an hour, states with several, days counted far away. */
import { Temporal } from 'temporal-polyfill'
import type { DatedTime } from './dates.ts'
import type { Reference } from './reference.ts'

// Both halves of Korea are "local" for a launch in the North, whichever clock a report gives.
// A state as wide as a continent has several: "at 1 a.m. Pacific time" is local in California.
export const SHARED_CLOCKS: Readonly<Record<string, readonly string[]>> = {
  'Asia/Seoul': ['Asia/Seoul', 'Asia/Pyongyang'],
  'America/New_York': [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
  ],
}

export const SAME_HOUR = new Set(['Asia/Pyongyang Asia/Tokyo', 'Asia/Pyongyang Asia/Seoul', 'Asia/Seoul Asia/Tokyo'])

/** Whether a day may be counted far from the event's place: in a stated zone, or by an outlet hours away. */
export const elsewhereTest = (reference: Reference, localZone: string | null): ((time: DatedTime) => boolean) => {
  const offset = reference.offset === null ? null : Number(reference.offset.slice(0, 3))
  const local =
    localZone === null || reference.instant === null
      ? null
      : Temporal.Instant.from(reference.instant).toZonedDateTimeISO(localZone).offsetNanoseconds / 3.6e12
  const far = offset !== null && local !== null && Math.abs(offset - local) >= 4
  return ({ value: { data } }) =>
    data.zone !== undefined && data.zone !== 'local' ? data.zone !== localZone : far && data.day === undefined
}
