import type { Amount } from '../model/report.ts'
import { asSaid, said, saidLength, type Said } from '../model/said.ts'

/** A number with its bounds in words: "about 700", "at least 1", "200 to 250". */
export const sayAmount = (amount: Amount, unit = ''): string => {
  const parts = partsOf(amount)
  if (!parts) return `an unstated number${unit ? ` of ${unit}` : ''}`
  return `${parts.before}${parts.words}${unit ? ` ${unit}` : ''}`
}

/** A length in km in the same words, which a reader may see in another unit. */
export const saidKm = (amount: Amount | number): Said => {
  const parts = partsOf(typeof amount === 'number' ? { value: amount } : amount)
  return parts ? said`${parts.before}${saidLength(`${parts.words} km`, ...parts.figures)}` : asSaid(sayAmount({}, 'km'))
}

/** What stands before the figures, the figures in words, and what they are: one, or both ends. */
const partsOf = ({ value, min, max, approx }: Amount): { before: string; words: string; figures: number[] } | null => {
  const about = approx ? 'about ' : ''
  if (typeof value === 'number') return { before: about, words: approx ? sayRounded(value) : sayNumber(value), figures: [value] }
  const upper = typeof max === 'number' ? max : undefined
  if (min !== undefined && upper !== undefined)
    return { before: about, words: `${sayRounded(min)} to ${sayRounded(upper)}`, figures: [min, upper] }
  if (min !== undefined) return { before: `at least ${about}`, words: sayRounded(min), figures: [min] }
  if (upper !== undefined) return { before: `at most ${about}`, words: sayRounded(upper), figures: [upper] }
  return null
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
