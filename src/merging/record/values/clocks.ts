import { agreement, contradiction, differentScope, type Likeness, type Told, type ValueKind } from './likeness.ts'

/** Two bodies that track one launch differ by a minute or two. */
const SAME_MINUTES = 3
const ROUND_MINUTES = 10
const PART_OF_DAY_MINUTES = 90
const MINUTE = 60_000

/** Clock times, held against each other as moments; one moment on two zones' clocks is two scopes. */
export const clocks: ValueKind = {
  key: ({ value, utc, zone }) => `${utc ?? ''} ${String(value)} ${zone ?? ''}`,
  say: ({ value, zone }) => `${String(value)}${zone ? ` (${zone})` : ' local time'}`,
  exactness: ({ value }) => (/[1-46-9]$/.test(String(value)) ? 1 : 0),
  compare: (a, b) => {
    const apart = minutesApart(a, b)
    if (apart === null) return agreement('the zone of one is not known')
    if ((a.zone ?? null) !== (b.zone ?? null)) return inZones(a, b, apart)
    return atOnePlace(a, b, apart)
  },
}

const inZones = (a: Told, b: Told, apart: number): Likeness =>
  apart <= SAME_MINUTES
    ? differentScope(`the same moment on another clock (${a.zone ?? b.zone})`)
    : contradiction(`${apart} minutes apart, zones reckoned in`)

const atOnePlace = (a: Told, b: Told, apart: number): Likeness => {
  if (apart === 0) return a.value === b.value ? agreement('the same moment') : differentScope('the same moment on another clock')
  if (apart <= SAME_MINUTES && onOtherClock(a, b, apart)) return differentScope('the same moment on another clock')
  if (apart <= SAME_MINUTES) return agreement(`${apart} ${apart === 1 ? 'minute' : 'minutes'} apart`)
  const loose = isRound(a) || isRound(b)
  if (apart <= PART_OF_DAY_MINUTES && (isPartOfDay(a) || isPartOfDay(b))) return agreement('a part of the day and a clock')
  return loose && apart <= ROUND_MINUTES ? agreement(`${apart} minutes apart, one rounded`) : contradiction(`${apart} minutes apart`)
}

/** The moments meet, the printed clocks do not. */
const onOtherClock = (a: Told, b: Told, apart: number): boolean => {
  const [x, y] = [clockMinutes(a.value), clockMinutes(b.value)]
  return x !== null && y !== null && Math.abs(Math.abs(x - y) - apart) >= 15 && a.utc !== undefined && b.utc !== undefined
}

const isPartOfDay = ({ words }: Told): boolean => /\b(?:noon|midday|midnight|dawn|dusk|sunrise|sunset)\b/i.test(words) && !/\d/.test(words)

const isRound = ({ value, words }: Told): boolean =>
  /(?:00|30|15|45|0|5)$/.test(String(value)) && /\b(?:about|around|some|roughly|approximately|near|circa)\b/i.test(words)

const minutesApart = (a: Told, b: Told): number | null => {
  if (a.utc && b.utc) {
    const gap = Math.abs(Date.parse(a.utc) - Date.parse(b.utc)) / MINUTE
    // The day is held against the day elsewhere: here only the clock counts.
    return Math.min(gap % 1440, 1440 - (gap % 1440))
  }
  const [x, y] = [clockMinutes(a.value), clockMinutes(b.value)]
  if (x === null || y === null || a.zone || b.zone) return null
  const gap = Math.abs(x - y)
  return Math.min(gap, 1440 - gap)
}

const clockMinutes = (value: unknown): number | null => {
  const found = /^(\d\d):(\d\d)/.exec(String(value))
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}
