import type { Point } from '../geo/sphere.ts'

/** Waters by the UN Convention on the Law of the Sea; `land` where the point is no water. */
export type ZoneKind = 'land' | 'internal-waters' | 'territorial-sea' | 'contiguous-zone' | 'eez' | 'high-seas'

export interface ZoneAnswer {
  readonly kind: ZoneKind
  /** ISO 3166 alpha-2 of the state whose zone it is; null on the high seas. */
  readonly holder: string | null
  /** Every state that claims the point, the holder first; more than one in a disputed or joint area. */
  readonly claimants: readonly string[]
  /** Kilometres to the next edge of the zone: how wrong the point may be before the answer changes. */
  readonly marginKm: number
  /** `computed`: 200 nautical miles and nearest coast; else the name of the loaded file. */
  readonly basis: string
  /** "Disputed: Liancourt Rocks (Dokdo/Takeshima) counted as KR": words for a person, empty where nothing needs saying. */
  readonly notes: readonly string[]
}

export interface CoastPoint {
  /** ISO 3166 alpha-2. */
  readonly state: string
  readonly km: number
  readonly point: Point
}

/** What a map can answer about a point. Pure; a query takes about a millisecond or less. */
export interface SeaMap {
  /** The state on whose land the point lies, null at sea. */
  stateAt(point: Point): string | null
  /** Distance to the land of a state, km: 0 on it. Infinity for a state that is not on the map. */
  landKm(point: Point, state: string): number
  /** The nearest coast of any state or, given one, of that state; null where the state has no coast. */
  nearestCoast(point: Point, state?: string): CoastPoint | null
  /** Place id (data/places.json) of the sea or bay that the point lies in, null on land or where no sea is known. */
  seaAt(point: Point): string | null
  /** Whether the map has the outline of this sea: only then does another answer of seaAt mean that a point lies outside of it. */
  outlinesSea(id: string): boolean
  zoneAt(point: Point): ZoneAnswer
}
