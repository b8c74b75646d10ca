import type { Amount, Event, ZoneVerdict } from '../model/report.ts'
import { ZONE_NAMES } from '../world/zone-names.ts'
import { clean, shorten } from './clean.ts'
import { sayAmount } from './say-amount.ts'
import { sayDate } from './say-date.ts'
import { sayClass, sayWeapon } from './say-weapon.ts'

const UNITS: Record<string, string> = { rangeKm: 'km', apogeeKm: 'km', capabilityRangeKm: 'km', flightTimeMin: 'min' }

const OWNERS: Record<string, string> = {
  JP: 'Japan’s',
  KR: 'South Korea’s',
  KP: 'North Korea’s',
  CN: 'China’s',
  RU: 'Russia’s',
  US: 'the U.S.',
  TW: 'Taiwan’s',
  PH: 'the Philippines’',
  IR: 'Iran’s',
}

const zoneName = (kind: ZoneVerdict['kind']): string => (kind === 'air-defence-zone' ? 'air defence zone' : ZONE_NAMES[kind])

/** "likely outside Japan’s exclusive economic zone". */
export const sayZone = (zone: ZoneVerdict): string =>
  [zone.likelihood, zone.verdict, zone.holder ? (OWNERS[zone.holder] ?? `${zone.holder}’s`) : 'the', zoneName(zone.kind)]
    .filter(Boolean)
    .join(' ')

const sayCasualties = (harm: NonNullable<Event['casualties']>): string =>
  harm.none
    ? 'none'
    : [harm.killed && `${sayAmount(harm.killed)} killed`, harm.injured && `${sayAmount(harm.injured)} injured`].filter(Boolean).join(', ')

/** The value of a claim or of an event's field in words; any shape that is not known is printed as it is. */
export const sayValue = (field: string, value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (field === 'date' && typeof value === 'string') return sayDate(value)
  if (field === 'weaponClass' && typeof value === 'string') return sayClass(value)
  if (field === 'bearingDeg' && typeof value === 'number') return `${value}°`
  if (typeof value === 'string') return shorten(clean(value), 160)
  if (typeof value === 'number') return sayAmount({ value }, UNITS[field])
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map((v) => sayValue(field, v)).join(', ')
  return sayObject(field, value as Record<string, unknown>)
}

const sayObject = (field: string, value: Record<string, unknown>): string => {
  if (field === 'zone') return sayZone(value as unknown as ZoneVerdict)
  if (field === 'weapon') return sayWeapon(value as NonNullable<Event['weapon']>)
  if (field === 'casualties') return sayCasualties(value as NonNullable<Event['casualties']>)
  if (typeof value['name'] === 'string') return clean(value['name'])
  if ('value' in value || 'min' in value || 'max' in value) return sayAmount(value as Amount, UNITS[field])
  return JSON.stringify(value)
}
