import { expect, test } from 'vitest'
import { compareShingles, meanScores, wordsOf } from './shingles.ts'
import { scoreSegments } from './segments.ts'

test('words are runs of letters, digits and underscores of any script', () => {
  expect(wordsOf("It's 3.5 km_h, 군은 — é.")).toEqual(['It', 's', '3', '5', 'km_h', '군은', 'é'])
})

test('shingles of four words, each as often as it stands; shares add up to 1', () => {
  // Wanted: abcd bcde; got: abcd abcd again through "dabc".
  const { tp, fp, fn } = compareShingles('a b c d e', 'a b c d')
  expect([tp, fp, fn]).toEqual([1 / 2, 0, 1 / 2])
  expect(compareShingles('a b c d', 'a b c d a b c d')).toEqual({ tp: 1 / 5, fp: 4 / 5, fn: 0 })
  expect(compareShingles('one two', 'one two')).toEqual({ tp: 1, fp: 0, fn: 0 })
  expect(compareShingles('one two', '')).toEqual({ tp: 0, fp: 0, fn: 1 })
})

test('means leave out pages with nothing found, or nothing to find', () => {
  const { p, r, f } = meanScores([
    { tp: 0.5, fp: 0.5, fn: 0 },
    { tp: 0, fp: 0, fn: 1 },
  ])
  expect([p, r]).toEqual([0.5, 0.5])
  expect(f).toBeCloseTo(0.5)
})

test('segments are compared with blanks tidied', () => {
  const page = { url: 'https://ledger.example/a', html: new Uint8Array(), with: ['a missile  fell', 'noon'], without: ['Home', 'Share'] }
  expect(scoreSegments([page], () => 'Home\na missile\nfell')).toEqual({
    row: { p: 0.5, r: 0.5, f: 0.5, tp: 1, fn: 1, fp: 1 },
    accuracy: 0.5,
    misses: ['https://ledger.example/a | lost | noon', 'https://ledger.example/a | kept | Home'],
  })
})
