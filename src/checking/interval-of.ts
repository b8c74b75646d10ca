import type { Amount } from '../model/report.ts'

/** What a printed figure can stand for. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** How far from a rounded figure the true one may lie, at most: nobody writes 1,000 for 1,400. */
const MOST = 0.05

/** Half a step of the last digit that is not 0 (a last 5 is a step of 5), at most 5 % of the figure. */
export const roundingOf = (value: number): number => {
  if (value === 0) return 0
  let step = 1
  while (Math.abs(value / step - Math.round(value / step)) > 1e-9 * Math.abs(value / step) && step > 1e-4) step /= 10
  while (Math.abs(value / (step * 10) - Math.round(value / (step * 10))) < 1e-9) step *= 10
  if (step >= 1 && Math.round(Math.abs(value) / step) % 5 === 0) step *= 5
  return Math.min(step / 2, Math.abs(value) * MOST)
}

/**
 * The values that an amount as printed can stand for. "About" widens to 5 % each way; "more than 700" is from 700 to a
 * quarter above, since nobody says it of 1,000.
 */
export const intervalOf = ({ value, min, max, approx }: Amount): Interval | null => {
  const around = (n: number): number => Math.max(roundingOf(n), approx ? n * MOST : 0)
  if (value !== undefined) return { low: value - around(value), high: value + around(value) }
  if (min !== undefined && max !== undefined && max !== null) return { low: min - around(min), high: max + around(max) }
  if (min !== undefined) return { low: min - around(min) / 2, high: min * 1.25 }
  if (max !== undefined && max !== null) return { low: max * 0.75, high: max + around(max) / 2 }
  return null
}
