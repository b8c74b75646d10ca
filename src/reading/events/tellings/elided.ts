import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import { POINTS, prepositionBefore } from './anchors.ts'
import type { Head } from './telling.ts'

/**
 * Firings told by a place or an hour alone, beside another: "fired from Kaechon in the morning and from Tongchon after
 * lunch", "stopped over Riyadh on Saturday and over Najran on Sunday", "at 11 and again at 7". `heads`: those with words.
 */
export const elidedHeads = (chart: Chart, sentence: TokenRange, heads: readonly Head[]): Head[] => {
  if (heads.length === 0) return []
  const phrases = placesBehind(chart, sentence)
  const found: Head[] = []
  for (let i = heads[0]!.end; i < sentence.end; i++) {
    const { lower } = chart.tokens[i]!
    if (!opensElement(chart, i) || heads.some((head) => head.first <= i && i < head.end)) continue
    const again = /^(?:again|later|then)$/.test(lower)
    const at = again ? i + 1 : i
    const phrase = phrases.find(({ first }) => first === at)
    const parallel = phrase && phrases.find((other) => other.end <= i && isAside(other, phrase))
    const clock = again && lower === 'again' && chart.longestAt('time', at) !== null
    if (!(parallel || clock || (phrase && lower === 'again')) || isFronted(chart, at, phrase?.end ?? at, sentence)) continue
    found.push({
      first: i,
      end: phrase?.end ?? i + 1,
      token: i,
      mention: null,
      kind: null,
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

/** A preposition with the town or site behind it. */
interface Behind extends TokenRange {
  readonly preposition: string
  readonly name: string
}

const placesBehind = (chart: Chart, sentence: TokenRange): Behind[] =>
  chart.outermostWithin('place', sentence).flatMap(({ first, end, data }): Behind[] => {
    const at = POINTS.has(data.kind) && data.use === 'literal' ? prepositionBefore(chart, first) : null
    return at === null ? [] : [{ first: at, end, preposition: chart.tokens[at]!.lower, name: data.name }]
  })

/** Behind "and", or behind a comma or semicolon of a list. */
const opensElement = (chart: Chart, i: number): boolean => /^(?:and|;|,|then)$/.test(chart.tokens[i - 1]?.lower ?? '')

/** Another place by the same preposition. */
const isAside = (a: Behind, b: Behind): boolean => a.preposition === b.preposition && a.name !== b.name

/** ", and from Tongchon a third was fired": in front of its own clause. */
const isFronted = (chart: Chart, first: number, end: number, sentence: TokenRange): boolean => {
  for (let i = Math.max(first, end); i < sentence.end; i++) {
    const { lower, pos } = chart.tokens[i]!
    if (/^[,;:.]$/.test(lower) || lower === 'and') return false
    if (pos === 'VERB' || pos === 'AUX') return true
  }
  return false
}
