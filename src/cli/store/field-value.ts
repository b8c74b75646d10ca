import { InvalidArgumentError } from 'commander'
import { parseEdtf } from '../../model/edtf.ts'
import type { PlaceRef } from '../../model/report.ts'
import { findPlace, placeOf } from '../../world/find-place.ts'
import type { World } from '../../world/world.ts'
import { parsePoint } from '../parse-point.ts'
import { parseZone, ZONE_EXPECTED } from '../../wording/parse-zone.ts'
import { KILOMETRES, MINUTES, parseAmount } from '../../wording/parse-amount.ts'

/** A way to read a value that a person types: what is expected, and the value in the shape of the event field or null. */
interface ValueForm {
  readonly expected: string
  readonly read: (given: string, world: World) => unknown
}

const amount = (units: Readonly<Record<string, number>>, example: string): ValueForm => ({
  expected: `a number, ${example}`,
  read: (given) => parseAmount(given, units),
})
const oneOf = (...words: readonly string[]): ValueForm => ({
  expected: `one of ${words.join(', ')}`,
  read: (given) => words.find((word) => word.toLowerCase() === given.trim().toLowerCase()) ?? null,
})
const words: ValueForm = { expected: 'a name', read: (given) => given.trim() || null }

const kilometres = amount(KILOMETRES, 'such as 700, "about 700", "650-750", ">700" or "435 mi"')
const place: ValueForm = {
  expected: 'a place by its name or id, or latitude and longitude (39.15,127.44)',
  read: (given, world) => readPlace(given, world),
}

/** How the value of each field is typed. Fields that are not here cannot be set by hand. */
export const FIELD_FORMS: Readonly<Record<string, ValueForm>> = {
  date: { expected: 'a day or a span of days in EDTF: 2025-11-07, 2025-11~, 2025-11-06/2025-11-07', read: (given) => readDate(given) },
  timeLocal: { expected: 'a time at the place, HH:MM', read: (given) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(given) ? given : null) },
  count: amount({}, 'such as 2, "at least 3" or "2-4"'),
  weaponClass: oneOf('SRBM', 'MRBM', 'IRBM', 'ICBM', 'SLBM', 'cruise', 'slv', 'artillery', 'ballistic', 'missile'),
  weaponName: words,
  launchArea: place,
  facility: place,
  toward: place,
  landing: place,
  rangeKm: kilometres,
  apogeeKm: kilometres,
  flightTimeMin: amount(MINUTES, 'such as 12, "about 47 min" or "1.2 h"'),
  capabilityRangeKm: kilometres,
  bearingDeg: { expected: 'degrees from 0 to 360', read: (given) => readDegrees(given) },
  platform: oneOf('road-mobile', 'rail', 'submarine', 'silo', 'aircraft', 'ship'),
  trajectory: oneOf('lofted', 'depressed', 'irregular', 'minimum-energy'),
  outcome: oneOf('success', 'failure', 'unknown'),
  zone: { expected: ZONE_EXPECTED, read: parseZone },
}

/** The value of a field from what a person typed. Throws commander's error naming got and expected. */
export const parseFieldValue = (field: string, given: string, world: World): unknown => {
  const form = FIELD_FORMS[field]
  if (!form)
    throw new InvalidArgumentError(`Got the field ${JSON.stringify(field)}; expected one of ${Object.keys(FIELD_FORMS).join(', ')}.`)
  const value = form.read(given, world)
  if (value === null) throw new InvalidArgumentError(`Got ${JSON.stringify(given)} for ${field}; expected ${form.expected}.`)
  return value
}

const readDate = (given: string): string | null => (parseEdtf(given.trim()) ? given.trim() : null)

const readDegrees = (given: string): number | null => {
  const degrees = given.trim() === '' ? NaN : Number(given.replace(/°$/, ''))
  return degrees >= 0 && degrees <= 360 ? degrees : null
}

const readPlace = (given: string, world: World): PlaceRef | null => {
  const name = given.trim()
  if (/^[+\-\u2212]?\d/.test(name)) {
    const { lat, lon } = parsePoint(name)
    return { name: `${lat}, ${lon}`, id: null, lat, lon, radiusKm: 1 }
  }
  const found = findPlace(world, name)
  if ('problem' in found)
    throw new InvalidArgumentError(
      `Got ${JSON.stringify(given)}: ${found.problem}. Look it up with groundtrack place, or give latitude and longitude.`,
    )
  return placeOf(found.row, name)
}
