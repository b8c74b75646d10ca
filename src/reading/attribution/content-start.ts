import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'

const AUDIENCE = new Set('reporters journalists lawmakers parliament us me correspondents deputies senators'.split(' '))
const OPENS_CLAUSE = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])
const VENUE = new Set('in at on during through via by from to'.split(' '))
// "said in a text message to reporters on Monday that": as far as a "that" is looked for.
const REACH = 16

/** First token of what is said: behind the cue, those spoken to, the time and place of the saying, and "that". */
export const contentStart = (chart: Chart, attribution: Value<'attribution'>, end: number): number => {
  const { tokens } = chart
  const { cue } = attribution.data
  let at = Math.max(cue.end, attribution.end)
  if (attribution.data.object) return at
  const opener = findOpener(
    chart,
    at,
    Math.min(end, at + REACH),
    /^(?:told|tells?|telling|informed|reminded|warned|assured)$/.test(tokens[cue.first]!.lower),
  )
  if (opener !== null) return opener
  for (let moved = true; moved && at < end;) {
    moved = false
    const time = chart.longestAt('time', at)
    if (time) {
      at = time.end
      moved = true
    } else if (AUDIENCE.has(tokens[at]!.lower)) {
      at++
      moved = true
    } else if (VENUE.has(tokens[at]!.lower)) {
      const stop = endOfVenue(chart, at, end)
      if (stop !== null) {
        at = stop
        moved = true
      }
    }
  }
  while (at < end && /^[,:"“]$/.test(tokens[at]!.lower)) at++
  return at
}

/** Behind "that" or a colon, with no verb in between: "told the council on Monday that", but not "said a missile that". */
const findOpener = (chart: Chart, from: number, limit: number, told: boolean): number | null => {
  for (let i = from; i < limit; i++) {
    const { lower, pos } = chart.tokens[i]!
    if (i === from && !told && OPENS_CLAUSE.has(pos) && lower !== 'that' && !AUDIENCE.has(lower) && !chart.longestAt('time', i)) return null
    if (lower === ':') return i + 1
    if (lower === 'that') return isConjunction(chart, i) ? i + 1 : null
    if (pos === 'VERB' || pos === 'AUX' || lower === '"' || lower === '“') return null
  }
  return null
}

/** "said that the", not "disputed that:" nor "said that missile". */
const isConjunction = (chart: Chart, at: number): boolean => {
  const next = chart.tokens[at + 1]
  return next !== undefined && /[\p{L}\d"“]/u.test(next.lower)
}

/** "in a statement", "at a news conference in Tokyo": to the comma, the full stop or the next subject. */
const endOfVenue = (chart: Chart, from: number, end: number): number | null => {
  const determiner = chart.tokens[from + 1]?.lower ?? ''
  const place = chart.longestAt('place', from + 1)
  if (place) return place.end
  if (
    !/^(a|an|his|her|its|their|the|reporters|parliament|twitter|facebook|telegram|telephone|state|social|x|television|tv|radio|thursday|monday|tuesday|wednesday|friday|saturday|sunday|remarks|comments|response|reply)$/.test(
      determiner,
    )
  )
    return null
  for (let i = from + 1; i < Math.min(end, from + 12); i++) {
    const { lower, pos } = chart.tokens[i]!
    if (/^[,.:;"“]$/.test(lower)) return i
    if (i > from + 1 && (pos === 'PRON' || pos === 'DET') && !/^(a|an|the)$/.test(chart.tokens[i - 1]!.lower) && pos !== 'DET') return i
    if (pos === 'VERB' || pos === 'AUX') return null
  }
  return null
}
