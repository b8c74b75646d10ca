import { where } from '../../grammar/ahead.ts'
import { kindBits, type Chart } from '../../grammar/chart.ts'
import type { Element } from '../../grammar/pattern.ts'
import type { Kind } from '../../grammar/value.ts'
import { splitName } from '../text/tokenize.ts'
import { DETERMINERS, GROUPS } from './determiners.ts'

// No phrase has more words before its head.
const FARTHEST = 24
const OUT_OF_REACH = 255
/** Values that can stand before the head: "two", "the third", "300-mm". */
const COUNTING: ReadonlySet<Kind> = new Set<Kind>(['number', 'ordinal', 'quantity'])
const COUNTING_BITS = kindBits(COUNTING)

/** Words that can stand before the head of a weapon phrase. */
export const wordsBetween = (phrases: Iterable<readonly [string, unknown]>): Set<string> => {
  const between = new Set([...DETERMINERS.keys(), ...GROUPS.keys(), 'of', 'and', ',', '"', "'"])
  for (const [phrase] of phrases) for (const part of splitName(phrase)) between.add(part.lower)
  return between
}

/** What a phrase must reach, and the words over which it can. */
export interface Way {
  readonly anchors: ReadonlySet<string>
  readonly between: ReadonlySet<string>
}

/** What a word is on each way, a bit for each: an anchor, a word between. */
interface Part {
  anchor: number
  between: number
}

const NO_PART: Readonly<Part> = { anchor: 0, between: 0 }

const partsOf = (ways: readonly Way[]): ReadonlyMap<string, Readonly<Part>> => {
  const parts = new Map<string, Part>()
  const of = (word: string): Part => {
    const known = parts.get(word)
    if (known) return known
    const part = { ...NO_PART }
    parts.set(word, part)
    return part
  }
  for (const [way, { anchors, between }] of ways.entries()) {
    for (const word of anchors) of(word).anchor |= 1 << way
    for (const word of between) of(word).between |= 1 << way
  }
  return parts
}

/** End of the longest number, ordinal or quantity that starts at a token; the token itself where none does. */
const endOfCount = (chart: Chart, at: number): number => {
  let end = at
  if (chart.mayStart(at, COUNTING_BITS))
    for (const value of chart.startingAt(at)) if (value.end > end && COUNTING.has(value.kind)) end = value.end
  return end
}

/**
 * For each way an element that matches nothing, where a phrase that begins here can reach one of the way's anchors through
 * words that stand between. Weapon phrases begin with the commonest words ("the", "a", "new"): this spares most of them the
 * long way. All ways are looked along at once, so that a word is looked up once.
 */
export const anchorsAhead = (ways: readonly Way[]): Element<Record<never, never>>[] => {
  const parts = partsOf(ways)
  /** For each way the tokens from each one to the anchor that it reaches, or more than any phrase has; filled from the end, once a text. */
  const distances = (chart: Chart): readonly Uint8Array[] => {
    const { tokens } = chart
    const far = ways.map(() => new Uint8Array(tokens.length).fill(OUT_OF_REACH))
    for (let at = tokens.length - 1; at >= 0; at--) {
      const { anchor, between } = parts.get(tokens[at]!.lower) ?? NO_PART
      const counted = endOfCount(chart, at)
      if ((anchor | between) === 0 && counted === at) continue
      const end = chart.sentenceEnd(at)
      for (let way = 0; way < far.length; way++) {
        const next = between & (1 << way) ? Math.max(at + 1, counted) : counted
        if (anchor & (1 << way)) far[way]![at] = 0
        else if (next > at && next < end) far[way]![at] = Math.min(far[way]![next]! + next - at, OUT_OF_REACH)
      }
    }
    return far
  }
  return ways.map((_, way) => where(({ chart, limit }, at) => at < limit && chart.once(distances, distances)[way]![at]! < FARTHEST))
}
