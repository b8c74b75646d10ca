import { describe, expect, test } from 'vitest'
import { blankReport, claim, launch, time } from '../../test/blank-report.ts'
import { articleDate } from './article-date.ts'

const run = (text: string, words: string, date: string, published: string, stated: string | null = '--06-12') =>
  articleDate.run(
    {
      ...blankReport(text, published),
      events: [launch({ date })],
      claims: [claim(text, 'date', date, text)],
      times: [time(text, words, { stated, edtf: date })],
    },
    undefined as never,
  )

describe('article-date', () => {
  test('an event on or before the day of publication', () => {
    expect(run('It fired a missile on June 12.', 'on June 12', '2030-06-12', '2030-06-13')).toMatchObject([{ verdict: 'consistent' }])
    expect(run('It fired a missile on June 12.', 'on June 12', '2030-06-12', '2030-06-11T20:00:00-07:00')).toMatchObject([
      { verdict: 'consistent' },
    ])
  })
  test('a past event dated days after publication', () => {
    expect(run('It fired a missile on June 12.', 'on June 12', '2030-06-12', '2030-06-07')).toMatchObject([
      { verdict: 'contradicted', spans: [[19, 29]] },
    ])
  })
  test('what is announced may lie ahead, and a weekday alone proves nothing', () => {
    expect(run('It will fire a missile on June 12.', 'on June 12', '2030-06-12', '2030-06-07')).toEqual([])
    expect(run('It fired a missile on Wednesday.', 'on Wednesday', '2030-06-12', '2030-06-07', null)).toEqual([])
  })
})

test('a date without a year a few days ahead, told as past, is implausible; last year named, it is not', () => {
  expect(run('It fired a missile on June 12.', 'on June 12', '2029-06-12', '2030-06-08')).toMatchObject([
    { verdict: 'implausible', sentence: expect.stringContaining('names no other year') },
  ])
  expect(run('It fired a missile on June 12 last year.', 'on June 12', '2029-06-12', '2030-06-08')).toMatchObject([
    { verdict: 'consistent' },
  ])
  expect(run('It fired a missile on June 12.', 'on June 12', '2029-06-12', '2030-03-08')).toMatchObject([{ verdict: 'consistent' }])
})

test('a dateline days after publication is contradicted', () => {
  const dateline = (published: string) =>
    articleDate.run(blankReport('PORTVILLE, June 12 (Coast Wire) - It fired a missile.', published), undefined as never)
  expect(dateline('2030-06-08')).toMatchObject([{ verdict: 'contradicted', spans: [[11, 18]] }])
  expect(dateline('2030-06-12')).toEqual([])
  expect(dateline('2030-06-14')).toEqual([])
})
