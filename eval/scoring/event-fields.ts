import type { Event } from '../../src/model/report.ts'
import { actorKey } from './actors.ts'
import { clockOf, dateAgrees } from './dates.ts'
import type { GoldEvent } from './gold.ts'
import { nameF1 } from './names.ts'
import { numberAgrees } from './numbers.ts'
import { classAgrees, weaponClass, weaponNameAgrees } from './weapons.ts'

/** One scored field of an event: its value in gold, its value as read, and when the two are the same. */
export interface Field {
  readonly name: string
  readonly gold: (event: GoldEvent) => unknown
  readonly read: (event: Partial<Event>) => unknown
  readonly agrees: (gold: never, read: never) => boolean
  /** Gold that gives the field no usable value: not scored for this event. */
  readonly unscored?: (event: GoldEvent) => boolean
}

// Keeps the types of one field together and forgets them in the list.
const field = <G, R>(
  name: string,
  gold: (event: GoldEvent) => G,
  read: (event: Partial<Event>) => R,
  agrees: (gold: NonNullable<G>, read: NonNullable<R>) => boolean,
  unscored?: (event: GoldEvent) => boolean,
): Field => ({ name, gold, read, agrees: agrees as Field['agrees'], ...(unscored && { unscored }) })

const placeAgrees = (gold: string, read: string): boolean => nameF1(gold, read) >= 0.5

/** The fields of a main event, each its own row of the table. */
export const FIELDS: readonly Field[] = [
  field(
    'actor',
    (g) => g.actor,
    (e) => e.actor,
    (g, r) => actorKey(g) === actorKey(r),
  ),
  field(
    'weaponClass',
    (g) => weaponClass(g.weapon_class),
    (e) => weaponClass(e.weapon?.class),
    classAgrees,
  ),
  field(
    'weaponName',
    (g) => g.weapon_name,
    (e) => e.weapon?.name,
    weaponNameAgrees,
  ),
  field(
    'count',
    (g) => g.count,
    (e) => e.count,
    (g, r) => numberAgrees(g, r, 0),
  ),
  field(
    'date',
    (g) => g.date,
    (e) => e.date,
    dateAgrees,
  ),
  field(
    'timeLocal',
    (g) => g.time_local,
    (e) => e.timeLocal,
    (g, r) => clockOf(g) === clockOf(r),
  ),
  field(
    'launchArea',
    (g) => g.launch_area,
    (e) => e.launchArea?.name,
    placeAgrees,
  ),
  field(
    'landing',
    (g) => g.landing ?? g.toward,
    (e) => e.landing?.name ?? e.toward?.name,
    placeAgrees,
  ),
  field(
    'rangeKm',
    (g) => g.range_km,
    (e) => e.rangeKm,
    numberAgrees,
  ),
  field(
    'apogeeKm',
    (g) => (typeof g.apogee_km === 'string' ? null : g.apogee_km),
    (e) => e.apogeeKm,
    numberAgrees,
    (g) => typeof g.apogee_km === 'string',
  ),
  field(
    'flightTimeMin',
    (g) => g.flight_time_min,
    (e) => e.flightTimeMin,
    (g, r) => numberAgrees(g, r, 0.03),
  ),
  field(
    'capabilityRangeKm',
    (g) => g.capability_range_km,
    (e) => e.capabilityRangeKm,
    numberAgrees,
  ),
  field(
    'zone',
    (g) => g.eez,
    (e) => e.zone,
    (g, r) => g.verdict === r.verdict && (!g.country || actorKey(g.country) === actorKey(r.holder)),
  ),
]

/** A value that says something: not null, not empty, not an object of nulls. */
export const isStated = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return false
  if (typeof value !== 'object' || Array.isArray(value)) return true
  return Object.values(value).some((part) => part !== null && part !== undefined)
}
