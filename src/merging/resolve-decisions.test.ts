import { describe, expect, test } from 'vitest'
import type { Decision } from '../model/decision.ts'
import type { EventAnchor } from '../model/incident.ts'
import type { EventSketch } from './event-sketch.ts'
import { findEvent } from './find-event.ts'
import { resolveDecisions } from './resolve-decisions.ts'

const anchor = (article: string, start = 0, words = 'fired', revision = 1): EventAnchor => ({
  article,
  revision,
  span: [start, start + words.length],
  words,
})

const sketch = (at: EventAnchor): EventSketch => ({
  anchor: at,
  mentions: [at.span],
  type: 'launch',
  main: true,
  actor: null,
  guessed: false,
  parties: [],
  from: null,
  to: null,
  times: [],
  latest: null,
  published: null,
  places: [],
  named: [],
  states: [],
  weaponClass: null,
  weaponName: null,
  count: null,
  rangeKm: null,
  apogeeKm: null,
  textHash: [],
})

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((article) => anchor(article)) as [EventAnchor, EventAnchor, EventAnchor, EventAnchor]
const ALL = [A, B, C, D].map(sketch)
const incident = (...events: EventAnchor[]) => ({ id: 'i1', events })
const resolve = (...decisions: Decision[]) =>
  resolveDecisions(
    decisions.map((decision, i) => ({ seq: i + 1, decision })),
    (at) => findEvent(at, ALL),
  )
const shown = ({ constraints: { must, cannot } }: ReturnType<typeof resolve>) => ({
  must: must.map(({ a, b }) => `${a[0]}${b[0]}`),
  cannot: cannot.map(({ a, b }) => `${a[0]}${b[0]}`),
})

describe('resolveDecisions', () => {
  const merge: Decision = { op: 'merge', into: incident(A), from: incident(B, C), because: null }

  test('a merge joins, a later split of one of them takes that back', () => {
    expect(shown(resolve(merge))).toEqual({ must: ['ab', 'ac'], cannot: [] })
    const split: Decision = { op: 'split', incident: incident(A, B, C), events: [C], because: null }
    expect(shown(resolve(merge, split))).toEqual({ must: ['ab'], cannot: ['ca', 'cb'] })
    expect(shown(resolve(merge, split, merge))).toEqual({ must: ['ab', 'ab', 'ac'], cannot: ['cb'] })
  })

  test('a move leaves one incident for another', () => {
    expect(shown(resolve(merge, { op: 'move', event: C, from: incident(A, B, C), to: incident(D), because: null }))).toEqual({
      must: ['ab', 'cd'],
      cannot: ['ca', 'cb'],
    })
  })

  test('undo takes back a whole decision', () => {
    expect(shown(resolve(merge, { op: 'undo', entry: 1 }))).toEqual({ must: [], cannot: [] })
  })

  test('a decision whose events are gone is listed, not dropped', () => {
    const { problems, constraints } = resolve({ op: 'merge', into: incident(A), from: incident(anchor('gone')), because: null })
    expect(problems).toEqual([{ seq: 1, problem: expect.stringContaining('is found any more') as string }])
    expect(constraints).toEqual({ must: [], cannot: [] })
  })
})

describe('findEvent', () => {
  test('finds by overlap in the same revision, by words in another, else nothing', () => {
    const events = [sketch(anchor('x', 10, 'launched')), sketch(anchor('x', 90, 'launched')), sketch(anchor('x', 50, 'fired'))]
    expect(findEvent(anchor('x', 48, 'it fired'), events)).toBe(events[2])
    expect(findEvent(anchor('x', 80, 'launched', 2), events)).toBe(events[1])
    expect(findEvent(anchor('x', 80, 'tested', 2), events)).toBeNull()
    expect(findEvent(anchor('y', 10, 'launched'), events)).toBeNull()
  })
})
