import type { Amount } from '../model/report.ts'

/** A number with its bounds in words: "about 700", "at least 1", "200 to 250". */
export const sayAmount = (amount: Amount, unit = ''): string => {
  const { value, min, max, approx } = amount
  const about = approx ? 'about ' : ''
  const tail = unit ? ` ${unit}` : ''
  if (typeof value === 'number') return `${about}${sayNumber(value)}${tail}`
  const upper = typeof max === 'number' ? max : undefined
  if (min !== undefined && upper !== undefined) return `${about}${sayNumber(min)} to ${sayNumber(upper)}${tail}`
  if (min !== undefined) return `at least ${about}${sayNumber(min)}${tail}`
  if (upper !== undefined) return `at most ${about}${sayNumber(upper)}${tail}`
  return `an unstated number${unit ? ` of ${unit}` : ''}`
}

/** Thousands with a comma; decimals only as far as four digits go, so that a converted figure does not look exact. */
export const sayNumber = (value: number): string => {
  const whole = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.max(0, Math.min(3, 4 - whole)) })
}
