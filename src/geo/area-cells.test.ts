import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AreaCells } from './area-cells.ts'
import { Areas, type Ring } from './areas.ts'
import { chunksOfLines, cutIntoChunks } from './chunks.ts'

/** A ring round a point with corners at uneven distances, so that its edges run through cells in every way. */
const star = fc
  .record({
    lon: fc.integer({ min: -180, max: 180 }),
    lat: fc.integer({ min: -80, max: 80 }),
    size: fc.double({ min: 0.05, max: 9, noNaN: true }),
    corners: fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 3, maxLength: 9 }),
  })
  .map(({ lon, lat, size, corners }): Ring => {
    const at = (i: number): readonly [number, number] => {
      const turn = (2 * Math.PI * i) / corners.length
      return [lon + size * corners[i]! * Math.cos(turn), lat + size * corners[i]! * Math.sin(turn)]
    }
    return [...corners.map((_, i) => at(i)), at(0)]
  })
// Whole and half degrees are the edges of cells.
const degrees = (most: number) =>
  fc.oneof(
    fc.double({ min: -most, max: most, noNaN: true }),
    fc.integer({ min: -2 * most, max: 2 * most }).map((n) => n / 2),
  )

test('the first area at a point is the one that looking at every area finds, asked again and in any order', () => {
  fc.assert(
    fc.property(
      fc.array(star, { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(degrees(90), degrees(180)), { minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })), { maxLength: 40 }),
      (rings, far, near) => {
        const areas = new Areas(rings.map((ring) => [ring]))
        const beside = near.map(([dLat, dLon], i) => {
          const [lon, lat] = rings[i % rings.length]![0]!
          return { lat: Math.max(-90, Math.min(90, lat + dLat)), lon: lon + dLon }
        })
        for (const point of [...far.map(([lat, lon]) => ({ lat, lon })), ...beside, ...beside.toReversed()])
          expect(areas.firstAt(point), JSON.stringify(point)).toBe(areas.at(point)[0] ?? -1)
      },
    ),
  )
})

test('in a cell without an edge the areas are asked once, in one with an edge each time', () => {
  const chunks = cutIntoChunks({ lon: Float64Array.of(10.1, 10.2), lat: Float64Array.of(10.1, 10.1), start: Uint32Array.of(0, 2) })
  let asked = 0
  const cells = new AreaCells(chunks, [chunksOfLines(chunks, [0])], () => (asked++, true))
  for (let i = 0; i < 5; i++) expect(cells.first({ lat: 20.1 + i / 20, lon: 20.2 })).toBe(0)
  expect(asked).toBe(1)
  for (let i = 0; i < 5; i++) expect(cells.first({ lat: 10.1 + i / 20, lon: 10.2 })).toBe(0)
  expect(asked).toBe(6)
})
