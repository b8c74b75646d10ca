import type { EventSketch } from '../event-sketch.ts'
import type { Reason } from './reason.ts'

const HOUR = 60
const DAY = 24 * HOUR
/** A time is a clock where it leaves open less than this. */
const CLOCK = 2 * HOUR

const isClock = (a: EventSketch): boolean => a.from !== null && a.to !== null && a.to - a.from < CLOCK

const spell = (minutes: number): string =>
  minutes < 2 * HOUR
    ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} apart`
    : minutes < 2 * DAY
      ? `${Math.round(minutes / HOUR)} hours apart`
      : `${Math.round(minutes / DAY)} days apart`

/** What the times of two events say: clocks against clocks, days against days, a lacking time against publications. */
export const timeReasons = (a: EventSketch, b: EventSketch): Reason[] => {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return undated(a, b)
  const gap = Math.max(0, a.from - b.to, b.from - a.to)
  if (isClock(a) && isClock(b)) {
    if (gap <= 12) return [{ name: 'same clock', amount: 1, words: gap === 0 ? 'same time' : spell(gap) }]
    if (gap <= 25) return [{ name: 'close clock', amount: 1, words: spell(gap) }]
    if (gap <= 75) return [{ name: 'clocks apart', amount: 1, words: spell(gap) }]
    return [{ name: 'hours apart', amount: Math.min(3, 1 + gap / DAY), words: spell(gap) }]
  }
  if (gap === 0) {
    const wide = Math.max(a.to - a.from, b.to - b.from) > 3 * DAY
    return [wide ? { name: 'period fits', amount: 1, words: 'time fits' } : { name: 'same day', amount: 1, words: 'same day' }]
  }
  if (gap <= DAY) return [{ name: 'next day', amount: 1, words: spell(gap) }]
  return [{ name: 'days apart', amount: Math.min(3, gap / (2 * DAY)), words: spell(gap) }]
}

const undated = (a: EventSketch, b: EventSketch): Reason[] => {
  const when = (s: EventSketch): number | null => s.from ?? s.published
  const [x, y] = [when(a), when(b)]
  if (x === null || y === null) return [{ name: 'no time', amount: 1, words: 'one has no date' }]
  const apart = Math.abs(x - y)
  return apart <= 1.5 * DAY
    ? [{ name: 'told at the time', amount: 1, words: 'told at the time' }]
    : [{ name: 'told later', amount: Math.min(3, apart / (2 * DAY)), words: `told ${spell(apart)}` }]
}
