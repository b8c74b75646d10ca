import type { Splash } from './splash.ts'
import { holdsAt, type SplashWords } from './splash-words.ts'

/** Below this share of the possible points words are implausible: DESIGN.md, "Verdicts". */
export const IMPLAUSIBLE_SHARE = 0.05

/** How words fare on the points where a flight can have ended. */
export interface Judgement {
  readonly verdict: 'consistent' | 'implausible' | 'contradicted'
  /** Share of the points at which the other words hold at which these hold too, 0 to 1. */
  readonly share: number
  /** Points at which the other words hold. */
  readonly points: number
}

const all = (words: readonly SplashWords[], splash: Splash, slackKm: number): boolean =>
  words.every((w) => holdsAt(w, splash, slackKm) !== false)

/** Enough points for a share that lies far above the limit: a seventh of 60 is not 5 % of all, once in a thousand. */
const ENOUGH_POINTS = 60
const ENOUGH_SHARE = 0.15

/**
 * The words against the possible points, given that the other words are true. `slackKm` is the mesh of the points: nothing
 * is contradicted that holds so near to one of them. Where the other words hold nowhere, all points count. The points are
 * looked at only until the verdict is sure: a consistent share is an estimate.
 */
export const judge = (splashes: Iterable<Splash>, words: SplashWords, others: readonly SplashWords[], slackKm: number): Judgement => {
  const pool: Splash[] = []
  let held = 0
  for (const splash of splashes) {
    if (!all(others, splash, 0)) continue
    pool.push(splash)
    if (holdsAt(words, splash) !== false) held++
    if (pool.length >= ENOUGH_POINTS && held / pool.length >= ENOUGH_SHARE)
      return { verdict: 'consistent', share: held / pool.length, points: pool.length }
  }
  if (pool.length === 0 && others.length > 0) return judge(splashes, words, [], slackKm)
  const share = held / Math.max(1, pool.length)
  if (share >= IMPLAUSIBLE_SHARE) return { verdict: 'consistent', share, points: pool.length }
  const possible = held > 0 || pool.some((s) => holdsAt(words, s, slackKm) !== false)
  return { verdict: possible ? 'implausible' : 'contradicted', share, points: pool.length }
}

/**
 * The fewest words that no possible point satisfies together; the first such set in the order of the words. Null where one
 * point satisfies all. An empty set: there is no possible point at all.
 */
export const conflictAmong = (splashes: readonly Splash[], words: readonly SplashWords[], slackKm: number): SplashWords[] | null => {
  if (splashes.some((s) => all(words, s, slackKm))) return null
  const masks = new Set(splashes.map((s) => words.reduce((mask, w, i) => (holdsAt(w, s, slackKm) === false ? mask : mask | (1 << i)), 0)))
  const subsets = Array.from({ length: 1 << words.length }, (_, mask) => mask).sort((a, b) => bits(a) - bits(b) || a - b)
  const least = subsets.find((subset) => ![...masks].some((mask) => (mask & subset) === subset))
  return least === undefined ? null : words.filter((_, i) => least & (1 << i))
}

const bits = (mask: number): number => {
  let count = 0
  for (let rest = mask; rest > 0; rest &= rest - 1) count++
  return count
}
