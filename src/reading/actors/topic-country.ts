import type { Chart } from '../../grammar/chart.ts'
import { statePlace } from './owner.ts'

/** ISO code of the state a sentence is set in: "In Tokyo, ...", "Tokyo's figures ...", "What does Tokyo say?"; null where none is. */
export const countryOfTopic = (chart: Chart, sentence: number): string | null => {
  if (sentence < 0) return null
  const { first, end } = chart.sentenceRange(sentence)
  if (chart.tokens[end - 1]?.lower === '?') return onlyState(chart, first, end)
  const at = chart.tokens[first]!.lower === 'in' ? first + 1 : first
  const place = at < end ? statePlace(chart, at) : null
  if (!place) return null
  return at > first || chart.tokens[place.end]?.lower === "'s" ? place.data.country : null
}

const onlyState = (chart: Chart, first: number, end: number): string | null => {
  const states = new Set<string>()
  for (let i = first; i < end; i++) {
    const place = statePlace(chart, i)
    if (place) states.add(place.data.country!)
  }
  return states.size === 1 ? [...states][0]! : null
}
