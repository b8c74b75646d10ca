import { bearingGap } from '../../geo/bearings.ts'
import { bearingDegrees, distanceKm } from '../../geo/sphere.ts'
import type { Anchor, KmRange } from './sample-splashes.ts'
import type { Splash } from './splash.ts'
import { ZONE_BREADTH_KM } from '../nautical.ts'

/** What a text says of the place where a flight ended, in a form that a point can be held against. */
export type SplashWords =
  | { readonly kind: 'sea'; readonly id: string; readonly words: string }
  | { readonly kind: 'at-sea'; readonly words: string }
  | {
      readonly kind: 'zone'
      readonly holder: string
      readonly zone: 'eez' | 'territorial-sea' | 'contiguous-zone'
      readonly side: 'inside' | 'outside'
      readonly words: string
    }
  /** Near the land of a state, its border or its coast. */
  | { readonly kind: 'near'; readonly state: string; readonly km: number; readonly words: string }
  | {
      readonly kind: 'offset'
      readonly anchor: Anchor
      readonly km: KmRange | null
      readonly bearing: number | null
      readonly words: string
    }
  /** The way it set out. */
  | { readonly kind: 'bearing'; readonly degrees: number; readonly tolerance: number; readonly words: string }

/** "Near" a border or coast, where no number is given: DESIGN.md. */
export const NEAR_KM = 50
/** Computed limits run this far from the official ones at most places (drawn baselines, agreed lines); nearer than that both sides are possible. */
export const ZONE_KM = { 'territorial-sea': 5, 'contiguous-zone': 8, eez: 20 } as const
/** Eight winds, told loosely: "west" may be west-southwest. */
const WIND_DEGREES = 35
/** "Off" and "from" a place are measured from its edge, its town or its middle, and are rounded once more. */
const LOOSE = 0.1

/**
 * Whether the words hold of a point; null where the map cannot tell. `slackKm`: how far from the point they may hold as well
 * (the points of a sample stand for those between them).
 */
export const holdsAt = (words: SplashWords, splash: Splash, slackKm = 0): boolean | null => {
  switch (words.kind) {
    case 'at-sea':
      return splash.atSea
    case 'sea':
      return splash.liesIn(words.id)
    case 'near':
      return splash.landKm(words.state) <= words.km + slackKm
    case 'bearing':
      return bearingGap(splash.bearing, words.degrees) <= words.tolerance
    case 'zone':
      return zoneHolds(words, splash, slackKm)
    case 'offset':
      return offsetHolds(words, splash, slackKm)
  }
}

type ZoneWords = Extract<SplashWords, { kind: 'zone' }>

const WITHIN: Readonly<Record<ZoneWords['zone'], ReadonlySet<string>>> = {
  eez: new Set(['land', 'internal-waters', 'territorial-sea', 'contiguous-zone', 'eez']),
  'contiguous-zone': new Set(['land', 'internal-waters', 'territorial-sea', 'contiguous-zone']),
  'territorial-sea': new Set(['land', 'internal-waters', 'territorial-sea']),
}

/** A zone of a kind holds what lies nearer to the coast, too. */
export const isWithin = (zone: ZoneWords['zone'], kind: string): boolean => WITHIN[zone].has(kind)

const zoneHolds = ({ holder, zone, side }: ZoneWords, splash: Splash, slackKm: number): boolean => {
  const answer = splash.zone
  const inside = isWithin(zone, answer.kind) && answer.holder === holder
  if (inside === (side === 'inside')) return true
  // Claimed by more than one.
  if (isWithin(zone, answer.kind) && answer.claimants.length > 1 && answer.claimants.includes(holder)) return true
  if (answer.kind === 'land') return false
  // So near to the limit that it may lie on the other side: told from outside by the distance to its coast, and to the
  // other's where the limit is the line in the middle, which moves half as far as the difference of the two.
  const looseKm = ZONE_KM[zone] + slackKm
  if (inside) return answer.kind === zone && answer.marginKm <= looseKm
  const away = splash.landKm(holder)
  const other = answer.holder !== null && answer.holder !== holder ? splash.landKm(answer.holder) : Infinity
  return away <= ZONE_BREADTH_KM[zone] + looseKm && away - other <= 2 * looseKm
}

type OffsetWords = Extract<SplashWords, { kind: 'offset' }>

const offsetHolds = ({ anchor, km, bearing }: OffsetWords, splash: Splash, slackKm: number): boolean => {
  const away = anchor.states.length > 0 ? landKm(anchor, splash) : distanceKm(anchor.point, splash.point)
  const radius = anchor.states.length > 0 ? 0 : anchor.radiusKm
  if (km) {
    const loose = km.high * LOOSE + slackKm
    if (away > km.high + radius + loose) return false
    // The coast meant need not be the nearest one: "400 km off the coast" may be measured along the flight. But not by half.
    const least = anchor.states.length > 0 ? km.low / 2 : km.low - radius - loose
    if (away < least) return false
  }
  return bearing === null || bearings(anchor, splash).some(({ degrees, tolerance }) => bearingGap(degrees, bearing) <= tolerance)
}

const landKm = ({ states }: Anchor, splash: Splash): number => Math.min(...states.map((state) => splash.landKm(state)))

/** From where the bearing may be told, and how loosely: the middle of the place, wide as it is seen from there, or its nearest coast. */
const bearings = (anchor: Anchor, splash: Splash): { degrees: number; tolerance: number }[] => {
  const away = distanceKm(anchor.point, splash.point)
  const wide = anchor.radiusKm >= away ? 90 : (Math.asin(anchor.radiusKm / away) * 180) / Math.PI
  if (anchor.states.length === 0)
    return [{ degrees: bearingDegrees(anchor.point, splash.point), tolerance: Math.min(90, WIND_DEGREES + wide) }]
  const coasts = anchor.states.flatMap((state) => splash.coast(state) ?? []).sort((a, b) => a.km - b.km)
  const nearest = coasts[0]
  return [
    { degrees: bearingDegrees(anchor.point, splash.point), tolerance: WIND_DEGREES },
    ...(nearest && nearest.km > 0 ? [{ degrees: bearingDegrees(nearest.point, splash.point), tolerance: WIND_DEGREES }] : []),
  ]
}
