import { Temporal } from 'temporal-polyfill'
import { ZONE_ABBREVIATIONS } from '../reading/times/words/zones.ts'

/** A date as machines and pages print it, made ISO 8601. */
export interface PrintedDate {
  /** instant: with offset; local: a clock without zone, so only its day can be trusted; day. */
  precision: 'instant' | 'local' | 'day'
  /** "2025-11-07T15:05:00+09:00", "2025-11-07T15:05", "2025-11-07". */
  value: string
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?'
const DAYS: readonly { test: RegExp; order: readonly [year: number, month: number, day: number] }[] = [
  { test: /(?<!\d)(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?:\s?[日일])?(?!\d)/, order: [1, 2, 3] },
  { test: /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?!\d)/, order: [1, 2, 3] },
  { test: new RegExp(`(?<![a-z])${MONTH}\\s${ORDINAL},?\\s(\\d{4})(?!\\d)`, 'i'), order: [3, 1, 2] },
  { test: new RegExp(`(?<!\\d)${ORDINAL}(?:\\s|-)(?:of )?${MONTH},?(?:\\s|-)(\\d{4})(?!\\d)`, 'i'), order: [3, 2, 1] },
]
const CLOCK =
  /(?<![\d.:+-])(?:(오전|오후|午前|午後|上午|下午)\s?)?([01]?\d|2[0-4])(?::|h|\.(?=\d\d\s?[ap]\.?m)|[時시点]\s?)([0-5]\d)(?:[分분])?(?::([0-5]\d)(?:[.,]\d+)?)?\s?([ap]\.?m\b\.?)?/i
const HOUR = /(?<![\d.:+-])(1[0-2]|[1-9])\s?([ap]\.?m\b\.?)/i
const OFFSET = /(?:^|[\s(:\d]|GMT|UTC)([+-])(0\d|1[0-4])(?::?([0-5]\d))?(?![\d:])/
const LONGEST = 200

/** The date and time in a string of markup, a feed or a line under a headline; null where none can be read without guessing. */
export const printedDate = (given: string): PrintedDate | null => {
  const text = given.trim().slice(0, LONGEST)
  if (/^\d{10}(?:\d{3})?$/.test(text)) return ofInstant(new Date(Number(text) * (text.length === 10 ? 1000 : 1)))
  for (const { test, order } of DAYS) {
    const match = test.exec(text)
    if (!match) continue
    const [year, month, day] = order.map((at) => match[at]!) as [string, string, string]
    const date = dayOf(Number(year), /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day))
    if (date === null) continue
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    return withClock(date, rest.replace(/^\s?T(?=\d)/, ' '))
  }
  return null
}

const withClock = (date: string, rest: string): PrintedDate => {
  const full = CLOCK.exec(rest) ?? compactClock(rest)
  const short = full ? null : HOUR.exec(rest)
  if (!full && !short) return { precision: 'day', value: date }
  const half = (full?.[5] ?? short?.[2] ?? '').charAt(0).toLowerCase() || halfOf(full?.[1])
  let hour = Number(full ? full[2] : short![1])
  if (half !== '' && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23) return { precision: 'day', value: date }
  const clock = `${String(hour).padStart(2, '0')}:${full?.[3] ?? '00'}${full?.[4] ? `:${full[4]}` : ''}`
  const local = `${date}T${clock}`
  const match = full ?? short!
  const offset = offsetOf(`${rest.slice(0, match.index)} `, rest.slice(match.index + match[0].length), local)
  return offset === null ? { precision: 'local', value: local } : { precision: 'instant', value: `${local}${offset}` }
}

/** "T150500" of the basic format. */
const compactClock = (rest: string): RegExpExecArray | null => /()(?<![\d])([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(?!\d)()/.exec(rest)

const halfOf = (word: string | undefined): 'a' | 'p' | '' => (word === undefined ? '' : /오후|午後|下午/.test(word) ? 'p' : 'a')

const offsetOf = (before: string, after: string, local: string): string | null => {
  if (/^\s?Z(?![a-z])/i.test(after)) return 'Z'
  const stated = OFFSET.exec(after)
  if (stated) return `${stated[1]}${stated[2]}:${stated[3] ?? '00'}`
  for (const word of `${after} ${before}`.match(/\b[A-Za-z]{2,4}\b/g) ?? []) {
    // Lower case "et" is a word of French.
    const zone = word === word.toLowerCase() ? undefined : ZONE_ABBREVIATIONS.get(word.toLowerCase())
    if (zone === 'UTC') return 'Z'
    if (zone) return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).offset
  }
  return null
}

const dayOf = (year: number, month: number, day: number): string | null => {
  if (year < 1900 || year > 2100) return null
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}

const ofInstant = (date: Date): PrintedDate => ({ precision: 'instant', value: date.toISOString().replace(/\.\d+Z$/, 'Z') })
