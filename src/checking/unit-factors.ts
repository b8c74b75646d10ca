import type { QuantityMention } from '../model/report.ts'

/** A unit that can be compared with others of its kind: `factor` turns it into km, kg, km/h or minutes. Exact by definition. */
export interface UnitFactor {
  readonly kind: 'length' | 'mass' | 'speed' | 'duration'
  readonly factor: number
  /** As sentences print it. */
  readonly name: string
}

/** Units that checks compare, by the code of the public format. */
export const UNIT_FACTORS: Readonly<Record<string, UnitFactor>> = {
  km: { kind: 'length', factor: 1, name: 'km' },
  m: { kind: 'length', factor: 1e-3, name: 'm' },
  cm: { kind: 'length', factor: 1e-5, name: 'cm' },
  mm: { kind: 'length', factor: 1e-6, name: 'mm' },
  mi: { kind: 'length', factor: 1.609344, name: 'miles' },
  nmi: { kind: 'length', factor: 1.852, name: 'nautical miles' },
  ft: { kind: 'length', factor: 3.048e-4, name: 'feet' },
  yd: { kind: 'length', factor: 9.144e-4, name: 'yards' },
  in: { kind: 'length', factor: 2.54e-5, name: 'inches' },
  kg: { kind: 'mass', factor: 1, name: 'kg' },
  t: { kind: 'mass', factor: 1000, name: 'tonnes' },
  lb: { kind: 'mass', factor: 0.45359237, name: 'pounds' },
  'km/h': { kind: 'speed', factor: 1, name: 'km/h' },
  mph: { kind: 'speed', factor: 1.609344, name: 'mph' },
  kn: { kind: 'speed', factor: 1.852, name: 'knots' },
  s: { kind: 'duration', factor: 1 / 60, name: 'seconds' },
  min: { kind: 'duration', factor: 1, name: 'minutes' },
  h: { kind: 'duration', factor: 60, name: 'hours' },
}

/** The figure of a quantity in km or minutes, or null where it is of another kind or has none. */
export const normalFigure = (q: QuantityMention, kind: 'length' | 'duration'): number | null => {
  const unit = UNIT_FACTORS[q.unit]
  const figure = q.value ?? q.min ?? q.max
  return unit?.kind === kind && figure ? figure * unit.factor : null
}
