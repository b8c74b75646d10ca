import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Chart } from './chart.ts'
import { matchState } from './matcher.ts'
import { compileAll, either, many, maybe, sequence, shared, word, type Element } from './pattern.ts'
import type { Token } from './token.ts'

const [a, b, c] = [word('a'), word('b'), word('c')]
const anyOf = shared(either(a, b, c))
const item = shared(either(sequence(a, many(b, 0, 2)), c, sequence(b, maybe(a))))

// Each pattern with the regular expression that says the same, one letter a token.
const pairs: readonly (readonly [pattern: readonly Element[], same: RegExp])[] = [
  [[many(a, 0, 3), a], /^a{0,3}a/],
  [[many(either(a, b, c), 2, 4), b], /^[abc]{2,4}b/],
  [[many(sequence(many(a, 1, 2), b), 1, 3), a, b], /^(?:a{1,2}b){1,3}ab/],
  [[anyOf, maybe(anyOf), c, anyOf], /^[abc][abc]?c[abc]/],
  [[many(item, 1, 3), item, a], /^(?:ab{0,2}|c|ba?){1,3}(?:ab{0,2}|c|ba?)a/],
  [[many(sequence(item, many(item, 0, 2), c), 0, 2), b], /^(?:(?:ab{0,2}|c|ba?)(?:ab{0,2}|c|ba?){0,2}c){0,2}b/],
]

const chartOf = (text: string): Chart => {
  const tokens = [...text].map((letter, index): Token => ({
    index,
    lower: letter,
    text: letter,
    start: index,
    end: index + 1,
    pos: 'X',
    capital: false,
    sentence: 0,
  }))
  return new Chart(text, tokens, [0, tokens.length])
}

test.each(pairs)('a pattern matches what its regular expression does (%#)', (pattern, same) => {
  const match = compileAll(pattern, (state, at) => {
    state.end = at
    return true
  })
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 }), (text) => {
      const state = matchState(chartOf(text))
      state.limit = text.length
      const found = match(state, 0) ? text.slice(0, state.end) : undefined
      expect(found).toBe(same.exec(text)?.[0])
      expect(state.returns).toEqual([])
    }),
    { numRuns: 500 },
  )
})
