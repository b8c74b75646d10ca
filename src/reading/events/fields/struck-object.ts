import type { Chart } from '../../../grammar/chart.ts'
import type { Value } from '../../../grammar/value.ts'
import { governor, type Frame } from './reading.ts'

// What comes down on something, or breaks it.
const STRIKES = new Set(
  'land fall come crash slam smash plow plough hit strike impact plunge wreck destroy demolish flatten damage pound shell bombard rip tear punch'.split(
    ' ',
  ),
)
const INTO = new Set(['down', 'on', 'onto', 'in', 'into', 'at', 'through', 'near', 'against', 'upon', 'up', 'apart', 'off'])
const LINKS = new Set(['of', 'for', 'and', "'s", '’s', '-', 'or'])
const INSIDE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'outside', 'off', 'around', 'within', 'inside', 'between'])

/**
 * First token of what was struck, where the place only tells where that stands: "slammed into a block of flats in
 * Ashkelon". Null where anything but one noun phrase lies between the verb and the place.
 */
export const struckObject = ({ first, data }: Value<'place-phrase'>, frame: Frame, chart: Chart): number | null => {
  // "in the middle of the town", "at the port" are places of their own.
  if (!INSIDE.has(data.relation ?? '') || data.distanceKm || /^(?:\w+ )?the\b/i.test(data.text)) return null
  const verb = governor(frame, first)
  if (!verb || verb.trigger.noun || verb.token >= first || !STRIKES.has(verb.trigger.lemma)) return null
  let start = verb.token + 1
  while (start < first && INTO.has(chart.tokens[start]!.lower)) start++
  // The preposition of the place itself: "landed in the sea".
  if (first - start < 2 || first - start > 12 || chart.within('time', { first: start, end: first }).length > 0) return null
  if (chart.within('weapon', { first: start, end: first }).some((w) => !w.data.attributive && w.data.head !== null)) return null
  let named = false
  for (let i = start; i < first; i++) {
    const { pos, lower } = chart.tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN') named = true
    else if (!/^(?:DET|ADJ|NUM|PRON)$/.test(pos) && !LINKS.has(lower)) return null
  }
  return named && chart.tokens[first - 1]!.lower !== 'and' ? start : null
}
