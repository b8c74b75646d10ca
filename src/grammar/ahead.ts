/** Elements that match nothing and look ahead: a cheap question that spares the elements behind it a long way to nowhere. */
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

/** The first token from one on that is one of the words, as far as the sentence goes: good for all tokens between the two. */
interface Look {
  from: number
  next: number
  limit: number
}

/** Whether one of the words stands at a token or behind it in its sentence, among the next `most` tokens. */
export const standsAhead = (words: Words, { chart, tokens, limit }: MatchState, at: number, most = Infinity): boolean => {
  if (at >= limit) return false
  // Rules ask token by token: what was found last mostly answers the next.
  const look = chart.once(words, (): Look => ({ from: 0, next: 0, limit: -1 }))
  if (look.limit !== limit || at < look.from || at > look.next) {
    look.from = at
    look.limit = limit
    look.next = at
    while (look.next < limit && !words.has(tokens[look.next]!.lower)) look.next++
  }
  return look.next < limit && look.next < at + most
}

/** Matches nothing, where one of the words stands here or further on in the sentence. */
export const ahead = (words: Words): Element<Nothing> => where((state, at) => standsAhead(words, state, at))
