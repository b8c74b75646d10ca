import type { TimeData } from '../../model/values.ts'

declare module '../../grammar/value.ts' {
  interface ValueKinds {
    /** "Central time", "GMT", "in Korea": only times/ reads these three; what others need is in `time`. */
    'time-zone': { zone: string; how: 'name' | 'area' | 'place' }
    /** "9:30 a.m.": `open` where the half of the day is not said ("half past seven"). */
    clock: TimeData & { open?: boolean }
    /** "June 21, 2016", "the 29th", "May". */
    date: TimeData
    /** A date, weekday or deictic word with its part of day. */
    day: TimeData
  }
}

/** The fields that are set: rules write what they may have captured, unset ones vanish. */
export const stated = (fields: { [K in keyof TimeData]?: TimeData[K] | undefined }): TimeData => {
  const data: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) data[key] = value
  return data as TimeData
}

/** HH:MM, or undefined where there is no such hour or minute. */
export const clockOf = (hour: number, minute: number): string | undefined =>
  hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined

/** The hour of a twelve-hour clock in 24 hours. */
export const hour24 = (hour: number, half: 'am' | 'pm'): number | undefined =>
  hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'pm' ? 12 : 0)

/** A clock whose half of the day is open, set by a part of the day: "half past seven in the evening". */
export const settle = (clock: TimeData & { open?: boolean }, part: TimeData['part']): string | undefined => {
  if (!clock.clock || !clock.open || !part) return clock.clock
  const [hour, minute] = clock.clock.split(':').map(Number) as [number, number]
  if (hour > 12 || hour === 0) return clock.clock
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && hour >= 6 && hour < 12)
  return clockOf((hour % 12) + (late || (part === 'noon' && hour < 10) ? 12 : 0), minute)
}
