import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dateIn, showSameHour, toUtc, toZone } from './to-zone.ts'

test('known clocks', () => {
  expect(toZone('2016-02-06', '18:29', 'America/Chicago', 'Asia/Seoul')).toEqual({ date: '2016-02-07', clock: '09:29' })
  expect(toUtc('2016-02-07', '09:00', 'Asia/Pyongyang')).toBe('2016-02-07T00:30Z')
  expect(toUtc('2018-05-06', '09:00', 'Asia/Pyongyang')).toBe('2018-05-06T00:00Z')
  expect(dateIn('2017-02-11T23:05:00-05:00', 'Asia/Seoul')).toBe('2017-02-12')
})

test('clocks that show one hour, by the day', () => {
  expect(showSameHour('Asia/Seoul', 'Asia/Tokyo', '2024-02-05')).toBe(true)
  expect(showSameHour('Asia/Aden', 'Asia/Jerusalem', '2024-06-07')).toBe(true)
  expect(showSameHour('Asia/Aden', 'Asia/Jerusalem', '2024-02-07')).toBe(false)
  expect(showSameHour('Asia/Aden', 'Asia/Jerusalem', null)).toBe(false)
})

test('what is no zone, date or clock gives null', () => {
  expect(toZone('2016-02-06', '18:29', 'No/Where', 'UTC')).toBeNull()
  expect(toZone('2016-02-30', '18:29', 'UTC', 'Asia/Seoul')).toBeNull()
  expect(toZone('2016-02-06', '25:00', 'UTC', 'Asia/Seoul')).toBeNull()
  expect(dateIn('soon', 'UTC')).toBeNull()
})

test('the same as the zone rules give, around every change too', () => {
  const zone = fc.constantFrom(
    'Asia/Seoul',
    'Asia/Pyongyang',
    'America/New_York',
    'Europe/London',
    'Asia/Tehran',
    'Europe/Moscow',
    'Asia/Kolkata',
    'Australia/Sydney',
    'Africa/Casablanca',
  )
  const minute = fc.integer({ min: Date.UTC(1985, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minute, zone, zone, (at, from, to) => {
      const there = Temporal.Instant.fromEpochMilliseconds(at * 60_000).toZonedDateTimeISO(from)
      const [date, clock] = there.toPlainDateTime().toString().split('T') as [string, string]
      const expected = there.toPlainDateTime().toZonedDateTime(from).withTimeZone(to).toPlainDateTime().toString()
      const found = toZone(date, clock.slice(0, 5), from, to)
      expect(`${found?.date}T${found?.clock}`).toBe(expected.slice(0, 16))
    }),
    { numRuns: 1500 },
  )
})
