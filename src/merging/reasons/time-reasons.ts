import { partsDiffer } from '../../model/day-parts.ts'
import type { EventSketch } from '../event-sketch.ts'
import type { Reason } from './reason.ts'

const HOUR = 60
const DAY = 24 * HOUR
/** A time is a clock where it leaves open less than this, a part of the day where less than that. */
const CLOCK = 2 * HOUR
const PART = 12 * HOUR
/** Between the middles of two parts of the day that two texts hardly give one event: noon and evening. */
const PARTS_APART = 260
/** An exercise goes on for days, and a text names any of them. */
const EXERCISE = 4 * DAY

const breadth = (a: EventSketch): number => Math.max(...a.times.map(([from, to]) => to - from))

const spell = (minutes: number): string =>
  minutes < 2 * HOUR
    ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} apart`
    : minutes < 2 * DAY
      ? `${Math.round(minutes / HOUR)} hours apart`
      : `${Math.round(minutes / DAY)} days apart`

/** What the times of two events say: clocks against clocks, days against days, a lacking time against publications. */
export const timeReasons = (a: EventSketch, b: EventSketch): Reason[] => {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return undated(a, b)
  const gap = Math.min(...a.times.flatMap(([from, to]) => b.times.map(([x, y]) => Math.max(0, from - y, x - to))))
  if (a.type === 'exercise' && b.type === 'exercise' && gap > 0 && gap <= EXERCISE)
    return [{ name: 'period fits', amount: 1, words: 'days of an exercise' }]
  const early = Math.max(beforehand(a, b), beforehand(b, a))
  if (early > 0)
    return [{ name: 'told before', amount: Math.min(2, 1 + early / DAY), words: `told ${spell(early).replace('apart', 'before')}` }]
  const [least, most] = [breadth(a), breadth(b)].sort((x, y) => x - y) as [number, number]
  if (most < CLOCK) {
    if (gap <= 12) return [{ name: 'same clock', amount: 1, words: gap === 0 ? 'same time' : spell(gap) }]
    if (gap <= 25) return [{ name: 'close clock', amount: 1, words: spell(gap) }]
    if (gap <= 75) return [{ name: 'clocks apart', amount: 1, words: spell(gap) }]
    return [{ name: 'hours apart', amount: Math.min(3, 1 + gap / DAY), words: spell(gap) }]
  }
  if (most < PART) {
    if (least >= CLOCK && gap <= HOUR && partsDiffer(a.times, b.times, PARTS_APART))
      return [{ name: 'other part of day', amount: 1, words: 'different parts of the day' }]
    if (gap === 0) return [{ name: 'same part of day', amount: 1, words: 'same part of the day' }]
    if (gap <= HOUR) return []
    return [{ name: 'other part of day', amount: Math.min(3, 1 + gap / DAY), words: spell(gap) }]
  }
  if (gap === 0) {
    if (most > 3 * DAY) return [{ name: 'period fits', amount: 1, words: 'time fits' }]
    return [{ name: 'same day', amount: 1, words: 'same day' }]
  }
  if (gap <= DAY) return [{ name: least < CLOCK ? 'clock of another day' : 'next day', amount: 1, words: spell(gap) }]
  return [{ name: 'days apart', amount: Math.min(3, gap / (2 * DAY)), words: spell(gap) }]
}

/** Minutes by which one was told before the other can have happened; 0 or less: it was not. */
const beforehand = ({ latest }: EventSketch, { from }: EventSketch): number => (latest === null || from === null ? 0 : from - latest)

const undated = (a: EventSketch, b: EventSketch): Reason[] => {
  const when = (s: EventSketch): number | null => s.from ?? s.published
  const [x, y] = [when(a), when(b)]
  if (x === null || y === null) return [{ name: 'no time', amount: 1, words: 'one has no date' }]
  const apart = Math.abs(x - y)
  return apart <= 1.5 * DAY
    ? [{ name: 'told at the time', amount: 1, words: 'told at the time' }]
    : [{ name: 'told later', amount: Math.min(3, apart / (2 * DAY)), words: `told ${spell(apart)}` }]
}
