import type { ClockChoice } from '../settings/settings.svelte.ts'

const ZONES: Record<ClockChoice, string | undefined> = { utc: 'UTC', kst: 'Asia/Seoul', here: undefined }

const NAMES: Record<ClockChoice, string> = { utc: 'UTC', kst: 'KST', here: 'your time' }

const DAY_ONLY = /^\d{4}-\d\d-\d\d$/
const formats = new Map<string, Intl.DateTimeFormat>()

const format = (clock: ClockChoice, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${clock} ${JSON.stringify(parts)}`
  const known = formats.get(key)
  if (known) return known
  const zone = ZONES[clock]
  const made = new Intl.DateTimeFormat('en-GB', { ...parts, ...(zone ? { timeZone: zone } : {}) })
  formats.set(key, made)
  return made
}

/** A moment in the chosen clock: "7 Nov 2025, 03:35 UTC". A day without a time stays the day it is; what is no time is given back. */
export const sayMoment = (iso: string, clock: ClockChoice): string => {
  if (DAY_ONLY.test(iso)) return format('utc', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(iso))
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const text = format(clock, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at)
  return `${text} ${NAMES[clock]}`
}

/** The time of day of a moment in the chosen clock: "03:35 UTC"; with the day where that is another than `day` (ISO). */
export const sayClock = (iso: string, clock: ClockChoice, day: string | null): string => {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const time = format(clock, { hour: '2-digit', minute: '2-digit' }).format(at)
  const own = format(clock, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at).split('/').reverse().join('-')
  const said = day && own !== day ? ` on ${format(clock, { day: 'numeric', month: 'short' }).format(at)}` : ''
  return `${time} ${NAMES[clock]}${said}`
}
