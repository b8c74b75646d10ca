/** What a person types for a field, in the shape of the event field: the way back from `sayValue`. */
import { parseEdtf } from '../model/edtf.ts'
import { KILOMETRES, MINUTES, parseAmount } from './parse-amount.ts'
import { parseZone, ZONE_EXPECTED } from './parse-zone.ts'

/** The value, or what was expected instead, in words. */
export type TypedValue = { readonly value: unknown } | { readonly expected: string }

type Reader = (text: string) => TypedValue

const amountOf =
  (units: Readonly<Record<string, number>>, example: string): Reader =>
  (text) => {
    const value = parseAmount(text, units)
    return value ? { value } : { expected: `a number, such as ${example}` }
  }
const length = amountOf(KILOMETRES, '700, about 700, 650-750, at least 700, 435 mi')

const oneOf =
  (...words: readonly string[]): Reader =>
  (text) => {
    const found = words.find((word) => word.toLowerCase() === text.toLowerCase())
    return found ? { value: found } : { expected: `one of ${words.join(', ')}` }
  }

const place: Reader = (text) => {
  const found = /^(.*?)[ ,]*(-?\d{1,2}(?:\.\d+)?) ?[, ] ?(-?\d{1,3}(?:\.\d+)?)$/.exec(text)
  if (!found) return { value: { name: text } }
  const [lat, lon] = [Number(found[2]), Number(found[3])]
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
    return { expected: 'a name, with LAT, LON behind it where you know them: Taegwan 40.22, 125.22' }
  return { value: { name: found[1]!.trim() || `${lat}, ${lon}`, lat, lon } }
}

const READERS: Readonly<Record<string, Reader>> = {
  date: (text) =>
    parseEdtf(text) ? { value: text } : { expected: 'a day as 2026-02-10; 2026-02 for a month, 2026-02-10~ for about that day' },
  timeLocal: (text) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? { value: text } : { expected: 'the time there, 24 hours: 07:20' }),
  timeUtc: (text) =>
    /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::\d\d)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
      ? { value: text }
      : { expected: 'day and time in UTC: 2026-02-09T22:20Z' },
  rangeKm: length,
  apogeeKm: length,
  capabilityRangeKm: length,
  flightTimeMin: amountOf(MINUTES, '12, about 47 min, 1.2 h'),
  count: amountOf({ missile: 1, missiles: 1, round: 1, rounds: 1 }, '2, at least 3, 2-4'),
  bearingDeg: (text) => {
    const degrees = Number(text.replace(/ ?°$/, ''))
    return text !== '' && degrees >= 0 && degrees < 360 ? { value: degrees } : { expected: 'degrees from north, 0 to 359' }
  },
  launchArea: place,
  landing: place,
  toward: place,
  facility: place,
  weaponClass: oneOf('SRBM', 'MRBM', 'IRBM', 'ICBM', 'SLBM', 'cruise', 'ballistic', 'slv', 'artillery', 'missile', 'satellite'),
  platform: oneOf('road-mobile', 'rail', 'submarine', 'silo', 'aircraft', 'ship'),
  trajectory: oneOf('lofted', 'depressed', 'irregular', 'minimum-energy'),
  outcome: oneOf('success', 'failure', 'unknown'),
  weaponName: (text) => ({ value: text }),
  zone: (text) => {
    const value = parseZone(text)
    return value ? { value } : { expected: ZONE_EXPECTED }
  },
}

/** Fields whose value a person can type. */
export const TYPED_FIELDS: readonly string[] = Object.keys(READERS)

/** Reads what was typed for a field. */
export const valueOfText = (field: string, text: string): TypedValue => {
  const bare = text.trim().replace(/\s+/g, ' ')
  if (bare === '') return { expected: 'a value' }
  return READERS[field]?.(bare) ?? { expected: `one of the fields ${TYPED_FIELDS.join(', ')}` }
}
