import { Temporal } from 'temporal-polyfill'
import { ZONE_OFFSETS } from './zone-offsets.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?`
const ZONE = String.raw`(?<zone>[+-]\d\d:?\d\d|[+-]\d\d|[A-Za-z]{1,5}(?:[+-]\d{1,2}(?::?\d\d)?)?)`
const pattern = (date: string): RegExp =>
  new RegExp(String.raw`^${date}(?:(?:,|T|\s)?\s*${CLOCK}\s*\(?${ZONE}?\)?(?:\s*\([^)]*\))?)?$`, 'i')

// Weekdays are taken off first: they are wrong or in another language often enough.
const SHAPES: readonly RegExp[] = [
  pattern(String.raw`(?<year>\d{4})[-/.]\s?(?<month>\d{1,2})[-/.]\s?(?<day>\d{1,2})\.?`),
  pattern(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-](?<month>[a-z]{3,9})\.?,?[\s-](?<year>\d{4}|\d\d)`),
  pattern(String.raw`(?<month>[a-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})`),
  // Java's Date.toString().
  new RegExp(String.raw`^(?<month>[a-z]{3})\s(?<day>\d{1,2})\s${CLOCK}\s${ZONE}\s(?<year>\d{4})$`, 'i'),
  /^(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?<zone>Z|[+-]\d{4})?)?$/i,
]

/**
 * The date of a feed item in any of the usual forms, with offset or zone name ("Fri, 07 Nov 2025 12:35:00 KST"): ISO 8601 with
 * offset. Without a known zone only its day is given; null for what is no date.
 */
export const feedDate = (given: string | null | undefined): string | null => {
  const text = (given ?? '').replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > 80) return null
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
  const bare = text.replace(/^\p{L}{1,9}\.?(?:,\s*|\s+)(?=\d|\p{L}{3,9}\.?\s\d)/u, '')
  for (const shape of SHAPES) {
    const parts = shape.exec(bare)?.groups ?? shape.exec(text)?.groups
    const date = parts ? fromParts(parts) : null
    if (date) return date
  }
  return null
}

const fromParts = (parts: Record<string, string | undefined>): string | null => {
  const year = Number(parts['year']) + (parts['year']!.length === 2 ? 2000 : 0)
  const month = /^\d+$/.test(parts['month']!) ? Number(parts['month']) : MONTHS.indexOf(parts['month']!.slice(0, 3).toLowerCase()) + 1
  try {
    const day = Temporal.PlainDate.from({ year, month, day: Number(parts['day']) }, { overflow: 'reject' })
    const offset = offsetOf(parts['zone'])
    if (parts['hour'] === undefined || offset === null) return day.toString()
    const time = { hour: hourOf(parts), minute: Number(parts['minute']), second: Math.min(59, Number(parts['second'] ?? 0)) }
    // Midnight at the end of a day is written 24:00.
    const isEnd = time.hour === 24 && time.minute === 0
    const clock = Temporal.PlainTime.from(isEnd ? { ...time, hour: 0 } : time, { overflow: 'reject' })
    return `${(isEnd ? day.add({ days: 1 }) : day).toString()}T${clock.toString({ smallestUnit: 'second' })}${offset}`
  } catch {
    return null
  }
}

const hourOf = ({ hour, half }: Record<string, string | undefined>): number =>
  half ? (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) : Number(hour)

/** "+09:00" of "+0900", "KST", "GMT+9"; null where the zone is not told or not known. */
const offsetOf = (zone: string | undefined): string | null => {
  if (zone === undefined) return null
  const [, name = '', sign, hours, minutes = '0'] = /^([A-Za-z]*)(?:([+-])(\d{1,2}):?(\d\d)?)?$/.exec(zone) ?? []
  if (sign && name !== '' && !/^(?:GMT|UTC?)$/i.test(name)) return null
  const named = sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : ZONE_OFFSETS.get(name.toUpperCase())
  if (named === undefined || Math.abs(named) > 14 * 60) return null
  if (named === 0) return 'Z'
  const size = Math.abs(named)
  return `${named < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}
