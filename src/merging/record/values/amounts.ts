import { intervalOf, roundingOf } from '../../../checking/interval-of.ts'
import type { Amount } from '../../../model/report.ts'
import { asSaid, said, saidLength, type Said } from '../../../model/said.ts'
import { saidKm, sayAmount, sayNumber } from '../../../wording/say-amount.ts'
import { agreement, contradiction, type Likeness, type Told, type ValueKind } from './likeness.ts'

/** "More than 1,000 km" is said of 1,400, hardly of 5,000, never of 14,000. */
const MOST_ABOVE_BOUND = 4
/** Half and twice, ten times: a digit. */
const A_DIGIT = 7

/** Figures with a unit: distances, heights, times of flight. `looseness`: share by which two estimates may differ beyond their rounding. */
export const amounts = (unit: string, looseness = 0): ValueKind => ({
  key: ({ value }) => {
    const { value: exact, min, max } = amountIn(value) ?? {}
    return [exact ?? '', exact === undefined ? (min ?? '') : '', exact === undefined ? (max ?? '') : ''].join('|')
  },
  say: ({ value }) => sayAmount(amountIn(value) ?? {}, unit),
  ...(unit === 'km' ? { said: ({ value }: Told) => saidKm(amountIn(value) ?? {}) } : {}),
  compare: (a, b) => compareAmounts(a, b, unit, looseness),
  exactness: ({ value }) => exactnessOf(amountIn(value) ?? {}),
})

/** The amount in a value; a bare number is exact; null for anything else. */
export const amountIn = (value: unknown): Amount | null =>
  typeof value === 'number'
    ? { value }
    : typeof value === 'object' && value !== null && ('value' in value || 'min' in value || 'max' in value)
      ? (value as Amount)
      : null

/** One figure, or both ends, with the unit. */
const printed = (figures: readonly number[], unit: string): Said => {
  const text = `${figures.map(sayNumber).join(' to ')}${unit ? ` ${unit}` : ''}`
  return unit === 'km' ? saidLength(text, ...figures) : asSaid(text)
}

const printer =
  (unit: string) =>
  (n: number): Said =>
    printed([n], unit)

const compareAmounts = (a: Told, b: Told, unit: string, looseness: number): Likeness => {
  const [x, y] = [amountIn(a.value), amountIn(b.value)]
  if (!x || !y) return agreement('one gives no figure')
  if (x.value !== undefined && x.value === y.value) return agreement('the same figure')
  return compareBounds(asBound(x), asBound(y), unit, looseness)
}

/** "Up to 380 km" names a figure, and says no more than a bound. */
const asBound = (amount: Amount): Amount => {
  const { value, ...bound } = amount
  return value !== undefined && value === bound.max && bound.min === undefined ? bound : amount
}

const compareBounds = (x: Amount, y: Amount, unit: string, looseness: number): Likeness => {
  const [exact, bound] = x.value !== undefined ? [x, y] : [y, x]
  if (exact.value !== undefined && bound.value !== undefined) return twoFigures(exact, bound, unit, looseness)
  if (exact.value === undefined) return twoBounds(exact, bound, unit)
  return figureAndBound(exact, bound, unit, looseness)
}

const twoFigures = (x: Amount, y: Amount, unit: string, looseness: number): Likeness => {
  const [a, b] = [x.value!, y.value!]
  const print = printer(unit)
  const within = (one: Amount, n: number): boolean => {
    const interval = intervalOf(one)!
    return n >= interval.low && n <= interval.high
  }
  if (within(x, b) || within(y, a)) return agreement(said`within the rounding of ${print(roundingOf(a) >= roundingOf(b) ? a : b)}`)
  const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b))
  if (apart <= looseness) return agreement(`two estimates, ${Math.round(apart * 100)} % apart`)
  const ratio = Math.max(a, b) / Math.max(1e-9, Math.min(a, b))
  if (ratio >= A_DIGIT)
    return contradiction(said`${print(a)} and ${print(b)}: ${Math.round(ratio)} times as much, a digit or a unit looks wrong`)
  return contradiction(said`${print(a)} and ${print(b)} are ${Math.round(apart * 100)} % apart, more than rounding explains`)
}

const figureAndBound = ({ value, approx }: Amount, { min, max, approx: loose }: Amount, unit: string, looseness: number): Likeness => {
  const n = value!
  const print = printer(unit)
  const slack = (m: number): number => Math.max(roundingOf(m), (approx || loose ? 0.05 : 0) * m, looseness * m)
  if (min !== undefined && n < min - slack(min)) return contradiction(said`${print(n)} is below ${print(min)}, given as the least`)
  if (typeof max === 'number' && n > max + slack(max)) return contradiction(said`${print(n)} is above ${print(max)}, given as the most`)
  if (min !== undefined && typeof max !== 'number' && n > min * MOST_ABOVE_BOUND)
    return contradiction(said`nobody says "more than ${print(min)}" of ${print(n)}`)
  return agreement(
    typeof max === 'number' && min !== undefined ? said`within ${printed([min, max], unit)}` : 'a bound and a figure that keeps it',
  )
}

const twoBounds = (x: Amount, y: Amount, unit: string): Likeness => {
  const [low, high] = [Math.max(x.min ?? 0, y.min ?? 0), Math.min(x.max ?? Infinity, y.max ?? Infinity)]
  const print = printer(unit)
  if (low > high + roundingOf(high)) return contradiction(said`at least ${print(low)} and at most ${print(high)}`)
  const far =
    x.min !== undefined &&
    y.min !== undefined &&
    Math.max(x.min, y.min) > MOST_ABOVE_BOUND * Math.min(x.min, y.min) &&
    Math.min(x.min, y.min) > 0
  return far && x.max === undefined && y.max === undefined
    ? contradiction(said`two bounds far apart: ${print(x.min!)} and ${print(y.min!)}`)
    : agreement('bounds that go together')
}

const exactnessOf = ({ value, min, max, approx }: Amount): number => {
  if (value === undefined) return min !== undefined && typeof max === 'number' ? 1 : 0
  const digits = String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
  return 2 + digits - (approx ? 0.5 : 0)
}
