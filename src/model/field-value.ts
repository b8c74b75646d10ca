import { parseEdtf } from './edtf.ts'

/** A shape of values: what is expected, in words, and whether a value has it. */
interface Shape {
  readonly expected: string
  readonly fits: (value: unknown) => boolean
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= 1000
const isFigure = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isAbsent = (value: unknown): boolean => value === undefined || value === null
const within = (value: unknown, most: number): boolean => isAbsent(value) || (isFigure(value) && Math.abs(value as number) <= most)

const text: Shape = { expected: 'words', fits: isText }
const amount: Shape = {
  expected: 'figures: {"value": 700}, {"value": 700, "approx": true}, {"min": 650, "max": 750}',
  fits: (value) => {
    const record = recordOf(value)
    if (!record) return false
    const figures = [record['value'], record['min'], record['max']].filter((figure) => !isAbsent(figure))
    return figures.length > 0 && figures.every(isFigure)
  },
}
const place: Shape = {
  expected: 'a place: {"name": "Taegwan", "lat": 40.22, "lon": 125.22}, the position where it is known',
  fits: (value) => {
    const record = recordOf(value)
    return (
      record !== null &&
      isText(record['name']) &&
      (isAbsent(record['id']) || isText(record['id'])) &&
      within(record['lat'], 90) &&
      within(record['lon'], 180) &&
      isAbsent(record['lat']) === isAbsent(record['lon']) &&
      within(record['radiusKm'], 20_000)
    )
  },
}
const VERDICTS: readonly unknown[] = ['inside', 'outside']
const ZONES: readonly unknown[] = ['eez', 'territorial-sea', 'contiguous-zone', 'air-defence-zone', 'high-seas']

/** Shapes of the fields that a person can set; the same as in an event of `groundtrack/report@1`. */
const SHAPES: Readonly<Record<string, Shape>> = {
  date: { expected: 'a day in EDTF: "2026-02-10"', fits: (value) => typeof value === 'string' && parseEdtf(value) !== null },
  timeLocal: {
    expected: 'a time at the place: "07:20"',
    fits: (value) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value),
  },
  timeUtc: {
    expected: 'a moment in UTC: "2026-02-09T22:20Z"',
    fits: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
  },
  count: amount,
  rangeKm: amount,
  apogeeKm: amount,
  flightTimeMin: amount,
  capabilityRangeKm: amount,
  bearingDeg: {
    expected: 'degrees from north, 0 to 360',
    fits: (value) => isFigure(value) && (value as number) >= 0 && (value as number) <= 360,
  },
  launchArea: place,
  facility: place,
  toward: place,
  landing: place,
  zone: {
    expected: 'a verdict on a zone: {"holder": "JP", "kind": "eez", "verdict": "outside", "likelihood": null}',
    fits: (value) => {
      const record = recordOf(value)
      return (
        record !== null &&
        (record['holder'] === null || isText(record['holder'])) &&
        ZONES.includes(record['kind']) &&
        VERDICTS.includes(record['verdict']) &&
        (isAbsent(record['likelihood']) || isText(record['likelihood']))
      )
    },
  },
  weaponClass: text,
  weaponName: text,
  platform: text,
  trajectory: text,
  outcome: text,
}

/** Why a value cannot be that of a field, naming what was expected; null where it can. */
export const fieldValueFault = (field: string, value: unknown): string | null => {
  const shape = Object.hasOwn(SHAPES, field) ? SHAPES[field] : undefined
  if (!shape) return `${field} is no field that can be set by hand: expected one of ${Object.keys(SHAPES).join(', ')}`
  return shape.fits(value) ? null : `got ${JSON.stringify(value)?.slice(0, 100)} for ${field}, expected ${shape.expected}`
}
