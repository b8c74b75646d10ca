import { destination, type Point } from '../../geo/sphere.ts'
import { isPartOfSea } from '../sea-parts.ts'
import type { CoastPoint, SeaMap, ZoneAnswer } from '../sea-map.ts'

/** A point where a flight can have ended, how it would have got there, and what the map says of it, asked once each. */
export class Splash {
  readonly launch: Point
  /** At the launch, degrees clockwise from north. */
  readonly bearing: number
  /** Distance flown. */
  readonly km: number
  readonly #map: SeaMap
  #point: Point | undefined
  #state: string | null | undefined
  #sea: string | null | undefined
  #zone: ZoneAnswer | undefined
  #landKm: Map<string, number> | undefined
  #coasts: Map<string, CoastPoint | null> | undefined

  constructor(map: SeaMap, launch: Point, bearing: number, km: number) {
    this.#map = map
    this.launch = launch
    this.bearing = bearing
    this.km = km
  }

  /** Where it ends; worked out when first asked for. */
  get point(): Point {
    return (this.#point ??= destination(this.launch, this.bearing, this.km))
  }

  /** The state on whose land it lies; null at sea. */
  get state(): string | null {
    if (this.#state === undefined) this.#state = this.#map.stateAt(this.point)
    return this.#state
  }

  /** Id of the sea; null on land, and where no sea is known. */
  get sea(): string | null {
    if (this.#sea === undefined) this.#sea = this.#map.seaAt(this.point)
    return this.#sea
  }

  /** Whether it lies in a sea or a part of it; null where the map does not know that sea's limits. */
  liesIn(seaId: string): boolean | null {
    if (this.sea !== null && isPartOfSea(this.sea, seaId)) return true
    if (this.state !== null || this.#map.outlinesSea(seaId)) return false
    return this.sea === null ? null : false
  }

  get atSea(): boolean {
    return this.sea !== null || this.state === null
  }

  get zone(): ZoneAnswer {
    return (this.#zone ??= this.#map.zoneAt(this.point))
  }

  /** km to the land of a state; 0 on it. */
  landKm(state: string): number {
    const kept = (this.#landKm ??= new Map<string, number>())
    const known = kept.get(state)
    if (known !== undefined) return known
    const km = this.#map.landKm(this.point, state)
    kept.set(state, km)
    return km
  }

  /** The nearest coast of a state. */
  coast(state: string): CoastPoint | null {
    const kept = (this.#coasts ??= new Map<string, CoastPoint | null>())
    const known = kept.get(state)
    if (known !== undefined) return known
    const coast = this.#map.nearestCoast(this.point, state)
    kept.set(state, coast)
    return coast
  }
}
