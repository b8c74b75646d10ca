import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chunksOfLines, cutIntoChunks } from './chunks.ts'
import { earthCentred } from './earth-centred.ts'
import { NearestLines } from './nearest-lines.ts'
import { distanceKm, type Point } from './sphere.ts'

const linesOf = (lines: readonly (readonly (readonly [number, number])[])[]) => {
  const points = lines.flat()
  const start = new Uint32Array(lines.length + 1)
  lines.forEach((line, i) => (start[i + 1] = start[i]! + line.length))
  return cutIntoChunks({ lon: Float64Array.from(points, (p) => p[0]), lat: Float64Array.from(points, (p) => p[1]), start })
}
const treeOf = (lines: readonly (readonly (readonly [number, number])[])[]): NearestLines => {
  const chunks = linesOf(lines)
  return new NearestLines(chunks, chunksOfLines(chunks, lines.keys()))
}
const at = ({ lat, lon }: Point) => earthCentred(lon, lat)

test('finds what brute force finds, with the date line and the poles among the points', () => {
  // Wiggly lines of many short edges, so that brute force over their points is exact to half an edge (50 m).
  const line = fc.record({
    lon: fc.integer({ min: 175, max: 185 }),
    lat: fc.integer({ min: 84, max: 89 }),
    seed: fc.integer({ min: 1, max: 9 }),
  })
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: 80, max: 90, noNaN: true }),
      (seeds, lon, lat) => {
        const lines = seeds.map((s) => Array.from({ length: 60 }, (_, i) => [s.lon + Math.sin(i / s.seed) / 20, s.lat + i / 1100] as const))
        const here = { lat, lon }
        const brute = Math.min(...lines.flat().map(([x, y]) => distanceKm(here, { lat: y, lon: x })))
        const found = treeOf(lines).nearest(at(here))!
        expect(distanceKm(here, found)).toBeLessThanOrEqual(brute + 0.01)
        expect(distanceKm(here, found)).toBeGreaterThan(brute - 0.3)
        expect(found.lon).toBeGreaterThanOrEqual(-180)
        expect(found.lon).toBeLessThanOrEqual(180)
      },
    ),
  )
})

test('the distance it tells is the geodesic one to a metre up to 400 km', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      (lat, lon, dLat, dLon) => {
        const [a, b] = [
          { lat, lon },
          { lat: Math.max(-90, Math.min(90, lat + dLat)), lon: lon + dLon },
        ]
        const km = distanceKm(a, b)
        fc.pre(km < 400)
        expect(Math.abs(treeOf([[[b.lon, b.lat]]]).nearest(at(a))!.km - km)).toBeLessThan(0.001)
      },
    ),
  )
})

describe('degenerate lines and points', () => {
  test('a line of one point', () => expect(treeOf([[[10, 10]]]).nearest(at({ lat: 10, lon: 11 }))!.km).toBeCloseTo(109.64, 1))
  test('a point on the line, to the half metre that the way through the Earth runs below it', () => {
    const line = [
      [10, 10],
      [10, 11],
    ] as const
    expect(treeOf([line]).nearest(at({ lat: 10.5, lon: 10 }))!.km).toBeLessThan(0.0006)
    expect(treeOf([line]).nearest(at({ lat: 11, lon: 10 }))!.km).toBeCloseTo(0, 9)
  })
  test('edges of no length', () =>
    expect(
      treeOf([
        [
          [10, 10],
          [10, 10],
          [10, 10],
        ],
      ]).nearest(at({ lat: 10, lon: 10 }))!.km,
    ).toBe(0))
  test('the antipode', () => expect(treeOf([[[0, 0]]]).nearest(at({ lat: 0, lon: 180 }))!.km).toBeCloseTo(20015, 0))
  test('no line at all', () => expect(treeOf([]).nearest(at({ lat: 0, lon: 0 }))).toBeNull())
  test('nothing within the limit', () => expect(treeOf([[[0, 0]]]).nearest(at({ lat: 0, lon: 5 }), 500)).toBeNull())
  test('a long edge along a parallel is straight in degrees', () => {
    const found = treeOf([
      [
        [-30, 60],
        [30, 60],
      ],
    ]).nearest(at({ lat: 61, lon: 0 }))!
    expect(found.lat).toBeCloseTo(60, 6)
    expect(found.km).toBeCloseTo(distanceKm({ lat: 61, lon: 0 }, { lat: 60, lon: 0 }), 2)
  })
})

test('whose piece is nearest, and the nearest of all others, as brute force over their points', () => {
  const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  const spaceKm = (p: readonly [number, number], q: readonly [number, number]): number => {
    const [a, b] = [earthCentred(...p), earthCentred(...q)]
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
  }
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.nat(4)), { minLength: 1, maxLength: 80 }), place, (points, here) => {
      const chunks = linesOf(points.map(([p]) => [p]))
      const ids = chunksOfLines(
        chunks,
        points.map((_, i) => i),
      )
      const tree = new NearestLines(
        chunks,
        ids,
        Int32Array.from(points, ([, owner]) => owner),
      )
      const best = (without: number) =>
        points.reduce<{ km: number; owner: number } | null>((least, [p, owner]) => {
          const km = spaceKm(p, here)
          return owner === without || (least && least.km <= km) ? least : { km, owner }
        }, null)
      const from = earthCentred(...here)
      const first = tree.nearest(from)!
      expect(spaceKm([first.lon, first.lat], here)).toBeCloseTo(best(-1)!.km, 6)
      const second = tree.nearest(from, Infinity, first.owner)
      const expected = best(first.owner)
      expect(second === null).toBe(expected === null)
      if (second) expect(spaceKm([second.lon, second.lat], here)).toBeCloseTo(expected!.km, 6)
      if (second) expect(second.owner).not.toBe(first.owner)
    }),
  )
})

test('the bound of a tree is never above the nearest distance', () => {
  const lines = [Array.from({ length: 300 }, (_, i) => [i / 10, Math.sin(i)] as const)]
  const tree = treeOf(lines)
  fc.assert(
    fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (lat, lon) => {
      const here = at({ lat, lon })
      const near = tree.nearest(here)!
      const [x, y, z] = earthCentred(near.lon, near.lat)
      expect(tree.bound(here)).toBeLessThanOrEqual(Math.hypot(x - here[0], y - here[1], z - here[2]) + 1e-6)
    }),
  )
})
