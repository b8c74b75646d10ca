import { expect, test } from 'vitest'
import { loadWorld, read } from '../index.ts'
import { scorePair } from './score-pair.ts'
import { sketchesOf } from './sketches-of.ts'

const world = loadWorld()
const minute = (instant: string): number => Date.parse(instant) / 60_000

const sketch = (key: string, published: string, text: string) =>
  sketchesOf(read({ id: key, published, text }, { world }), key, 1, world)[0]!
const reasons = (a: ReturnType<typeof sketch>, b: ReturnType<typeof sketch>): string[] => scorePair(a, b).reasons.map(({ name }) => name)

test('a clock without a zone is that of the place named beside the event', () => {
  const told = sketch(
    'a',
    '2021-03-09T19:00:00+03:00',
    'Houthi forces fired six rockets at Najran at 1:30 p.m. on Tuesday, officials said.',
  )
  expect([told.from, told.to]).toEqual([minute('2021-03-09T10:30Z'), minute('2021-03-09T10:30Z')])
  expect(told.named.map(({ name }) => name)).toEqual(['Najran'])
})

test('a part of the day narrows the day; night is on both sides of it', () => {
  const evening = sketch('a', '2021-03-10T09:00:00+09:00', 'North Korea fired a missile from Wonsan on Tuesday evening, the military said.')
  expect(evening.times).toEqual([[minute('2021-03-09T07:00Z'), minute('2021-03-09T14:59Z')]])
  const night = sketch('b', '2021-03-10T09:00:00+09:00', 'North Korea fired a missile from Wonsan on Tuesday night, the military said.')
  expect(night.times.length).toBe(2)
})

test('a government named by its capital is no place beside an event', () => {
  const told = sketch('a', '2021-03-09T19:00:00+09:00', 'Pyongyang fired a missile from Wonsan on Tuesday, the military said.')
  expect(told.named.map(({ name }) => name)).toEqual(['Wonsan'])
})

test('what was told before the other can have happened is another happening', () => {
  const early = sketch('a', '2021-03-09T07:00:00+09:00', 'North Korea fired a missile from its east coast on Tuesday, the military said.')
  const late = sketch('b', '2021-03-09T19:00:00+09:00', 'North Korea fired a missile at 5:15 p.m. on Tuesday, the military said.')
  const wrap = sketch('c', '2021-03-09T22:00:00+09:00', 'North Korea fired a missile from its east coast on Tuesday, the military said.')
  expect(reasons(early, late)).toContain('told before')
  expect(reasons(wrap, late)).toContain('same day')
})

test('news without a day may be of the evening before; what state media report, of the day before', () => {
  const flash = sketch('a', '2021-03-09T00:20:00+03:00', 'The coalition said it destroyed a missile launched by the Houthis at Riyadh.')
  expect(flash.from).toBeLessThanOrEqual(minute('2021-03-08T12:00Z'))
  const reported = sketch(
    'b',
    '2021-03-10T06:20:00+09:00',
    'KCNA said on Wednesday that a new missile had been test-fired from a submarine.',
  )
  expect(reported.from).toBeLessThanOrEqual(minute('2021-03-09T01:00Z'))
})

test('states are named by their towns and bodies too, not by small towns of the same name', () => {
  const told = sketch(
    'a',
    '2021-03-09T19:00:00+03:00',
    'A missile was fired at Kharkiv on Tuesday, the Revolutionary Guards said in August.',
  )
  expect(told.states).toEqual(['UA', 'IR'])
})

test('morning and afternoon touch but are two parts of the day', () => {
  const morning = sketch('a', '2021-03-10T09:00:00+09:00', 'North Korea fired a missile from Wonsan on Tuesday morning, the military said.')
  const afternoon = sketch(
    'b',
    '2021-03-10T09:00:00+09:00',
    'North Korea fired a missile from Wonsan on Tuesday afternoon, the military said.',
  )
  expect(reasons(morning, afternoon)).toContain('other part of day')
})
