import type { EventSketch } from './event-sketch.ts'
import { likeness } from './min-hash.ts'
import { figureReasons } from './reasons/figure-reasons.ts'
import { kindReasons } from './reasons/kind-reasons.ts'
import { placeReasons } from './reasons/place-reasons.ts'
import type { Reason } from './reasons/reason.ts'
import { timeReasons } from './reasons/time-reasons.ts'
import { WEIGHTS } from './weights.ts'

/** How likely two events are one happening, and why. */
export interface PairScore {
  /** Sum of the weighted reasons: above 0 rather one than two. */
  logOdds: number
  reasons: readonly Reason[]
}

/** Everything that speaks for or against two events being one happening; the same whichever stands first. */
export const reasonsFor = (a: EventSketch, b: EventSketch): Reason[] => [
  ...timeReasons(a, b),
  ...placeReasons(a, b),
  ...kindReasons(a, b),
  ...figureReasons(a, b),
  ...articleReasons(a, b),
]

/** Scores a pair by the reasons for and against. */
export const scorePair = (a: EventSketch, b: EventSketch): PairScore => {
  const reasons = reasonsFor(a, b)
  return { logOdds: reasons.reduce((sum, { name, amount }) => sum + amount * (WEIGHTS[name] ?? 0), WEIGHTS['any two']!), reasons }
}

/** 0 to 1. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

const articleReasons = (a: EventSketch, b: EventSketch): Reason[] => {
  if (a.anchor.article === b.anchor.article) return [{ name: 'same article', amount: 1, words: 'told apart by one article' }]
  if (!a.main || !b.main) return []
  const alike = likeness(a.textHash, b.textHash)
  return [
    { name: 'both main', amount: 1, words: 'news of both' },
    ...(alike > 0.3 ? [{ name: 'same words', amount: alike, words: `${Math.round(alike * 100)} % of the words` }] : []),
  ]
}
