import { expect, test } from 'vitest'
import { circleSamples } from '../geo/samples.ts'
import { loadSeaMap } from './load-sea-map.ts'
import { shareByZone } from './share-by-zone.ts'

test('shares make one and are sorted', () => {
  const shares = shareByZone(loadSeaMap(), circleSamples({ lat: 37.24, lon: 131.87 }, 150, 400))
  expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  expect(shares.map(({ points }) => points)).toEqual(shares.map(({ points }) => points).sort((a, b) => b - a))
  expect(shares.find(({ claimants }) => claimants.join() === 'KR,JP')!.share).toBeGreaterThan(0.3)
})

test('a circle of 12 nautical miles on the open sea is high seas', () => {
  expect(shareByZone(loadSeaMap(), circleSamples({ lat: 30, lon: 170 }, 22, 50))).toEqual([
    { kind: 'high-seas', holder: null, claimants: [], share: 1, points: 50 },
  ])
})

test('no points, no shares', () => expect(shareByZone(loadSeaMap(), [])).toEqual([]))
