import { expect, test } from 'vitest'
import { addUnits, approximate, daysBetween, formatDay, overlaps, parseDay, parseEdtf, weekdayOf } from './edtf.ts'

test('bounds of days, months, years, seasons, decades and intervals', () => {
  const days = (edtf: string): string[] | null => {
    const found = parseEdtf(edtf)
    return found && [found.first, found.last].map((n) => (Number.isFinite(n) ? formatDay(n) : String(n)))
  }
  expect(days('2016-02')).toEqual(['2016-02-01', '2016-02-29'])
  expect(days('2017')).toEqual(['2017-01-01', '2017-12-31'])
  expect(days('2017-24')).toEqual(['2017-12-01', '2018-02-28'])
  expect(days('199X')).toEqual(['1990-01-01', '1999-12-31'])
  expect(days('2017-05-08/2017-05-29')).toEqual(['2017-05-08', '2017-05-29'])
  expect(days('2017-05-08/..')).toEqual(['2017-05-08', 'Infinity'])
  expect(parseEdtf('2017-05-08~')).toMatchObject({ approx: true })
  for (const wrong of ['2017-02-30', '2017-13', 'May', '', '2017-05-09/2017-05-08', 'a/b/c']) expect(parseEdtf(wrong), wrong).toBeNull()
})

test('weekdays and distances', () => {
  expect(weekdayOf('2017-05-29')).toBe(1)
  expect(weekdayOf('2017-05')).toBeNull()
  expect(daysBetween('2017-08-21', '2017-08-26')).toEqual({ min: 5, max: 5 })
  expect(daysBetween('2017-08', '2017-09-01')).toEqual({ min: 1, max: 31 })
  expect(overlaps('2017-08', '2017-08-31/2017-09-04')).toBe(true)
  expect(parseDay('2017-02-30')).toBeNull()
})

test('adding units keeps the precision', () => {
  expect(addUnits('2016-01-31', 1, 'month')).toBe('2016-02-29')
  expect(addUnits('2016-01', -2, 'month')).toBe('2015-11')
  expect(addUnits('2017-05-29~', -1, 'week')).toBe('2017-05-22~')
  expect(addUnits('2017-05-29', 3, 'hour')).toBe('2017-05-29')
  expect(addUnits('2017-05-29/..', 1, 'day')).toBeNull()
  expect(addUnits('2017', 1e9, 'year')).toBeNull()
  expect(approximate('2017-05/2017-06')).toBe('2017-05~/2017-06~')
})
