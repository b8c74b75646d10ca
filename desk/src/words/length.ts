import type { Amount, ToldLength } from '../../../src/model/report.ts'
import { sayAmount } from '../../../src/wording/say-amount.ts'
import type { LengthUnit } from '../settings/settings.svelte.ts'

const KM_PER: Record<LengthUnit, number> = { km: 1, nmi: 1.852, mi: 1.609344 }
/** Fields whose amounts are lengths in km. */
const LENGTH_FIELDS: ReadonlySet<string> = new Set(['rangeKm', 'apogeeKm', 'capabilityRangeKm'])

/** A converted figure is whole, or has one digit behind the point below 10: 700 km is 378 nmi, not 377.97; 50 km is 31 mi. */
const converted = (km: number, unit: LengthUnit): number => {
  if (unit === 'km') return km
  const length = km / KM_PER[unit]
  return length < 10 ? Math.round(length * 10) / 10 : length < 1000 ? Math.round(length) : Number(length.toPrecision(3))
}

/** A sentence of our own with the lengths that it tells in the chosen unit; words of an article in it stay as written. */
export const inUnit = (sentence: string, lengths: readonly ToldLength[] | undefined, unit: LengthUnit): string =>
  unit === 'km' || !lengths
    ? sentence
    : lengths.reduceRight((text, { span, km }) => {
        const [low, high] = km.map((one) => converted(one, unit))
        const said = sayAmount(high === undefined ? { value: low! } : { min: low!, max: high }, unit)
        return text.slice(0, span[0]) + said + text.slice(span[1])
      }, sentence)

/** A length in the chosen unit: "378 nmi". */
export const sayLength = (km: number, unit: LengthUnit): string => sayAmount({ value: converted(km, unit) }, unit)

/** The text of a field's value, lengths in the chosen unit. */
export const sayInUnit = (field: string, value: unknown, text: string, unit: LengthUnit): string => {
  if (unit === 'km' || !LENGTH_FIELDS.has(field) || typeof value !== 'object' || value === null) return text
  const amount = value as Amount
  const of = (n: number | null | undefined): number | undefined => (typeof n === 'number' ? converted(n, unit) : undefined)
  const [own, min, max] = [of(amount.value), of(amount.min), of(amount.max)]
  if (own === undefined && min === undefined && max === undefined) return text
  return sayAmount(
    {
      ...(own === undefined ? {} : { value: own }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      approx: amount.approx ?? false,
    },
    unit,
  )
}
