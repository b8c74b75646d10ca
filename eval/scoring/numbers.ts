import type { Amount } from '../../src/model/report.ts'
import type { GoldBounds, GoldNumber } from './gold.ts'

type Interval = readonly [low: number, high: number]

const boundsInterval = ({ range, v, min, max }: GoldBounds): Interval[] => {
  if (range) return [range]
  if (typeof v === 'number') return [[v, v]]
  return typeof min === 'number' || typeof max === 'number' ? [[min ?? 0, max ?? Infinity]] : []
}

const goldIntervals = (gold: GoldNumber): Interval[] => {
  if (gold === null) return []
  if (typeof gold === 'number') return [[gold, gold]]
  return Array.isArray(gold)
    ? gold.flatMap((each) => goldIntervals(typeof each === 'object' ? (each.v ?? each) : each))
    : boundsInterval(gold)
}

const readInterval = (read: Amount | number | null | undefined): Interval | null => {
  if (read === null || read === undefined) return null
  if (typeof read === 'number') return [read, read]
  const { value, min, max } = read
  if (typeof value === 'number') return [value, value]
  return typeof min === 'number' || typeof max === 'number' ? [min ?? 0, max ?? Infinity] : null
}

/**
 * Whether a number is one of gold's values, or lies inside its range or little above its minimum; never wider than 1.25
 * of gold, so that a vague answer does not pay.
 */
export const numberAgrees = (gold: GoldNumber, read: Amount | number | null | undefined, slack = 0.015): boolean => {
  const got = readInterval(read)
  if (!got) return false
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= slack * Math.max(Math.abs(y), 1e-9)
  return goldIntervals(gold).some(([low, high]) => {
    if (high === Infinity) return got[1] === Infinity ? near(got[0], low) : got[0] >= low * (1 - slack) && got[1] <= low * 1.3
    if (got[1] === Infinity) return near(got[0], low)
    return got[0] >= low * (1 - slack) && got[1] <= high * (1 + slack) && got[1] - got[0] <= 1.25 * (high - low) + slack * high
  })
}
