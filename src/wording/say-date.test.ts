import { describe, expect, test } from 'vitest'
import { sayDate, sayPrecision, sortKey } from './say-date.ts'

describe('sayDate', () => {
  test.each([
    ['2025-11-07', 'Fri 7 Nov 2025'],
    ['2025-10-31~', 'about 31 Oct 2025'],
    ['2025-09', 'September 2025'],
    ['2025', '2025'],
    ['201X', 'the 2010s'],
    ['2025-21', 'spring 2025'],
    ['2025-XX', '2025'],
    ['2025-11-03/2025-11-06', '3 to 6 Nov 2025'],
    ['2025-10-28/2025-11-06', '28 Oct 2025 to 6 Nov 2025'],
    ['2019/..', 'since 2019'],
    ['../2025-06-04', 'until Wed 4 Jun 2025'],
    ['2025-11-07T12:35:00+09:00', 'Fri 7 Nov 2025 12:35 UTC+09:00'],
    ['2025-11-07T03:35Z', 'Fri 7 Nov 2025 03:35 UTC'],
    ['soon', 'soon'],
  ])('%s is %s', (edtf, said) => expect(sayDate(edtf)).toBe(said))
})

test('sayPrecision says how exactly a date is known', () => {
  expect(
    ['2025-11-07', '2025-11-07~', '2025-11', '2025-22', '2025', '2025-11-01/2025-11-03', '2025/..', '2025-11-07?'].map(sayPrecision),
  ).toEqual(['', 'about', 'month', 'season', 'year', 'between', 'open', 'uncertain'])
})

test('sortKey puts the past first and what has no day last', () => {
  const dates = [null, '2025-11-07', '../2024', '2025-10-31~', '201X']
  expect(dates.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual(['201X', '../2024', '2025-10-31~', '2025-11-07', null])
})
