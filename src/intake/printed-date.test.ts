import { describe, expect, test } from 'vitest'
import { printedDate } from './printed-date.ts'

describe('dates as pages and feeds print them', () => {
  test.each([
    ['2031-05-03T10:05:00+09:00', '2031-05-03T10:05:00+09:00'],
    ['2031-05-03T10:05:00.123Z', '2031-05-03T10:05:00Z'],
    ['2031-05-03 10:05:00 +0900', '2031-05-03T10:05:00+09:00'],
    ['20310503T100500Z', '2031-05-03T10:05:00Z'],
    ['Sat, 03 May 2031 10:05:00 GMT', '2031-05-03T10:05:00Z'],
    ['Sat, 03 May 2031 10:05:00 +0900', '2031-05-03T10:05:00+09:00'],
    ['Sat, 3 May 2031 10:05 KST', '2031-05-03T10:05+09:00'],
    ['May 3, 2031 at 10:05 p.m. ET', '2031-05-03T22:05-04:00'],
    ['Published 12:05 AM EST, Tue January 7, 2031', '2031-01-07T00:05-05:00'],
    ['Updated 3rd May 2031 10:05 (GMT+09:00)', '2031-05-03T10:05+09:00'],
    ['3 May 2031 10.05pm BST', '2031-05-03T22:05+01:00'],
    ['1935575100', '2031-05-03T11:45:00Z'],
  ])('%s', (given, value) => {
    expect(printedDate(given)).toEqual({ precision: 'instant', value })
  })

  test.each([
    ['2031-05-03T10:05:00', '2031-05-03T10:05:00'],
    ['입력 2031.05.03. 오후 3:05', '2031-05-03T15:05'],
    ['2031年5月3日 15時05分', '2031-05-03T15:05'],
    ['May 3, 2031, 3 p.m.', '2031-05-03T15:00'],
  ])('without zone: %s', (given, value) => {
    expect(printedDate(given)).toEqual({ precision: 'local', value })
  })

  test.each([
    ['May 3, 2031', '2031-05-03'],
    ['2031/5/3', '2031-05-03'],
    ['3 May 2031', '2031-05-03'],
    ['2031년 5월 3일', '2031-05-03'],
  ])('day alone: %s', (given, value) => {
    expect(printedDate(given)).toEqual({ precision: 'day', value })
  })

  test.each(['', 'yesterday', '05/03/2031', '2031-02-30', 'May 2031', 'version 4.2031.1', '99999999'])(
    'nothing is guessed from %j',
    (given) => {
      expect(printedDate(given)).toBeNull()
    },
  )
})
