import { addUnits, approximate, exact, formatDay, interval, parseDay, parseEdtf } from '../../model/edtf.ts'
import type { Amount, TimeUnit } from '../../model/report.ts'
import type { TimeData } from '../../model/values.ts'
import type { TimeContext } from './time-context.ts'

type Offset = NonNullable<TimeData['offset']>
const SMALL: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour'])

/** One number for "three", "two or three" (the middle), "more than two"; null for "days". */
const countOf = (amount: Amount): number | null => {
  if (amount.value !== undefined) return amount.value
  if (amount.min !== undefined && typeof amount.max === 'number') return (amount.min + amount.max) / 2
  return null
}

/**
 * EDTF of "four days after" from its anchor, of "two weeks earlier" from the story, of "eight days ago" from the
 * publication. Weeks and longer are said roughly, so the result is approximate; null without a count or an anchor.
 */
export const resolveOffset = (offset: Offset, context: TimeContext): string | null => {
  const { unit, amount, from } = offset
  const anchor = anchorOf(from, context)
  if (anchor === null) return null
  const sign = offset.direction === 'before' ? -1 : 1
  if (SMALL.has(unit))
    return shiftByClock(
      anchor,
      countOf(amount) ?? amount.min ?? null,
      unit,
      sign,
      from === 'story' ? (context.story?.clock ?? null) : null,
      context,
    )
  const count = countOf(amount)
  if (count === null) return amount.min !== undefined || typeof amount.max === 'number' ? bounded(anchor, offset, sign) : null
  const moved = addUnits(offset.toTheDay ? anchor : coarse(anchor, unit, from), sign * count, unit)
  if (moved === null) return null
  const rough = amount.approx || (!offset.toTheDay && unit !== 'day' && !(unit === 'week' && count === 1 && from !== 'ago'))
  return rough ? approximate(moved) : moved
}

/** "more than", "less than a month after": the days between the anchor and the bound. */
const bounded = (anchor: string, { unit, amount }: Offset, sign: number): string | null => {
  const limit = addUnits(anchor, sign * (amount.max ?? amount.min!), unit)
  const [a, b] = [parseEdtf(anchor), limit === null ? null : parseEdtf(limit)]
  if (!a || !b || !Number.isFinite(a.first) || !Number.isFinite(a.last)) return null
  // "Just over two weeks ago" is about two weeks ago; a bare upper bound leaves the days up to it.
  if (typeof amount.max !== 'number') return approximate(limit!)
  return sign < 0 ? interval(b.first, a.last) : interval(a.first, b.last)
}

const anchorOf = (from: Offset['from'], { anchor, story, published }: TimeContext): string | null => {
  if (from === 'ago') return published?.date ?? null
  if (from === 'clause') return anchor?.edtf ?? null
  return anchor?.edtf ?? story?.edtf ?? published?.date ?? null
}

/** "two years ago" names a year, "three months ago" a month: not the very day. */
const coarse = (anchor: string, unit: TimeUnit, from: Offset['from']): string => {
  if (from === 'clause' || anchor.includes('/')) return anchor
  const plain = exact(anchor)
  return unit === 'year' ? plain.slice(0, 4) : unit === 'month' && from === 'ago' ? plain.slice(0, 7) : anchor
}

const MINUTES: Partial<Record<TimeUnit, number>> = { second: 1 / 60, minute: 1, hour: 60 }

/** Hours and minutes move the date only over midnight, which is known where the clock of the anchor is. */
const shiftByClock = (
  anchor: string,
  count: number | null,
  unit: TimeUnit,
  sign: number,
  clock: string | null,
  { published }: TimeContext,
): string | null => {
  const bounds = parseEdtf(anchor)
  if (!bounds || !Number.isFinite(bounds.first)) return null
  if (count === null) return anchor
  const minutes = sign * count * MINUTES[unit]!
  // More than 1,900 years is no time of day, and beyond what dates can hold.
  if (!(Math.abs(minutes) < 1e9)) return null
  const start = clock ?? (published && anchor === published.date && published.instant ? clockOf(published) : null)
  if (start === null || bounds.first !== bounds.last) {
    const days = Math.trunc(minutes / 1440)
    return days === 0 ? anchor : approximate(addUnits(anchor, days, 'day') ?? anchor)
  }
  const [hour, minute] = start.split(':').map(Number) as [number, number]
  const day = bounds.first + Math.floor((hour * 60 + minute + minutes) / 1440)
  return day === bounds.first ? anchor : formatDay(day)
}

const clockOf = ({ instant, offset }: { instant: string | null; offset: string | null }): string | null => {
  const [, hour, minute] = /^[+-](\d\d):?(\d\d)$/.exec(offset ?? '') ?? []
  const at = instant === null ? NaN : Date.parse(instant)
  if (Number.isNaN(at)) return null
  const shift = hour === undefined ? 0 : (Number(hour) * 60 + Number(minute)) * (offset!.startsWith('-') ? -1 : 1)
  return new Date(at + shift * 60_000).toISOString().slice(11, 16)
}

/** EDTF of "over the past three weeks", "in the coming days": from or to the publication; null without a number. */
export const resolvePeriod = ({ amount, unit, side }: NonNullable<TimeData['period']>, { published }: TimeContext): string | null => {
  const count = countOf(amount)
  const today = published ? parseDay(published.date) : null
  if (count === null || today === null) return null
  if (SMALL.has(unit)) {
    const days = Math.ceil((count * MINUTES[unit]!) / 1440)
    if (!(Math.abs(days) < 1e6)) return null
    return side === 'past' ? interval(today - days, today) : interval(today, today + days)
  }
  const far = addUnits(formatDay(today), side === 'past' ? -count : count, unit)
  const other = far === null ? null : parseDay(far)
  if (other === null) return null
  return side === 'past' ? interval(other, today) : interval(today, other)
}
