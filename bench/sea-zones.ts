import { countryPolygons } from '../scripts/natural-earth.ts'
import { distanceKm, type Point } from '../src/geo/sphere.ts'
import { loadSeaMap } from '../src/world/load-sea-map.ts'

const QUERIES = 2000
const BRUTE = 5

/** Load time and memory of the sea map, and the time of a zone query beside brute force over every vertex of every coast. */
export const seaZones = (): void => {
  const memory = (): number => {
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 2 ** 20
  }
  const before = memory()
  const start = performance.now()
  const map = loadSeaMap()
  const loaded = performance.now()
  const points = openPoints(QUERIES)
  map.zoneAt(points[0]!)
  const first = performance.now()
  console.log(`map read in ${(loaded - start).toFixed(0)} ms; first query ${(first - loaded).toFixed(0)} ms`)
  const times = points.map((point) => timed(() => map.zoneAt(point))).sort((a, b) => a - b)
  const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(3)
  const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length
  console.log(
    `${QUERIES} zone queries off East Asia: mean ${mean.toFixed(3)} ms, median ${at(0.5)}, 99 of 100 below ${at(0.99)}, most ${at(1)}`,
  )
  console.log(`${(memory() - before).toFixed(0)} MiB more than before (heap and buffers)`)

  const coast = coastVertices()
  const median = times[Math.floor(times.length / 2)]!
  for (const [name, kmBetween] of [
    ['geodesics', distanceKm],
    ['a sphere', sphereKm],
  ] as const) {
    const least = Math.min(...points.slice(0, BRUTE).map((point) => timed(() => nearestVertexKm(coast, point, kmBetween))))
    console.log(
      `brute force over ${coast.length} vertices by ${name}: ${least.toFixed(0)} ms a query at best, ${Math.round(least / median)} times the median`,
    )
  }
}

const timed = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Points spread over 24 to 50 N and 117 to 150 E by a sequence that fills evenly, always the same. */
const openPoints = (count: number): Point[] =>
  Array.from({ length: count }, (_, i) => ({
    lat: 24 + 26 * ((i * 0.7548776662466927) % 1),
    lon: 117 + 33 * ((i * 0.5698402909980532) % 1),
  }))

const coastVertices = (): Point[] =>
  countryPolygons()
    .flat(2)
    .map(([lon, lat]) => ({ lon: lon!, lat: lat! }))

const nearestVertexKm = (coast: readonly Point[], point: Point, kmBetween: (a: Point, b: Point) => number): number => {
  let least = Infinity
  for (const vertex of coast) least = Math.min(least, kmBetween(point, vertex))
  return least
}

const sphereKm = (a: Point, b: Point): number => {
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h))
}
