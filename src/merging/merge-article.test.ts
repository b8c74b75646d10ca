import { describe, expect, test } from 'vitest'
import { loadWorld, read } from '../index.ts'
import { candidateQuery } from './candidate-query.ts'
import type { Constraints } from './constraints.ts'
import { anchorKey, type EventSketch } from './event-sketch.ts'
import { MemoryIndex } from './memory-index.ts'
import { mergeAll } from './merge-all.ts'
import { mergeArticle, type Merged } from './merge-article.ts'
import { sketchesOf } from './sketches-of.ts'

const world = loadWorld()

const sketches = (key: string, published: string, text: string): EventSketch[] =>
  sketchesOf(read({ id: key, published, text }, { world }), key, 1, world)

const MORNING = sketches(
  'a',
  '2021-03-09T07:10:00+09:00',
  'North Korea fired a ballistic missile from Wonsan at 6:40 a.m. Tuesday, the Joint Chiefs of Staff said. It flew about 250 kilometers.',
)
const MORNING_TOO = sketches(
  'b',
  '2021-03-09T09:00:00+09:00',
  'A North Korean ballistic missile was launched from Wonsan at 6:41 a.m. on Tuesday, Japan’s Defense Ministry said. It flew 380 kilometers.',
)
const EVENING = sketches(
  'c',
  '2021-03-09T19:00:00+09:00',
  'North Korea fired a ballistic missile from Kusong at 5:15 p.m. Tuesday, the Joint Chiefs of Staff said. It flew about 640 kilometers.',
)

const replay = (articles: readonly EventSketch[][], constraints?: Constraints): { index: MemoryIndex; last: Merged } => {
  const index = new MemoryIndex()
  let last: Merged = { placements: [], redirects: [] }
  for (const events of articles) {
    const near = index.near(events.map(candidateQuery))
    last = mergeArticle({ sketches: events, near, ...(constraints ? { constraints } : {}), taken: index.taken })
    index.apply(events, last)
  }
  return { index, last }
}

const groups = (index: MemoryIndex): string[][] =>
  [...index.incidents().values()].map((events) => events.map((event) => event.anchor.article).sort()).sort()

describe('mergeArticle', () => {
  test('tells two launches of one day apart and joins two tellings of one, in any order', () => {
    for (const order of [
      [MORNING, MORNING_TOO, EVENING],
      [EVENING, MORNING_TOO, MORNING],
      [MORNING, EVENING, MORNING_TOO],
    ])
      expect(groups(replay(order).index)).toEqual([['a', 'b'], ['c']])
  })

  test('says why, in words', () => {
    const { last } = replay([MORNING, MORNING_TOO])
    expect(last.placements).toHaveLength(1)
    expect(last.placements[0]!.score).toBeGreaterThan(0.5)
    expect(last.placements[0]!.reasons).toEqual(expect.arrayContaining(['1 minute apart', 'same site Wonsan', 'both by KP']))
  })

  test('obeys decisions: together whatever the clocks say, apart whatever they say', () => {
    const key = (events: EventSketch[]): string => anchorKey(events[0]!.anchor)
    const must = [{ a: key(MORNING), b: key(EVENING), decision: 7 }]
    const { index, last } = replay([MORNING, EVENING], { must, cannot: [] })
    expect(groups(index)).toEqual([['a', 'c']])
    expect(last.placements[0]).toMatchObject({ decision: 7, score: 1 })
    expect(groups(replay([MORNING, MORNING_TOO], { must: [], cannot: must.map((p) => ({ ...p, b: key(MORNING_TOO) })) }).index)).toEqual([
      ['a'],
      ['b'],
    ])
  })

  test('an incident keeps its id when reports come to it', () => {
    const { index } = replay([MORNING, EVENING])
    const before = new Set(index.incidents().keys())
    const near = index.near(MORNING_TOO.map(candidateQuery))
    index.apply(MORNING_TOO, mergeArticle({ sketches: MORNING_TOO, near, taken: index.taken }))
    expect(new Set(index.incidents().keys())).toEqual(before)
  })
})

describe('mergeAll', () => {
  test('does not depend on the order of its input', () => {
    const all = [...MORNING, ...MORNING_TOO, ...EVENING]
    expect([...mergeAll(all)]).toEqual([...mergeAll(all.toReversed())])
  })
})
