import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { destination, distanceKm, type Point } from '../../geo/sphere.ts'
import { loadSeaMap } from '../load-sea-map.ts'
import type { SeaMap, ZoneAnswer } from '../sea-map.ts'
import { conflictAmong, judge } from './judge.ts'
import { launchPoints, type LaunchArea } from './launch-points.ts'
import { reachOf, type ReachQuestion } from './reach.ts'
import { sampleSplashes, spacingKm } from './sample-splashes.ts'
import type { SplashWords } from './splash-words.ts'

const zone: ZoneAnswer = { kind: 'high-seas', holder: null, claimants: [], marginKm: 1000, basis: 'toy', notes: [] }
/** A world whose land is everything west of Greenwich, state WW; the rest is sea "e". */
const toy: SeaMap = {
  stateAt: ({ lon }) => (lon < 0 ? 'WW' : null),
  landKm: ({ lat, lon }) => (lon < 0 ? 0 : lon * 111.2 * Math.cos((lat * Math.PI) / 180)),
  nearestCoast: (point) => ({ state: 'WW', km: point.lon * 111.2, point: { lat: point.lat, lon: 0 } }),
  seaAt: ({ lon }) => (lon < 0 ? null : 'e'),
  outlinesSea: () => true,
  zoneAt: () => zone,
}
const area = (point: Point, radiusKm = 0): LaunchArea => ({ name: 'there', point, radiusKm, state: null, wholeState: false })
const ask = (given: Partial<ReachQuestion>): ReachQuestion => ({
  area: area({ lat: 0, lon: 0 }),
  km: { low: 500, high: 500 },
  words: [],
  states: [],
  named: [],
  ...given,
})
const sea: SplashWords = { kind: 'sea', id: 'e', words: 'in the sea' }
const near: SplashWords = { kind: 'near', state: 'WW', km: 50, words: 'near the coast' }

describe('the set of possible ends', () => {
  test('half of all bearings lead east, and the sector says so', () => {
    const reach = reachOf(toy, ask({ words: [sea] }))
    expect(reach.possible.length / reach.all.length).toBeCloseTo(0.5, 2)
    expect(reach.sectors).toHaveLength(1)
    expect(reach.sectors[0]!.of.from).toBeLessThan(1)
    expect(reach.sectors[0]!.of.to).toBeGreaterThan(179)
  })
  test('a strip of 50 km beside the coast holds the share that trigonometry gives it', () => {
    // East of the coast and within 50 km of it: sin(bearing) from 0 to 0.1, twice, of 180 degrees.
    const expected = (2 * Math.asin(0.1)) / Math.PI
    const { judgements } = reachOf(toy, ask({ words: [sea, near] }))
    expect(judgements[1]!.judgement.share).toBeCloseTo(expected, 1)
  })
  test('the words that conflict, and no others', () => {
    const bearing: SplashWords = { kind: 'bearing', degrees: 270, tolerance: 20, words: 'west' }
    const far: SplashWords = {
      kind: 'offset',
      anchor: { name: 'x', point: { lat: 60, lon: 90 }, radiusKm: 1, states: [] },
      km: null,
      bearing: null,
      words: 'somewhere',
    }
    expect(reachOf(toy, ask({ words: [far, sea, bearing] })).conflict).toEqual([sea, bearing])
    expect(reachOf(toy, ask({ words: [far, sea] })).conflict).toBeNull()
  })
  test('the same question has the same answer', () => {
    const [a, b] = [reachOf(toy, ask({ words: [sea] })), reachOf(toy, ask({ words: [sea] }))]
    expect(a.possible.map((s) => s.point)).toEqual(b.possible.map((s) => s.point))
  })
})

describe('samples', () => {
  const place = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })
  test('every one lies at its distance from its launch point: poles, date line, antipode, no distance at all', () => {
    const check = (from: Point, low: number, high: number): void => {
      for (const s of sampleSplashes(toy, [from], { low, high }, 60)) {
        expect(s.km).toBeGreaterThanOrEqual(low)
        expect(s.km).toBeLessThanOrEqual(high)
        expect(Math.abs(distanceKm(from, s.point) - Math.min(s.km, distanceKm(from, s.point) + 1))).toBeLessThan(
          s.km > 19_900 ? 200 : 1.001,
        )
      }
    }
    fc.assert(
      fc.property(place, fc.double({ min: 0, max: 19_000, noNaN: true }), (from, km) => check(from, km, km)),
      { numRuns: 30 },
    )
    check({ lat: 90, lon: 0 }, 100, 200)
    check({ lat: 0, lon: 180 }, 100, 200)
    check({ lat: 10, lon: 10 }, 0, 0)
    check({ lat: 0, lon: 0 }, 20_000, 20_000)
  })
  test('no point of the ring is farther from a sample than twice the spacing', () => {
    const from = { lat: 40, lon: 126 }
    const km = { low: 665, high: 735 }
    const samples = [...sampleSplashes(toy, [from], km, 1000)]
    const spacing = spacingKm(1000, km, 0)
    for (let bearing = 0; bearing < 360; bearing += 7)
      for (const flown of [665, 700, 735]) {
        const point = destination(from, bearing, flown)
        expect(Math.min(...samples.map((s) => distanceKm(s.point, point)))).toBeLessThan(2 * spacing)
      }
  })
  test('launch points stay on the soil of the state; a place off any soil is its own middle', () => {
    expect(launchPoints(toy, { ...area({ lat: 0, lon: 0 }, 100), state: 'WW' }, 20).every((p) => p.lon < 0)).toBe(true)
    expect(launchPoints(toy, { ...area({ lat: 0, lon: 50 }, 100), state: 'WW' }, 20)).toEqual([{ lat: 0, lon: 50 }])
  })
})

describe('verdicts', () => {
  const ring = [...sampleSplashes(toy, [{ lat: 0, lon: 3 }], { low: 300, high: 300 }, 2000)]
  test('nothing is contradicted that holds within the mesh of the points', () => {
    const words: SplashWords = { kind: 'near', state: 'WW', km: 50, words: '' }
    const far = ring.filter((s) => s.point.lon > 0.6)
    expect(judge(far, words, [], 0).verdict).toBe('contradicted')
    expect(judge(far, words, [], 40).verdict).toBe('implausible')
  })
  test('one word that no point satisfies conflicts alone', () =>
    expect(conflictAmong(ring, [sea, { ...near, km: -1, words: 'never' }], 0)!.map((w) => w.words)).toEqual(['never']))
})

describe('the worked case of the design, on the map that ships', () => {
  const map = loadSeaMap()
  const east: SplashWords = { kind: 'sea', id: 'sea-of-japan', words: 'in the East Sea' }
  const taegwan = area({ lat: 40.22, lon: 125.22 })
  test('700 km from Taegwan end in the East Sea on bearings of about 64 degrees and more, 147 km and more from China', () => {
    const reach = reachOf(map, ask({ area: taegwan, km: { low: 699, high: 701 }, words: [east], states: ['CN', 'JP'] }))
    expect(reach.sectors[0]!.of.from).toBeGreaterThan(61)
    expect(reach.sectors[0]!.of.from).toBeLessThan(67)
    const china = reach.nearestStates.find((s) => s.state === 'CN')!
    expect(china.km).toBeGreaterThan(110)
    expect(china.km).toBeLessThan(165)
  })
  test('near China and in the East Sea cannot both be true', () => {
    const border: SplashWords = { kind: 'near', state: 'CN', km: 50, words: 'near the Chinese border' }
    expect(reachOf(map, ask({ area: { ...taegwan, radiusKm: 12 }, km: { low: 665, high: 735 }, words: [east, border] })).conflict).toEqual([
      east,
      border,
    ])
  })
})
