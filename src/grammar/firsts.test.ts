import { describe, expect, test } from 'vitest'
import { ahead } from './ahead.ts'
import { secondsOf } from './firsts.ts'
import { after, capitalised, digits, either, many, maybe, not, sequence, value, word, type Element } from './pattern.ts'

const said = (...elements: Element[]): string => {
  const { firsts, single } = secondsOf(elements)
  const looks = [firsts.capital && 'A', firsts.digit && '1', firsts.any && 'any', single && 'one token'].filter(Boolean)
  return [...[...firsts.words].sort(), ...looks].join(' ')
}

describe('what can stand second', () => {
  const cases: [string, Element[]][] = [
    ['b', [word('a'), word('b')]],
    ['b c', [word('a'), maybe(word('b')), word('c')]],
    ['b one token', [word('a'), maybe(word('b'))]],
    ['b c', [maybe(word('a')), word('b'), word('c')]],
    ['a b', [many(word('a'), 1, 3), word('b')]],
    ['a b c', [many(word('a'), 0, 3), word('b'), word('c')]],
    ['b d', [either(sequence(word('a'), word('b')), word('c')), word('d')]],
    ['A 1', [word('a'), either(capitalised(), digits(/^\d$/))]],
    ['b', [after(() => true), word('a'), not(word('c')), ahead(new Set(['d'])), word('b')]],
    ['one token', [word('a'), not(word('b'))]],
    // A value may be of any length.
    ['a any b', [maybe(value('number' as never, 'n')), word('a'), word('b')]],
  ]
  test.each(cases)('%s', (expected, elements) => {
    const words = said(...elements)
    expect(words.split(' ').sort().join(' ')).toBe(expected.split(' ').sort().join(' '))
  })
})
