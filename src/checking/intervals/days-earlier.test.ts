import { describe, expect, test } from 'vitest'
import { blankReport, launch, time } from '../../../test/blank-report.ts'
import { loadWorld } from '../../index.ts'
import { readArticle } from '../../reading/read.ts'
import { daysEarlier } from './days-earlier.ts'

const run = (subject: string, count: number) => {
  const text = `It fired a rocket on Tuesday. ${subject} followed a theft at the port on March 3, N days earlier.`
  return daysEarlier.run(
    {
      ...blankReport(text),
      events: [launch({ date: '2020-03-10' })],
      times: [
        time(text, 'on Tuesday', { weekday: 2, edtf: '2020-03-10' }),
        time(text, 'on March 3', { stated: '--03-03', edtf: '2020-03-03' }),
        time(text, 'N days earlier', { offset: { count, unit: 'day', direction: 'before' }, edtf: '2020-03-03' }),
      ],
    },
    undefined as never,
  )
}

describe('days-earlier', () => {
  test('the right count is consistent', () => {
    expect(run('The firing', 7)).toMatchObject([{ verdict: 'consistent' }])
  })
  test('a wrong count is contradicted', () => {
    expect(run('The firing', 4)).toMatchObject([
      { verdict: 'contradicted', sentence: 'From 3 March 2020 to 10 March 2020 are 7 days, not 4.' },
    ])
    expect(run('The strike', 6)).toMatchObject([{ verdict: 'implausible' }])
  })
  test('in a sentence about something else it may count from there', () => {
    expect(run('A search of the town', 4)).toEqual([])
  })
})

test('the count may stand before its date, in days or weeks', () => {
  const world = loadWorld()
  const verdicts = (earlier: string): string[] => {
    const text = `North Korea fired a missile over Japan on Aug. 29. ${earlier}, on Aug. 15, it had launched three rockets.`
    return daysEarlier.run(readArticle({ text, published: '2017-09-01T10:00:00+09:00' }, { world }), world).map((f) => f.verdict)
  }
  expect(verdicts('Fourteen days earlier')).toEqual(['consistent'])
  expect(verdicts('Five days earlier')).toEqual(['contradicted'])
  expect(verdicts('Two weeks earlier')).toEqual(['consistent'])
  expect(verdicts('Six weeks earlier')).toEqual(['contradicted'])
})
