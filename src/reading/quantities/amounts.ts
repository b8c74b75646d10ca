import type { Amount } from '../../model/report.ts'

/** The amount times a factor, rounded to what floating point can promise. */
export const scaled = (amount: Amount, factor: number): Amount => {
  if (factor === 1) return { ...amount }
  const times = (n: number): number => Number((n * factor).toPrecision(12))
  return {
    ...amount,
    ...(amount.value === undefined ? {} : { value: times(amount.value) }),
    ...(amount.min === undefined ? {} : { min: times(amount.min) }),
    ...(amount.max === undefined || amount.max === null ? {} : { max: times(amount.max) }),
  }
}

/** The exact number of an amount without bounds, else null. */
export const exactOf = (amount: Amount): number | null =>
  amount.value !== undefined && amount.min === undefined && amount.max === undefined ? amount.value : null

/** "200" and "250" as one amount from 200 to 250; null where they are no rising pair. */
export const between = (low: Amount, high: Amount): Amount | null => {
  const [from, to] = [exactOf(low), exactOf(high)]
  if (from === null || to === null || from >= to) return null
  return { min: from, max: to, ...(low.approx || high.approx ? { approx: true } : {}) }
}

/** How words before or behind a number change it. */
export type Bound = 'min' | 'max' | 'approx'

/** The amount as a bound or an approximation of itself; null where it has the other bound already. */
export const bounded = (amount: Amount, bound: Bound): Amount | null => {
  if (bound === 'approx') return { ...amount, approx: true }
  if (bound === 'min') {
    if (amount.max !== undefined && amount.min === undefined) return null
    const { value, ...rest } = amount
    return { ...rest, min: value ?? amount.min! }
  }
  if (amount.min !== undefined && amount.max === undefined) return null
  const { value, ...rest } = amount
  return { ...rest, max: value ?? amount.max! }
}
