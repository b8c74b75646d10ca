import { describe, expect, test } from 'vitest'
import { interleaved, LazyList } from './lazy-list.ts'

describe('a list made as it is looked at', () => {
  test('makes each item once, in order, and none before it is asked for', () => {
    const made: number[] = []
    const list = new LazyList(1000, (i) => (made.push(i), i * i))
    expect(list.at(2)).toBe(4)
    expect(list.at(1)).toBe(1)
    expect(made).toEqual([0, 1, 2])
    expect([...list].length).toBe(1000)
    expect(made.length).toBe(1000)
  })
  test('names what was got where an index lies outside', () => {
    expect(() => new LazyList(2, (i) => i).at(2)).toThrow('got the index 2, expected 0 to 1')
    expect(() => new LazyList(2, (i) => i).at(-1)).toThrow('got the index -1')
  })
  test('takes of several lists one in turn and passes over those that have ended', () => {
    const list = (name: string, length: number): LazyList<string> => new LazyList(length, (i) => `${name}${i}`)
    expect([...interleaved([list('a', 3), list('b', 1), list('c', 2)])]).toEqual(['a0', 'b0', 'c0', 'a1', 'c1', 'a2'])
    expect([...interleaved([list('a', 2)])]).toEqual(['a0', 'a1'])
  })
})
