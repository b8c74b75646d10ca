import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Passes } from '../../grammar/passes.ts'
import { parseEdtf, weekdayOf } from '../../model/edtf.ts'
import type { TimeData } from '../../model/values.ts'
import { quantityRules } from '../quantities/rules.ts'
import { prepare } from '../text/prepare.ts'
import { publication, resolveTimes, type ReadTime } from './resolve-all.ts'
import { resolveTime } from './resolve.ts'
import { timeRules } from './rules.ts'

const passes = new Passes([...quantityRules, ...timeRules])
const read = (text: string, published: string | null, localZone: string | null = 'Asia/Seoul'): (ReadTime & { text: string })[] => {
  const chart = prepare(text, [])
  passes.run(chart)
  return resolveTimes(chart, { published: publication(published), localZone }).map((t) => ({ ...t, text: chart.words(t.value) }))
}
const edtfs = (text: string, published: string | null, localZone?: string | null): string[] =>
  read(text, published, localZone).map((t) => `${t.text}=${t.resolved.edtf}`)

describe('times of a text', () => {
  test('weekdays count back from the publication, ahead where the words do', () => {
    expect(edtfs('The envoy left on Monday. A council will meet on Monday and vote on Tuesday.', '2018-06-11T10:00:00+09:00')).toEqual([
      'on Monday=2018-06-11',
      'on Monday=2018-06-11',
      'on Tuesday=2018-06-12',
    ])
  })

  test('weeks run Monday to Sunday; earlier means up to yesterday', () => {
    expect(edtfs('Last week a ship left. This week two came. Earlier this week one sank.', '2018-06-14')).toEqual([
      'Last week=2018-06-04/2018-06-10',
      'This week=2018-06-11/2018-06-17',
      'Earlier this week=2018-06-11/2018-06-13',
    ])
  })

  test('a weekday is counted where its clock ticks', () => {
    const [time] = read('It rose at 7:12 a.m. Sunday in Korea.', '2018-03-03T20:00:00-05:00', null)
    expect(time!.resolved).toMatchObject({ edtf: '2018-03-04', clock: '07:12', zone: 'Asia/Seoul', utc: '2018-03-03T22:12Z' })
  })

  test('a list of clocks shares the zone and the day at its end', () => {
    const times = read('Two rose at 3:10 p.m. and 4:05 p.m. Hawaii time on Friday.', '2018-06-17T09:00:00+09:00')
    expect(times.map((t) => t.resolved.utc)).toEqual(['2018-06-16T01:10Z', '2018-06-16T02:05Z'])
    expect(times[0]!.resolved.local).toEqual({ date: '2018-06-16', clock: '10:10' })
  })

  test('a gloss is the same instant on another clock, and takes its day from there', () => {
    const [, main, gloss] = read('It rose on Thursday. The clock showed 5:30 a.m. (2030 GMT) then.', '2018-06-14T09:00:00+09:00')
    expect(gloss).toMatchObject({ glossOf: 1, resolved: { edtf: '2018-06-13', utc: '2018-06-13T20:30Z' } })
    expect(main!.resolved.utc).toBe('2018-06-13T20:30Z')
  })

  test('Pyongyang kept its own half hour from 2015 to 2018', () => {
    expect(read('It rose on May 3 at 9:00 a.m. Pyongyang time.', '2016-05-04')[0]!.resolved.utc).toBe('2016-05-03T00:30Z')
    expect(read('It rose on May 9 at 9:00 a.m. Pyongyang time.', '2018-05-10')[0]!.resolved.utc).toBe('2018-05-09T00:00Z')
  })

  test('offsets from the publication, the story and the clause behind', () => {
    expect(edtfs('Nine days ago, on the 5th, one failed. A week before that, another did.', '2018-06-14')).toEqual([
      'Nine days ago=2018-06-05',
      'on the 5th=2018-06-05',
      'A week before that=2018-05-29',
    ])
    expect(edtfs('It came three days after the drill began on June 1.', '2018-06-05')[0]).toBe('three days after=2018-06-04')
    expect(edtfs('It failed on Monday. It flew the next day. It came weeks after a visit.', '2018-06-14').slice(1)).toEqual([
      'the next day=2018-06-12',
      'weeks after=null',
    ])
  })

  test('a month without a year lies behind, unless it soon comes', () => {
    expect(edtfs('It flew in March. It is planned for August. It failed last October.', '2018-07-25')).toEqual([
      'in March=2018-03',
      'for August=2018-08',
      'last October=2017-10',
    ])
  })

  test('without a publication the relative stays relative', () => {
    expect(edtfs('On Friday it rose. In 2019 it fell. Last week it sank. On May 3, 2016 it flew.', null)).toEqual([
      'On Friday=null',
      'In 2019=2019',
      'Last week=null',
      'On May 3, 2016=2016-05-03',
    ])
  })
})

describe('for any input', () => {
  const vocabulary = fc.constantFrom(
    'on',
    'since',
    'Sunday',
    'May',
    'March',
    '7',
    '29th',
    'the',
    'last',
    'next',
    'week',
    'a',
    'two',
    'days',
    'after',
    'before',
    'ago',
    'later',
    '9:30',
    'a.m.',
    '2027',
    'GMT',
    '(',
    ')',
    ',',
    '-',
    'between',
    'and',
    'to',
    '31',
    'February',
    '2017',
    'Central',
    'time',
    'in',
    'Korea',
    'this',
    'morning',
    'that',
    'earlier',
    'previous',
    'day',
    'month',
    'year',
    '.',
    '99999999999',
    'summer',
    'of',
  )
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(vocabulary, { maxLength: 25 }).map((words) => words.join(' ')),
  )
  const published = fc.oneof(
    fc.constant(null),
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2049-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().replace('.000Z', '+09:00')),
  )

  test('reading never throws; every date is valid EDTF; the weekday is the one stated', () => {
    fc.assert(
      fc.property(text, published, (words, when) => {
        for (const { data, resolved } of read(words, when)) {
          if (resolved.edtf === null) continue
          expect(parseEdtf(resolved.edtf), resolved.edtf).not.toBeNull()
          if (data.weekday !== undefined && data.day === undefined && !data.until) expect(weekdayOf(resolved.edtf)).toBe(data.weekday)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('resolveTime takes any data', () => {
    const small = fc.integer({ min: -3, max: 40 })
    const data = fc.record(
      {
        year: fc.integer({ min: 1, max: 9999 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
        weekday: fc.integer({ min: 1, max: 7 }),
        season: fc.constantFrom('spring', 'winter'),
        clock: fc.constantFrom('00:00', '23:59'),
        zone: fc.constantFrom('UTC', 'local', 'No/Where'),
        deictic: fc.record({
          unit: fc.constantFrom('day', 'week', 'month', 'year', 'weekend', 'quarter', 'decade'),
          step: small,
          from: fc.constantFrom('publication', 'story'),
        }),
        offset: fc.record({
          amount: fc.record({ value: fc.double() }),
          unit: fc.constantFrom('minute', 'day', 'month', 'year'),
          direction: fc.constantFrom('before', 'after'),
          from: fc.constantFrom('ago', 'story', 'clause'),
        }),
        approx: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        data,
        published,
        fc.constantFrom('past', 'future', null),
        fc.constantFrom('2017-05', '2017-05-29', '2017-05-01/..', 'nonsense'),
        (d, when, direction, edtf) => {
          const { edtf: found } = resolveTime(d as TimeData, {
            published: publication(when),
            story: { edtf },
            localZone: 'Asia/Seoul',
            anchor: { edtf },
            direction,
          })
          if (found !== null) expect(typeof found).toBe('string')
        },
      ),
      { numRuns: 500 },
    )
  })

  test('thousands of times that count from each other are read', () => {
    const part =
      'It rose on Sunday, May 7 at 9:30 a.m. (0030 GMT), two days after the drill of May 5, and 9:30 a.m., 9:31 a.m. and 9:32 a.m. '
    expect(read(part.repeat(800), '2018-06-14T09:00:00+09:00').length).toBeGreaterThan(4 * 800)
  })
})
