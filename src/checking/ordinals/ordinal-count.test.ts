import { describe, expect, test } from 'vitest'
import { blankReport } from '../../../test/blank-report.ts'
import { loadWorld } from '../../index.ts'
import { readArticle } from '../../reading/read.ts'
import { ordinalCount } from './ordinal-count.ts'

const run = (text: string) => ordinalCount.run(blankReport(text), undefined as never)

describe('ordinal-count', () => {
  test.each([
    'It is the third such firing this month after those on June 3 and June 11.',
    'The test, the fourth of the year after the ones on 3 June, 11 June and 2 July, failed.',
    'This was its second launch this week, following the one on Aug. 3.',
    'the 3rd resolution of the year, following those of March 2 and June 7',
    'It was the third launch this year (the others were on June 3 and 11).',
    'That made it the third try after two earlier failures.',
    'It had fired on June 3 and June 11, making this the third launch of the year.',
    'It was the third time that it fired, after June 3 and June 11.',
    'It was the third launch of the month. The other two were on June 3 and June 11.',
    'It has fired three times this month: on June 3, 11 and 20.',
  ])('%s is consistent', (text) => {
    expect(run(text)).toMatchObject([{ verdict: 'consistent' }])
  })
  test.each([
    ['It is the fifth such firing this month after those on June 3 and June 11.', 'it is the third, not the fifth'],
    ['the second resolution of the year, following those of March 2, 2031, and June 7, 2031', 'it is the third, not the second'],
    ['It had fired on June 3 and June 11, making this the fifth launch of the year.', 'it is the third, not the fifth'],
    ['It is the second such text this year, after those adopted in June and August.', 'at least 2 earlier ones'],
    ['It was the second launch this month, after tests on June 3 and June 11.', 'it is the third or a later one'],
    ['It was the fifth launch of the month. The earlier ones took place on June 3 and 11.', 'it is the third, not the fifth'],
    ['After launches on June 3, June 11 and June 14, the one on Sunday was its third this month.', 'it is the fourth or a later one'],
    ['the fourth test, after those of 2006, 2009, 2013 and twice in 2016', 'at least 5 earlier ones'],
    ['It has fired four times this month: on June 3, 11 and 20.', 'lists 3, not 4'],
    ['That made it the fourth try after two earlier failures.', 'it is the third, not the fourth'],
  ])('%s is contradicted', (text, words) => {
    expect(run(text)).toMatchObject([{ verdict: 'contradicted', sentence: expect.stringContaining(words) }])
  })
  test.each([
    'It was the tenth launch this year, after tests on June 3 and June 11.',
    'It was the fifth launch since the talks failed.',
    'It is the sixth such text, after those of 2006, 2009 and 2013.',
    'The fifth and sixth launches after those on June 3 and June 11 failed.',
    'A second missile flew 500 km. The firing came after those on June 3 and June 11.',
    'the second missile, after the one that failed',
    'It was the second launch. On June 3 and June 11 talks were held.',
  ])('%s lists nothing whole: no finding', (text) => {
    expect(run(text)).toEqual([])
  })
  test('a list said five thousand times is read each time', () => {
    expect(run('the second after those on May 4, '.repeat(5000))).toHaveLength(5000)
  })
})

describe('ordinal-count against what the report tells elsewhere', () => {
  const world = loadWorld()
  const verdicts = (ordinal: string): string[] =>
    ordinalCount
      .run(
        readArticle(
          {
            text: `North Korea fired two missiles on Tuesday, its ${ordinal} this year.\n\nOn May 4 it fired several projectiles. On July 25 it launched two missiles from Wonsan, and on July 31 two more.`,
            published: '2019-08-06T20:00:00+09:00',
          },
          { world },
        ),
        world,
      )
      .map((f) => f.verdict)
  test('more days of firing than the ordinal leaves room for', () => {
    expect(verdicts('third launch')).toEqual(['implausible'])
  })
  test('as many or fewer, which need not be all', () => {
    expect(verdicts('fourth launch')).toEqual([])
    expect(verdicts('eighth launch')).toEqual([])
  })
  test('a kind of launch may be rarer', () => {
    expect(verdicts('second ICBM test')).toEqual([])
    expect(verdicts('second launch from a submarine')).toEqual([])
  })
})
