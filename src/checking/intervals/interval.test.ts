import { describe, expect, test } from 'vitest'
import { blankReport, claim, launch, time } from '../../../test/blank-report.ts'
import { loadWorld } from '../../index.ts'
import { readArticle } from '../../reading/read.ts'
import { interval } from './interval.ts'

const text = 'On Tuesday it fired a rocket. The firing came six days after the fleet had left port on March 3.'
const run = (count: number, date: string, given: { approx?: boolean; unit?: 'day' | 'week'; own?: boolean } = {}) =>
  interval.run(
    {
      ...blankReport(text),
      events: [launch({ date }), launch({ id: 'e2', type: 'deployment', main: false, date: '2020-03-03' })],
      claims: [claim(text, 'date', date, 'The firing came six days after the fleet had left port on March 3.')],
      times: [
        ...(given.own === false ? [] : [time(text, 'On Tuesday', { weekday: 2, edtf: date })]),
        time(text, 'six days after', {
          offset: { count, unit: given.unit ?? 'day', direction: 'after' },
          anchor: 'e2',
          anchorEdtf: '2020-03-03',
          edtf: '2020-03-09',
          approx: given.approx ?? false,
        }),
        time(text, 'on March 3', { stated: '--03-03', edtf: '2020-03-03' }),
      ],
    },
    undefined as never,
  )

describe('interval', () => {
  test('the right count is consistent', () => {
    expect(run(7, '2020-03-10')).toMatchObject([{ verdict: 'consistent' }])
  })
  test('a wrong count is contradicted, and the words tested are those from the count to the anchor', () => {
    const [finding] = run(6, '2020-03-10')
    expect(finding).toMatchObject({ verdict: 'contradicted', sentence: 'From 3 March 2020 to 10 March 2020 are 7 days, not 6 days.' })
    expect(text.slice(...finding!.spans[0]!)).toBe('six days after the fleet had left port on March 3')
  })
  test('"about" and weeks are counted loosely', () => {
    expect(run(6, '2020-03-10', { approx: true })).toMatchObject([{ verdict: 'consistent' }])
    expect(run(1, '2020-03-12', { unit: 'week' })).toMatchObject([{ verdict: 'consistent' }])
    expect(run(1, '2020-03-22', { unit: 'week' })).toMatchObject([{ verdict: 'contradicted' }])
  })
  test('before the anchor is not after it', () => {
    expect(run(2, '2020-03-01')).toMatchObject([{ verdict: 'contradicted', sentence: expect.stringContaining('other side') }])
  })
  test('a date that only the interval itself gives is not tested', () => {
    expect(run(6, '2020-03-10', { own: false })).toEqual([])
  })
})

test('the interval may open the sentence', () => {
  const words = 'Four days after the port opened on March 3, it fired a rocket. The rocket rose on Tuesday.'
  expect(
    interval.run(
      {
        ...blankReport(words),
        events: [launch({ date: '2020-03-10' })],
        claims: [claim(words, 'occurrence', 'launch', 'it fired a rocket')],
        times: [
          time(words, 'Four days after', {
            offset: { count: 4, unit: 'day', direction: 'after' },
            anchorEdtf: '2020-03-03',
            edtf: '2020-03-07',
          }),
          time(words, 'on March 3', { stated: '--03-03', edtf: '2020-03-03' }),
          time(words, 'on Tuesday', { weekday: 2, edtf: '2020-03-10' }),
        ],
      },
      undefined as never,
    ),
  ).toMatchObject([{ verdict: 'contradicted' }])
})

describe('interval, in the words of real sentences', () => {
  const world = loadWorld()
  const verdicts = (text: string, published = '2017-09-05T20:00:00+09:00'): string[] =>
    interval.run(readArticle({ text, published }, { world }), world).map((f) => f.verdict)

  test('between two days that are printed, whatever happened on them', () => {
    expect(verdicts('The South resumed its broadcasts on Aug. 10, six days after mines maimed two soldiers on Aug. 4.')).toEqual([
      'consistent',
    ])
    expect(verdicts('The South resumed its broadcasts on Aug. 10, six days after mines maimed two soldiers on Aug. 7.')).toEqual([
      'contradicted',
    ])
    expect(verdicts('The test on Sept. 2 took place two weeks before the talks in Geneva on Sept. 5.')).toEqual(['contradicted'])
  })
  test('with a bound', () => {
    const words = (bound: string): string =>
      `It tested a missile on Sunday, Sept. 3. The test came ${bound} a week after he took office on Aug. 25.`
    expect(verdicts(words('less than'))).toEqual(['contradicted'])
    expect(verdicts(words('more than'))).toEqual(['consistent'])
  })
  test('from a month or a year, where years are counted', () => {
    const words = (count: string): string =>
      `North Korea tested a bomb on Sunday, Sept. 3, ${count} years after its first test in October 2006.`
    expect(verdicts(words('six'))).toEqual(['contradicted'])
    expect(verdicts(words('eleven'))).toEqual(['consistent'])
  })
  test('from the start of a drill that another sentence dates', () => {
    const words = (count: string): string =>
      `North Korea fired a missile on Aug. 29. The allies began their drill on Aug. 21. The launch came ${count} days after the start of the exercise.`
    expect(verdicts(words('four'))).toEqual(['contradicted'])
    expect(verdicts(words('eight'))).toEqual(['consistent'])
  })
})
