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
