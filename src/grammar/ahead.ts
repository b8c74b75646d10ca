/** Elements that match nothing and look ahead: a cheap question that spares the elements behind it a long way to nowhere. */
import type { Chart } from './chart.ts'
import { firsts, NO_TOKEN } from './firsts.ts'
import type { Element, MatchState } from './pattern.ts'

type Nothing = Record<never, never>

/** A set of words, or a table by words. */
type Words = ReadonlySet<string> | ReadonlyMap<string, unknown>

/** Matches nothing, where the test holds. */
export const where = (test: (state: MatchState, at: number) => boolean): Element<Nothing> => ({
  firsts: firsts({ empty: true }),
  seconds: NO_TOKEN,
  compile: (next) => (state, at) => test(state, at) && next(state, at),
})

/** For each token the first one from it on that is one of the words, or the number of tokens; filled from the end, once a text. */
const nextOnes = (words: Words, { tokens }: Chart): Uint32Array => {
  const next = new Uint32Array(tokens.length)
  let last = tokens.length
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (words.has(tokens[at]!.lower)) last = at
    next[at] = last
  }
  return next
}

/** Whether one of the words stands at a token or behind it in its sentence, among the next `most` tokens. */
export const standsAhead = (words: Words, { chart, limit }: MatchState, at: number, most = Infinity): boolean => {
  if (at >= limit) return false
  const next = chart.once(words, () => nextOnes(words, chart))[at]!
  return next < limit && next < at + most
}

/** Matches nothing, where one of the words stands here or further on in the sentence. */
export const ahead = (words: Words): Element<Nothing> => where((state, at) => standsAhead(words, state, at))
