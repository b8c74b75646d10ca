import type { Amount } from '../model/report.ts'

/** A number with its bounds in words: "about 700", "at least 1", "200 to 250". */
export const sayAmount = (amount: Amount, unit = ''): string => {
  const { value, min, max, approx } = amount
  const about = approx ? 'about ' : ''
  const tail = unit ? ` ${unit}` : ''
  if (typeof value === 'number') return `${about}${approx ? sayRounded(value) : sayNumber(value)}${tail}`
  const upper = typeof max === 'number' ? max : undefined
  if (min !== undefined && upper !== undefined) return `${about}${sayRounded(min)} to ${sayRounded(upper)}${tail}`
  if (min !== undefined) return `at least ${about}${sayRounded(min)}${tail}`
  if (upper !== undefined) return `at most ${about}${sayRounded(upper)}${tail}`
  return `an unstated number${unit ? ` of ${unit}` : ''}`
}

// Made once: a format costs as much as a thousand numbers printed with it.
const FORMATS = [0, 1, 2, 3].map((maximumFractionDigits) => new Intl.NumberFormat('en-US', { maximumFractionDigits }))

/** A figure that somebody rounded or that is a bound: where it was converted from miles (it has a fraction), three digits are all it can mean. */
const sayRounded = (value: number): string => (Number.isInteger(value) ? sayNumber(value) : sayNumber(Number(value.toPrecision(3))))

/** Thousands with a comma; a figure told to one decimal as told, any other decimals only as far as four digits go, so that a converted figure does not look exact. */
export const sayNumber = (value: number): string => {
  if (Math.abs(value) < 1e5 && Number.isInteger(Number((value * 10).toPrecision(9)))) return FORMATS[1]!.format(value)
  const whole = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1
  return FORMATS[Math.max(0, Math.min(3, 4 - whole))]!.format(value)
}
