import { capturing, type Element, type Matcher, type MatchState } from '../../grammar/pattern.ts'
import type { Token, TokenRange } from '../../grammar/token.ts'
import { ARABIC_ARTICLES, HYPHEN_ENDINGS, NAME_STARTERS, NO_NAME, SITE_MODIFIERS, TYPE_WORDS } from './place-words.ts'

/**
 * One to `max` words that can be the name of a place nobody has listed: "Sary-Shagan", "Ain al-Assad", "Deir ez-Zor",
 * "Kfar Daniel". The longest first, then shorter ones. Its own loop, since capitals are many and must cost little.
 */
export const placeName = (max: number): Element<{ name: TokenRange }> => ({
  firsts: {
    words: new Set([...ARABIC_ARTICLES, ...NAME_STARTERS]),
    kinds: new Set(),
    capital: true,
    digit: false,
    any: false,
    empty: false,
  },
  compile: (next) => matcher(max, next),
})

const matcher =
  (max: number, next: Matcher): Matcher =>
  (state, at) => {
    let end = partEnd(state, at)
    if (end < 0) return false
    const ends = [end]
    while (ends.length < max && (end = partEnd(state, end)) > 0) ends.push(end)
    for (let k = ends.length - 1; k >= 0; k--) {
      if (capturing(state, 'name', { first: at, end: ends[k]! }, next, ends[k]!)) return true
    }
    return false
  }

/** The token behind one word of a name, or -1. */
const partEnd = ({ tokens, limit }: MatchState, at: number): number => {
  if (at >= limit) return -1
  const first = tokens[at]!
  let end: number
  if (first.capital) {
    if (!isNameWord(first)) return -1
    end = at + 1
  } else if (ARABIC_ARTICLES.has(first.lower) && isJoined(tokens, at + 1, limit) && tokens[at + 2]!.capital) end = at + 3
  else if (NAME_STARTERS.has(first.lower) && at + 1 < limit && tokens[at + 1]!.capital) end = at + 2
  else return -1
  while (isJoined(tokens, end, limit) && (tokens[end + 1]!.capital || HYPHEN_ENDINGS.has(tokens[end + 1]!.lower))) end += 2
  return end
}

const isNameWord = ({ lower }: Token): boolean =>
  !NO_NAME.has(lower) && !TYPE_WORDS.has(lower) && !SITE_MODIFIERS.has(lower) && /^\p{L}/u.test(lower)

/** A hyphen without blanks, not a dash between two clauses. */
const isJoined = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at + 1 < limit && tokens[at]!.lower === '-' && tokens[at]!.start === tokens[at - 1]!.end && tokens[at + 1]!.start === tokens[at]!.end
