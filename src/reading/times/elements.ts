import { firsts, NO_TOKEN, ONE_TOKEN, type Firsts } from '../../grammar/firsts.ts'
import { capturing, type Element } from '../../grammar/pattern.ts'
import { Lexicon } from '../../grammar/lexicon.ts'
import type { Token } from '../../grammar/token.ts'

const firstsOfWords = (words: Iterable<string>, digit = false): Firsts => firsts({ words: new Set(words), digit })

const picking = <V, N extends string>(opens: Firsts, name: N, read: (token: Token) => V | undefined): Element<Record<N, V>> => ({
  firsts: opens,
  seconds: ONE_TOKEN,
  compile: (next) => (state, at) => {
    if (at >= state.limit) return false
    const found = read(state.tokens[at]!)
    if (found === undefined) return false
    return capturing(state, name, found, next, at + 1)
  },
})

/** One word of a table; captures what the table says of it. */
export const pick = <V, N extends string>(
  table: ReadonlyMap<string, V>,
  name: N,
  test: (token: Token) => boolean = () => true,
): Element<Record<N, V>> =>
  picking(firstsOfWords(table.keys()), name, (token) => (table.has(token.lower) && test(token) ? table.get(token.lower) : undefined))

/** One token that begins with a digit and that `read` understands; captures what it reads. */
export const figure = <V, N extends string>(name: N, read: (lower: string) => V | undefined): Element<Record<N, V>> =>
  picking(firstsOfWords([], true), name, (token) => read(token.lower))

/** Day of a month in figures: "6", "06", "6th", "29th". */
export const dayFigure = <N extends string>(name: N): Element<Record<N, number>> =>
  figure(name, (lower) => {
    const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower)
    const day = Number(found?.[1])
    return day >= 1 && day <= 31 ? day : undefined
  })

/** "29th": only with its ending, so that a count is never read as a day. */
export const ordinalDay = <N extends string>(name: N): Element<Record<N, number>> =>
  figure(name, (lower) =>
    /^\d{1,2}(?:st|nd|rd|th)$/.test(lower) && parseInt(lower, 10) >= 1 && parseInt(lower, 10) <= 31 ? parseInt(lower, 10) : undefined,
  )

/** A year in four figures, 1800 to 2049: above that such figures are numbers of resolutions and counts. */
export const yearFigure = <N extends string>(name: N): Element<Record<N, number>> =>
  figure(name, (lower) => (/^(?:1[89]\d\d|20[0-4]\d)$/.test(lower) ? Number(lower) : undefined))

/** No blank between this token and the one before. */
export const glued: Element<Record<never, never>> = {
  firsts: firsts({ empty: true }),
  seconds: NO_TOKEN,
  compile: (next) => (state, at) => at > 0 && state.tokens[at]?.start === state.tokens[at - 1]!.end && next(state, at),
}

/** Phrases of a table as a lexicon: words in lower case, split at blanks as the tokenizer splits them. */
export const phrases = <V>(entries: Iterable<readonly [string, V]>): Lexicon<V> =>
  new Lexicon((phrase) => phrase.split(' ').map((text) => ({ lower: text.toLowerCase(), text })), entries)
