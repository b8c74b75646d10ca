import { describe, expect, test } from 'vitest'
import { blankReport, time } from '../../test/blank-report.ts'
import { weekdayDate } from './weekday-date.ts'

const run = (words: string, given: Parameters<typeof time>[2], published: string | null = '2021-03-26') => {
  const text = `The test took place ${words} in the east.`
  return weekdayDate.run({ ...blankReport(text, published), times: [time(text, words, given)] }, undefined as never)
}

describe('weekday-date', () => {
  test('the right weekday is consistent', () => {
    expect(run('on Thursday, March 25', { weekday: 4, stated: '--03-25', edtf: '2021-03-25' })).toMatchObject([{ verdict: 'consistent' }])
  })
  test('a wrong weekday is contradicted, in the year the words resolve to', () => {
    expect(run('on Friday, March 25', { weekday: 5, stated: '--03-25', edtf: '2021-03-25' })).toMatchObject([
      { verdict: 'contradicted', sentence: '25 March 2021 was a Thursday, not a Friday.', spans: [[20, 39]] },
    ])
    expect(run('on Friday, March 25, 2016', { weekday: 5, stated: '2016-03-25', edtf: '2016-03-25' })).toMatchObject([
      { verdict: 'consistent' },
    ])
  })
  test('a stated year counts more than a resolution', () => {
    expect(run('on Friday, March 25, 2016', { weekday: 5, stated: '2016-03-25', edtf: null })).toMatchObject([{ verdict: 'consistent' }])
  })
  test('far from publication the weekday may tell the year', () => {
    expect(run('on Wednesday, Sept. 9', { weekday: 3, stated: '--09-09', edtf: '2020-09-09' })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('on Monday, Sept. 9', { weekday: 1, stated: '--09-09', edtf: '2020-09-09' })).toMatchObject([{ verdict: 'consistent' }])
    expect(run('on Friday, Sept. 9', { weekday: 5, stated: '--09-09', edtf: '2020-09-09' })).toMatchObject([{ verdict: 'contradicted' }])
  })
  test('without any year nothing can be told', () => {
    expect(run('on Friday, March 25', { weekday: 5, stated: '--03-25' }, null)).toMatchObject([{ verdict: 'undetermined' }])
  })
  test('a day lent by the words beside is not printed here', () => {
    expect(run('at noon', { weekday: 5, stated: '--03-25', edtf: '2021-03-25' })).toEqual([])
  })
  test('a weekday or a date alone is not tested', () => {
    expect(run('on Friday', { weekday: 5, edtf: '2021-03-26' })).toEqual([])
    expect(run('on March 25', { stated: '--03-25', edtf: '2021-03-25' })).toEqual([])
    expect(run('on a Friday in March', { weekday: 5, stated: '--03' })).toEqual([])
  })
  test('a day that no calendar has is left alone', () => {
    expect(run('on Friday, Feb. 30', { weekday: 5, stated: '--02-30' })).toMatchObject([{ verdict: 'undetermined' }])
  })
})
