import { quasiRandom } from '../../geo/quasi-random.ts'
import type { Point } from '../../geo/sphere.ts'
import type { SeaMap } from '../sea-map.ts'
import { LazyList } from './lazy-list.ts'
import { Splash } from './splash.ts'

/** Kilometres from and to, both possible. */
export interface KmRange {
  readonly low: number
  readonly high: number
}

/**
 * Where a flight of this distance from one of these points can have ended: every bearing, every distance of the range and
 * every launch point alike likely, spread evenly by a fixed sequence, so that the same question has the same answer. Any
 * first part of the list is spread evenly too.
 */
export const sampleSplashes = (map: SeaMap, launches: readonly Point[], km: KmRange, count: number): LazyList<Splash> => {
  // Bearing and distance together fill the ring; in one sequence with the launch point they would leave stripes of it empty.
  const ring = quasiRandom(2)
  const start = quasiRandom(1)
  return new LazyList(count, (i) => {
    const [u, v] = ring(i) as [number, number]
    const w = start(i)[0]!
    return new Splash(map, launches[Math.floor(w * launches.length)]!, u * 360, km.low + v * (km.high - km.low))
  })
}

/** A named place and how far it stretches; for a state, its land. */
export interface Anchor {
  readonly name: string
  readonly point: Point
  readonly radiusKm: number
  /** States whose land it is: "the North Korean coast", "the Korean Peninsula"; empty for a place of its own. */
  readonly states: readonly string[]
}

/** Points around a place as far as told, on the bearings within `degrees` of the one told: those that words about it may mean. */
export const sampleAround = (
  map: SeaMap,
  { point, radiusKm }: Anchor,
  km: KmRange,
  bearing: number | null,
  degrees: number,
  count: number,
): LazyList<Splash> => {
  const at = quasiRandom(2)
  const [low, high] = [Math.max(0, km.low - radiusKm), km.high + radiusKm]
  const half = bearing === null ? 180 : degrees
  return new LazyList(count, (i) => {
    const [u, v] = at(i) as [number, number]
    return new Splash(map, point, (bearing ?? 0) + (2 * u - 1) * half, Math.sqrt(low * low + v * (high * high - low * low)))
  })
}

/**
 * How far a possible point may lie from the nearest of the samples, km: about the mesh of an even spread over the ring, which
 * a wide launch area makes wider.
 */
export const spacingKm = (count: number, km: KmRange, launchRadiusKm: number): number => {
  const alongKm = (2 * Math.PI * km.high) / count
  const acrossKm = km.high - km.low + 2 * launchRadiusKm
  return acrossKm <= alongKm ? alongKm + acrossKm : Math.sqrt(alongKm * acrossKm)
}
