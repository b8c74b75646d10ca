import { contours } from 'd3-contour'
import { geoAzimuthalEquidistant } from 'd3-geo'
import { EARTH_RADIUS_KM, type Point } from '../../geo/sphere.ts'
import type { SeaMap, ZoneAnswer } from '../../world/sea-map.ts'
import type { World } from '../../world/world.ts'
import type { LonLat, ZoneAreas } from './incident-map.ts'

/** Points of the grid along each side: 96 takes about a second. */
const SIDE = 96
/** Land belongs to the zone around it, so that the coast, drawn over it, is its edge. */
const ON_LAND_KM = 30

/**
 * The zones of the sea around a point, up to `radiusKm` from it on each side, as areas: the distances to the edges of zones
 * are asked on a grid, and the line where they are 0 is drawn between its points.
 */
export const zoneAreas = (map: SeaMap, world: World, centre: Point, radiusKm: number): ZoneAreas => {
  const project = geoAzimuthalEquidistant().rotate([-centre.lon, -centre.lat]).scale(EARTH_RADIUS_KM).translate([0, 0])
  const step = (2 * radiusKm) / (SIDE - 1)
  const plane = (i: number): number => -radiusKm + i * step
  const answers: ZoneAnswer[] = []
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const [lon, lat] = project.invert!([plane(x), plane(y)])!
      answers.push(map.zoneAt({ lat, lon }))
    }
  const holders = [...new Set(answers.map(({ holder, kind }) => (kind === 'land' ? null : holder)))].filter((holder) => holder !== null)
  const shape = contours().size([SIDE, SIDE]).thresholds([0])
  const degrees = ([x, y]: readonly number[]): LonLat => {
    // Cells of d3-contour have their value in their middle.
    const [lon, lat] = project.invert!([plane(x! - 0.5), plane(y! - 0.5)])!
    return [Number(lon.toFixed(3)), Number(lat.toFixed(3))]
  }
  const zones = holders.map((holder) => {
    const depth = answers.map((answer) => depthIn(answer, holder, step))
    const [area] = shape(depth)
    return {
      holder,
      name: world.placeById.get(holder)?.names[0] ?? holder,
      polygons: (area?.coordinates ?? []).map((rings) => rings.map((ring) => ring.map(degrees).toReversed())),
    }
  })
  return { zones: zones.filter(({ polygons }) => polygons.length > 0), basis: 'computed: 200 nautical miles and lines in the middle' }
}

/** How far inside the zone of a state a point lies, km; below 0 outside. No more than the grid can tell. */
const depthIn = ({ holder, kind, marginKm }: ZoneAnswer, of: string, step: number): number => {
  const most = Math.min(Number.isFinite(marginKm) ? marginKm : step, step * 1.5)
  // Limits of the territorial sea lie inside the zone: being near one says nothing of its outer edge.
  const inner = kind !== 'eez' && kind !== 'high-seas'
  if (holder === of) return kind === 'land' ? Math.min(ON_LAND_KM, step) : inner ? step : Math.max(most, 0.01)
  return inner ? -step : -Math.max(most, 0.01)
}
