import type { Chart } from '../../../grammar/chart.ts'
import type { World } from '../../../world/world.ts'
import type { Candidate } from './candidate.ts'
import type { NameSpan } from './name-span.ts'
import { nameSpans } from './name-spans.ts'
import { recognitionFeatures, type Features } from './recognition-features.ts'
import { anchorsOf, posterior, resolutionFeatures, senseKey, sensesOf, type Sense } from './resolution-features.ts'
import { FIRST_ROUND, RECOGNITION, SECOND_ROUND, weigher } from './weights.ts'

/** A name of a place in the text and the place that it means there. */
export interface Toponym extends NameSpan {
  readonly meant: Candidate
}

/** The names of places in a text, in order, each with the place it means: one sense for one name in an article. */
export const toponyms = (chart: Chart, world: World, spans: readonly NameSpan[] = nameSpans(chart, world)): Toponym[] => {
  const features = recognitionFeatures(chart, spans)
  return resolve(
    chart,
    spans.filter((_, i) => isPlace(features[i]!)),
  )
}

// What the rules of the curated names read stands unless much speaks against it, or a person of the article has the name.
const LEAST_FOR_READ = -2

const recognition = weigher(RECOGNITION)

const isPlace = (features: Features): boolean =>
  recognition(features) > (features['read'] && !features['family of a person'] ? LEAST_FOR_READ : 0)

/** Chooses for every one of these names what it means, with the others as context. */
export const resolve = (chart: Chart, spans: readonly NameSpan[]): Toponym[] => {
  const named = sensesOf(spans, chart.tokens)
  // Two rounds: what the first finds likely is the context of the second.
  const second = weighed(weighed(named, FIRST_ROUND), SECOND_ROUND)
  return spans.map((s) => {
    const { first, end, span, key, candidates, demonym, short } = s
    const sense = second.get(senseKey(s))!
    return { first, end, span, key, candidates, demonym, short, meant: sense.candidates[sense.prior.indexOf(Math.max(...sense.prior))]! }
  })
}

/** The senses with the chances of their candidates as the article's other names make them. */
export const weighed = (senses: ReadonlyMap<string, Sense>, weights: Readonly<Record<string, number>>): Map<string, Sense> => {
  const anchors = anchorsOf(senses)
  const weigh = weigher(weights)
  return new Map(
    [...senses].map(([key, sense]) => {
      if (sense.candidates.length < 2) return [key, sense]
      const scores = resolutionFeatures(sense, anchors, senses.size).map(weigh)
      const { uses, candidates, regions } = sense
      return [key, { key, uses, candidates, prior: posterior(scores), regions }]
    }),
  )
}
