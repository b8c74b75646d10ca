import { describe, expect, test } from 'vitest'
import { blankReport, launch, time } from '../../../test/blank-report.ts'
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
