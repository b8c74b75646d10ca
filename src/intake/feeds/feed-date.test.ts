import fc from 'fast-check'
import { expect, it } from 'vitest'
import { feedDate } from './feed-date.ts'

it.each([
  ['Fri, 07 Nov 2025 12:35:00 KST', '2025-11-07T12:35:00+09:00'],
  ['Fri, 07 Nov 2025 12:35:00 +0900', '2025-11-07T12:35:00+09:00'],
  ['Fri, 7 Nov 2025 12:35 EDT', '2025-11-07T12:35:00-04:00'],
  ['7 Nov 25 12:35:09 EST', '2025-11-07T12:35:09-05:00'],
  ['Friday, 07 November 2025 12:35:00 GMT', '2025-11-07T12:35:00Z'],
  ['Fri,07 Nov 2025 12:35:00 GMT', '2025-11-07T12:35:00Z'],
  ['금, 07 Nov 2025 12:35:00 +0900', '2025-11-07T12:35:00+09:00'],
  ['Fri, 07-Nov-2025 12:35:00 GMT', '2025-11-07T12:35:00Z'],
  ['Fri Nov 07 12:35:00 KST 2025', '2025-11-07T12:35:00+09:00'],
  ['Fri, 07 Nov 2025 12:35:00 GMT+9', '2025-11-07T12:35:00+09:00'],
  ['Fri, 07 Nov 2025 12:35:00 UTC+0530', '2025-11-07T12:35:00+05:30'],
  ['Fri, 07 Nov 2025 12:35:00 -0330 (NST)', '2025-11-07T12:35:00-03:30'],
  ['2025-11-07T12:35:00+09:00', '2025-11-07T12:35:00+09:00'],
  ['2025-11-07T12:35:00.123Z', '2025-11-07T12:35:00Z'],
  ['2025-11-07T12:35+0900', '2025-11-07T12:35:00+09:00'],
  ['2025-11-07 12:35:00 KST', '2025-11-07T12:35:00+09:00'],
  ['2025-11-07T12:35:00', '2025-11-07'],
  ['2025-11-07 12:35', '2025-11-07'],
  ['2025-11-07', '2025-11-07'],
  ['2025.11.07 12:35', '2025-11-07'],
  ['2025/11/7 9:05 JST', '2025-11-07T09:05:00+09:00'],
  ['20251107123500', '2025-11-07'],
  ['20251107T123500Z', '2025-11-07T12:35:00Z'],
  ['Nov 7, 2025 12:35 PM EST', '2025-11-07T12:35:00-05:00'],
  ['November 7, 2025, 12:05 a.m. JST', '2025-11-07T00:05:00+09:00'],
  ['07 Nov 2025', '2025-11-07'],
  ['Fri, 07 Nov 2025 24:00:00 +0900', '2025-11-08T00:00:00+09:00'],
  ['Fri, 07 Nov 2025 12:35:60 Z', '2025-11-07T12:35:59Z'],
  ['1762486500', '2025-11-07T03:35:00.000Z'],
  ['Fri, 07 Nov 2025 12:35:00 IST', '2025-11-07'],
  ['Fri, 07 Nov 2025 12:35:00', '2025-11-07'],
  ['31 Feb 2025 12:35:00 GMT', null],
  ['Fri, 07 Nov 2025 25:35:00 GMT', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('%s', (given, expected) => {
  expect(feedDate(given)).toBe(expected)
})

it('gives back every time that is written in ISO or as RFC 822 says', () => {
  const date = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  fc.assert(
    fc.property(date, (at) => {
      const whole = new Date(Math.floor(at.getTime() / 1000) * 1000)
      expect(Date.parse(feedDate(whole.toUTCString())!)).toBe(whole.getTime())
      expect(Date.parse(feedDate(whole.toISOString())!)).toBe(whole.getTime())
    }),
  )
})

it('does not throw and is quick on any text', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void feedDate(text)))
  const started = performance.now()
  for (const text of ['1'.repeat(79), `${' '.repeat(40)}x`, 'a'.repeat(79), `Fri, ${'0'.repeat(70)}`, 'x'.repeat(1_000_000)]) feedDate(text)
  expect(performance.now() - started).toBeLessThan(200)
})
