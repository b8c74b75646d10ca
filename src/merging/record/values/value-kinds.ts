import { amounts } from './amounts.ts'
import { capabilities } from './capabilities.ts'
import { clocks } from './clocks.ts'
import { counts } from './counts.ts'
import { dates } from './dates.ts'
import { asSaid, type Said } from '../../../model/said.ts'
import type { Told, ValueKind } from './likeness.ts'
import { places } from './places.ts'
import { plainValues } from './plain-values.ts'
import { weaponClasses } from './weapon-classes.ts'
import { weaponNames } from './weapon-names.ts'
import { zones } from './zones.ts'

const KINDS: Readonly<Record<string, ValueKind>> = {
  date: dates,
  timeLocal: clocks,
  count: counts,
  weaponClass: weaponClasses,
  weaponName: weaponNames,
  launchArea: places,
  facility: places,
  toward: places,
  landing: places,
  rangeKm: amounts('km'),
  apogeeKm: amounts('km'),
  flightTimeMin: amounts('min'),
  capabilityRangeKm: capabilities,
  zone: zones,
}

/** A value of a field in words, with the lengths in them. */
export const sayTold = (field: string, told: Told): Said => {
  const kind = kindOf(field)
  return kind.said?.(told) ?? asSaid(kind.say(told))
}

/** Fields in the order of a page; others follow. */
export const FIELD_ORDER: readonly string[] = Object.keys(KINDS)

/** How values of a field are told apart, compared and said. */
export const kindOf = (field: string): ValueKind => KINDS[field] ?? plainValues(field)
