import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { DatedTime } from '../days/dates.ts'
import { isListed, POINTS, prepositionBefore } from './anchors.ts'
import type { Head } from './telling.ts'

/**
 * Firings told by a place or an hour alone, beside another: "fired from Kaechon in the morning and from Tongchon after
 * lunch", "stopped over Riyadh on Saturday and over Najran on Sunday", "at 6 a.m. and 5 p.m.", "at 11 and again at 7",
 * "hit the base at Taji on Monday and the airport in Erbil early on Tuesday". `heads`: those with words of their own.
 */
export const elidedHeads = (chart: Chart, sentence: TokenRange, heads: readonly Head[], times: readonly DatedTime[]): Head[] => {
  if (heads.length === 0) return []
  const places = placesIn(chart, sentence)
  const hours = times.flatMap(({ value }): TokenRange[] => (tellsHour(value.data) ? [value] : []))
  if (places.length + hours.length < 2) return []
  const found: Head[] = []
  for (let i = heads[0]!.end; i < sentence.end; i++) {
    if (!JOINING.has(chart.tokens[i - 1]!.lower)) continue
    const end = elementEnd(chart, i, sentence)
    if (end === null || heads.some((head) => (head.first < end && i < head.end) || head.end === i - 1)) continue
    const inside = ({ first }: TokenRange): boolean => first >= i && first < end
    const before = ({ end: last }: TokenRange): boolean => last < i
    const place = places.find((p) => inside(p) && p.first - i <= 4)
    const hour = hours.find((h) => inside(h) && (h.first - i <= 1 || place !== undefined))
    const again = chart.tokens[i]!.lower === 'again'
    const beside =
      (place !== undefined &&
        places.some((p) => before(p) && p.name !== place.name && (p.preposition === place.preposition || place.preposition === null))) ||
      (hour !== undefined && hours.some(before) && (place === undefined || hour.first - i <= 1 || places.some(before)))
    if (!beside && !(again && (place ?? hour))) continue
    const last = place ?? hour!
    found.push({
      first: i,
      end: Math.max(i + 1, last.end),
      token: i,
      mention: null,
      kind: heads.findLast((head) => head.first < i && head.kind !== null)?.kind ?? null,
      pro: true,
      order: null,
      other: again,
      loose: false,
      isNew: false,
      definite: false,
      elided: true,
    })
  }
  return found
}

const JOINING = new Set(['and', ';', ',', ':', 'then'])

/** A town or site with the preposition before it: null where "and" stands there ("from Wonsan and Kusong"). */
interface Place extends TokenRange {
  readonly preposition: string | null
  readonly name: string
}

const placesIn = (chart: Chart, sentence: TokenRange): Place[] =>
  chart.outermostWithin('place', sentence).flatMap(({ first, end, data }): Place[] => {
    if (!POINTS.has(data.kind) || data.use !== 'literal') return []
    const at = prepositionBefore(chart, first)
    if (at !== null) return [{ first: at, end, preposition: chart.tokens[at]!.lower, name: data.name }]
    if (isListed(chart, { first, end })) return [{ first, end, preposition: '', name: data.name }]
    return chart.tokens[first - 1]?.lower === 'and' &&
      /^(?:from|off)$/.test(chart.tokens[prepositionBehindAnd(chart, first) ?? first]!.lower)
      ? [{ first, end, preposition: null, name: data.name }]
      : []
  })

/** "from Wonsan and Kusong": the preposition of the first. */
const prepositionBehindAnd = (chart: Chart, at: number): number | null => {
  for (let k = at - 2; k >= Math.max(0, at - 4); k--) {
    const place = chart.longestAt('place', k)
    if (place?.end === at - 1) return prepositionBefore(chart, k)
  }
  return null
}

/** An hour or a part of the day on no stated clock of elsewhere. */
const tellsHour = ({ clock, part, zone }: DatedTime['value']['data']): boolean =>
  (clock !== undefined || (part !== undefined && !/^(?:mid|end)$/.test(part))) && (zone === undefined || zone === 'local')

/** End of what stands between two commas or "and"s; null where it has a verb of its own, or is too long to be read as one. */
const elementEnd = (chart: Chart, from: number, sentence: TokenRange): number | null => {
  for (let i = from; i < sentence.end; i++) {
    const { lower, pos } = chart.tokens[i]!
    if (i > from && (/^[,;:.]$/.test(lower) || lower === 'and')) return i
    if (pos === 'VERB' || pos === 'AUX' || i - from > 16) return null
  }
  return sentence.end
}
