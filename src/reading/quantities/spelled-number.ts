import { capturing, type Element } from '../../grammar/pattern.ts'
import type { Token } from '../../grammar/token.ts'
import { SCALES, SMALL, TENS } from './number-words.ts'

/** The value of a spelled number and the token after it. */
export interface Spelled {
  readonly value: number
  readonly end: number
}

/**
 * Reads the longest spelled number at a token: "twenty-five", "one hundred and six", "two thousand three hundred".
 * `total` holds what whole thousands have closed, `current` the part below the next scale.
 */
export const readSpelled = (tokens: readonly Token[], at: number, limit: number): Spelled | null => {
  let total = 0
  let current = -1
  let room = Infinity // the next word must be smaller than this: "twenty" leaves room for a unit, "one" for none
  let lastScale = Infinity
  let end = at
  for (let i = at; i < limit;) {
    const { lower } = tokens[i]!
    const small = SMALL.get(lower) ?? TENS.get(lower)
    const scale = SCALES.get(lower)
    if (small !== undefined && small < room && !(small === 0 && i > at)) {
      current = Math.max(current, 0) + small
      room = TENS.has(lower) ? 10 : 0
    } else if (scale !== undefined && current > 0 && scale < lastScale) {
      if (scale >= 1000) {
        total += current * scale
        current = 0
        lastScale = scale
      } else current *= scale
      room = scale === 12 ? 0 : scale
    } else break
    end = ++i
    // "twenty-five", "two hundred and six": the joining word counts only when a number follows.
    const joint = tokens[i]?.lower
    if (i + 1 < limit && (joint === '-' || (joint === 'and' && room >= 100 && room < Infinity)) && isNumberWord(tokens[i + 1]!.lower)) i++
  }
  return end === at ? null : { value: total + Math.max(current, 0), end }
}

const isNumberWord = (lower: string): boolean => SMALL.has(lower) || TENS.has(lower) || SCALES.has(lower)

const STARTERS: ReadonlySet<string> = new Set([...SMALL.keys(), ...TENS.keys()])

/** A spelled number, its value under a name. */
export const spelled = <N extends string>(name: N): Element<Record<N, number>> => ({
  firsts: { words: STARTERS, kinds: new Set(), capital: false, digit: false, any: false, empty: false },
  compile: (next) => (state, at) => {
    if (at >= state.limit || !STARTERS.has(state.tokens[at]!.lower)) return false
    const found = readSpelled(state.tokens, at, state.limit)
    if (!found) return false
    return capturing(state, name, found.value, next, found.end)
  },
})
