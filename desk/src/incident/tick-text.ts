import type { ClockChoice } from '../settings/settings.svelte.ts'

const HOUR = 3_600_000

/** How far the chosen clock is ahead of UTC, ms; `here` by the machine's zone at that moment. */
export const aheadOf = (clock: ClockChoice, at: number): number =>
  clock === 'utc' ? 0 : clock === 'kst' ? 9 * HOUR : -new Date(at).getTimezoneOffset() * 60_000

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

/** A mark of the time scale in the chosen clock: the day where one begins, else the time of day. */
export const tickText = (at: number, clock: ClockChoice, day: boolean): string => (day ? DAY : TIME).format(at + aheadOf(clock, at))
