import type { Chart } from '../../../grammar/chart.ts'
import type { World } from '../../../world/world.ts'
import type { Candidate } from './candidate.ts'
import type { NameSpan } from './name-span.ts'
import { nameSpans } from './name-spans.ts'
import { recognitionFeatures } from './recognition-features.ts'
import { resolutionFeatures, senseKey, sensesOf } from './resolution-features.ts'
import { RECOGNITION, RESOLUTION, weigh } from './weights.ts'

/** A name of a place in the text and the place that it means there. */
export interface Toponym extends NameSpan {
  readonly meant: Candidate
}

/** The names of places in a text, in order, each with the place it means: one sense for one name in an article. */
export const toponyms = (chart: Chart, world: World): Toponym[] => {
  const spans = nameSpans(chart, world)
  const features = recognitionFeatures(chart, spans)
  return resolve(
    chart,
    spans.filter((_, i) => weigh(features[i]!, RECOGNITION) > 0),
  )
}

/** Chooses for every one of these names what it means, with the others as context. */
export const resolve = (chart: Chart, spans: readonly NameSpan[]): Toponym[] => {
  const senses = sensesOf(spans, chart.tokens)
  const meant = new Map(
    [...senses.values()].map((sense) => {
      const scores = sense.candidates.length > 1 ? resolutionFeatures(sense, senses).map((f) => weigh(f, RESOLUTION)) : [0]
      return [sense.key, sense.candidates[scores.indexOf(Math.max(...scores))]!] as const
    }),
  )
  return spans.map((s) => ({ ...s, meant: meant.get(senseKey(s))! }))
}
