import { readFileSync } from 'node:fs'
import { Areas } from '../geo/areas.ts'
import { earthCentred, type EarthCentred } from '../geo/earth-centred.ts'
import type { Nearest } from '../geo/nearest-lines.ts'
import { distanceKm, type Point } from '../geo/sphere.ts'
import { groupBy } from '../model/group-by.ts'
import { computedZone, type ZoneSource } from './computed-zone.ts'
import { allLand, nearestCoasts, type Land, type LandCoast } from './land.ts'
import { unpackMap } from './packed-map.ts'
import type { CoastPoint, SeaMap } from './sea-map.ts'

const BUILT = new URL('../../data/built/map.bin', import.meta.url)
let loaded: WorldMap | null = null

/** The map of the world, which also lists coasts. */
export interface WorldMap extends SeaMap {
  /** The nearest coast of each of the nearest states, nearest first, at most `count`. */
  nearestCoasts(point: Point, count: number): CoastPoint[]
  /** The nearest point of a state's land, on its coast or its border; null for a point on it and a state that is not on the map. */
  nearestLand(point: Point, state: string): CoastPoint | null
}

/** The map that ships with the package; read at the first call, the same one afterwards. Throws if the package is damaged. */
export const loadSeaMap = (): WorldMap => (loaded ??= seaMapOf(readFileSync(BUILT)))

/** A map from the bytes of a packed file. Throws an Error that says what is wrong with them. */
export const seaMapOf = (bytes: Uint8Array): WorldMap => {
  const { header, lines } = unpackMap(bytes)
  const land = allLand(header, lines)
  const { lands } = land
  const seas = new Areas(header.seas.map((sea) => sea.outlines))
  const outlined = new Set(header.seas.map(({ id }) => id))
  const seaAt = (point: Point) => header.seas[seas.firstAt(point)] ?? null
  const source: ZoneSource = {
    land,
    joint: header.joint,
    jointAreas: new Areas(header.joint.map(({ outline }) => [outline])),
    internalOf: (point) => seaAt(point)?.internalOf ?? null,
  }
  const ofState = groupBy(lands, ({ unit }) => unit.state)
  // At sea no piece of any state holds the point: that is known at once for nearly all points at sea.
  const isOn = (pieces: readonly Land[], point: Point): boolean =>
    land.holderOf(point) !== null && pieces.some((piece) => piece.holds(point))
  return {
    stateAt: (point) => land.holderOf(point)?.unit.state ?? null,
    landKm: (point, state) => {
      const pieces = ofState.get(state) ?? []
      if (isOn(pieces, point)) return 0
      const at = earthCentred(point.lon, point.lat)
      return nearestEdges(pieces, at).reduce((least, near) => Math.min(least, distanceKm(point, near)), Infinity)
    },
    nearestLand: (point, state) => {
      const pieces = ofState.get(state) ?? []
      if (isOn(pieces, point)) return null
      const at = earthCentred(point.lon, point.lat)
      const found = nearestEdges(pieces, at).map(({ lat, lon }) => ({ state, km: distanceKm(point, { lat, lon }), point: { lat, lon } }))
      return found.reduce<CoastPoint | null>((best, one) => (best === null || one.km < best.km ? one : best), null)
    },
    nearestCoast: (point, state) => {
      const at = earthCentred(point.lon, point.lat)
      const first = state === undefined ? land.nearestCoast(at) : nearestCoasts(ofState.get(state) ?? [], at, (nearest) => nearest)[0]
      return first ? coastPoint(point, first) : null
    },
    nearestCoasts: (point, count) => {
      const coasts = nearestCoasts(lands, earthCentred(point.lon, point.lat), () => Infinity).map((found) => coastPoint(point, found))
      return coasts.filter(({ state }, i) => coasts.findIndex((other) => other.state === state) === i).slice(0, count)
    },
    seaAt: (point) => (land.holderOf(point) ? null : (seaAt(point)?.id ?? null)),
    outlinesSea: (id) => outlined.has(id),
    zoneAt: (point) => computedZone(source, point),
  }
}

/** The tree's distances are those of a sphere, wrong by this part at most: edges as near as that are measured on the ellipsoid. */
const ROUNDED = 1.006

/** Edges of pieces of land among which the nearest is: the nearest of each that is not farther than another, by the tree's distances. */
const nearestEdges = (pieces: readonly Land[], at: EarthCentred): Nearest[] => {
  const found: Nearest[] = []
  let least = Infinity
  for (const { coast, border } of pieces)
    for (const lines of [coast, border]) {
      const near = lines.nearest(at, least * ROUNDED)
      if (!near) continue
      found.push(near)
      least = Math.min(least, near.km)
    }
  return found.filter(({ km }) => km <= least * ROUNDED)
}

const coastPoint = (point: Point, { land, near: { lat, lon } }: LandCoast): CoastPoint => ({
  // Land that several states hold in parts is listed under the first that claims it.
  state: land.unit.state ?? land.unit.dispute!.claimants[0]!,
  km: distanceKm(point, { lat, lon }),
  point: { lat, lon },
})
