import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import type { ActorRef } from '../../../model/report.ts'
import { stateOf } from '../actors.ts'
import type { Head } from './telling.ts'

/**
 * The state that the words of a telling name as who fires; null where they name none. `before`: the head that stands before
 * it in its sentence.
 */
export const firingState = (chart: Chart, head: Head, before: Head | null): ActorRef | null => {
  const state = head.elided ? stateAt(chart, head.first) : (subjectOf(chart, head) ?? ownerOf(chart, head, before))
  return state && stateOf(chart, state)
}

/** "Pakistan had shot", "North Korea, half a day earlier, had sent": the subject of a verb of firing. */
const subjectOf = (chart: Chart, { mention, token, first }: Head): Value<'place'> | null => {
  if (!mention || mention.trigger.noun || mention.passive || mention.trigger.detail) return null
  if (!/^(?:launch|satellite-launch|artillery)$/.test(mention.trigger.type)) return null
  for (let k = token - 1; k >= Math.max(0, token - 4); k--) {
    const place = stateAt(chart, k)
    if (place) return place.end <= token ? place : null
    if (!/^(?:AUX|ADV|PART)$/.test(chart.tokens[k]!.pos)) break
  }
  const sentence = chart.sentenceRange(chart.tokens[first]!.sentence)
  const opens = stateAt(chart, sentence.first)
  if (!opens || chart.tokens[opens.end]?.lower !== ',') return null
  for (let k = opens.end + 1; k < token; k++)
    if (chart.tokens[k]!.lower === ',' && /^(?:AUX|VERB)$/.test(chart.tokens[k + 1]!.pos) && token - k <= 3) return opens
  return null
}

/** "India's Agni", "a Russian Topol", "Pakistan a Ghauri"; in "Ukraine fired an American missile" America is no owner. */
const ownerOf = (chart: Chart, head: Head, before: Head | null): Value<'place'> | null => {
  if (head.pro || (head.mention && !head.mention.trigger.noun)) return null
  // "a test by Islamabad", "launches by North Korea"
  if (chart.tokens[head.end]?.lower === 'by') {
    const doer = stateAt(chart, head.end + 1)
    if (doer) return doer
  }
  const gapped = head.isNew && stateEndingAt(chart, head.first)
  if (gapped) return gapped
  if (before?.mention && !before.mention.trigger.noun && !isSeparated(chart, before.end, head.first)) return null
  for (let k = head.first; k < head.end; k++) {
    const place = chart.longestAt('place', k)
    if (place && /^(?:country|capital)$/.test(place.data.kind) && place.data.country !== null && place.end < head.end)
      return place.data.use === 'demonym' || /^(?:'s|')$/.test(chart.tokens[place.end]!.lower) ? place : null
  }
  return null
}

const stateEndingAt = (chart: Chart, end: number): Value<'place'> | null => {
  for (let k = end - 1; k >= Math.max(0, end - 3); k--) {
    const state = stateAt(chart, k)
    if (state?.end === end) return /^(?:,|;|and|:)$/.test(chart.tokens[k - 1]?.lower ?? ',') ? state : null
  }
  return null
}

const isSeparated = (chart: Chart, from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (/^(?:[,;:]|and|but|while|after|following|reply|response|answer|retaliation)$/.test(chart.tokens[k]!.lower)) return true
  return false
}

const stateAt = (chart: Chart, at: number): Value<'place'> | null => {
  const place = chart.longestAt('place', at)
  return place && /^(?:country|capital)$/.test(place.data.kind) && place.data.use !== 'demonym' && place.data.country !== null
    ? place
    : null
}
