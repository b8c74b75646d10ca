import type { Chart } from '../../grammar/chart.ts'
import { capturing, type Element } from '../../grammar/pattern.ts'
import type { TokenRange } from '../../grammar/token.ts'
import type { Value } from '../../grammar/value.ts'

/** Whose institution or official it is: "South Korea's", "Japanese", "U.S.", "the North's", "Seoul's". */
export interface Owner extends TokenRange {
  /** ISO code. */
  readonly country: string
  /** How it would be printed before a noun: "South Korea's", "South Korean", "U.S.". */
  readonly name: string
}

const HALVES: ReadonlyMap<string, { code: string; name: string }> = new Map([
  ['north', { code: 'KP', name: 'North Korea' }],
  ['south', { code: 'KR', name: 'South Korea' }],
])

/** "the North", "the South" as a state; null for "the north coast", "the South China Sea". */
export const halfOfKorea = (chart: Chart, at: number): { code: string; name: string; end: number } | null => {
  const { tokens } = chart
  const here = tokens[at]
  if (!here || here.lower !== 'the') return null
  const half = HALVES.get(tokens[at + 1]?.lower ?? '')
  if (!half || !tokens[at + 1]!.capital) return null
  const next = tokens[at + 2]
  // "the North Korean leader", "the South China Sea", "the North Atlantic": a longer name.
  if (
    next?.capital &&
    /^(?:korean?s?|china|asian?|american?s?|atlantic|pacific|pole|sea|phyongan|pyongan|pyeongan|hamgyong|hwanghae|chungcheong|jeolla|gyeongsang|carolina|dakota|african?|sudan|lawn|africa)$/.test(
      next.lower,
    )
  )
    return null
  if (next?.lower === '-') return null
  return { ...half, end: at + 2 }
}

const STATE_KINDS = new Set(['country', 'capital'])

/** The place value at a token that can own institutions. */
export const statePlace = (chart: Chart, at: number): Value<'place'> | null => {
  let best: Value<'place'> | null = null
  for (const value of chart.startingAt(at)) {
    if (value.kind !== 'place') continue
    const place = value as Value<'place'>
    if (!place.data.country || !(STATE_KINDS.has(place.data.kind) || place.data.use === 'demonym')) continue
    if (!best || place.end > best.end) best = place
  }
  return best
}

/** The owner at a token, or null. A bare "Japan" owns too ("Japan Coast Guard", "U.S. officials"). */
export const ownerAt = (chart: Chart, at: number): Owner | null => {
  const { tokens } = chart
  const half = halfOfKorea(chart, at)
  if (half) {
    const possessive = tokens[half.end]?.lower === "'s"
    return possessive ? { first: at, end: half.end + 1, country: half.code, name: `${half.name}'s` } : null
  }
  const place = statePlace(chart, at)
  if (!place) return null
  const country = place.data.country!
  const printed = chart.words(place)
  if (tokens[place.end]?.lower === "'s") return { first: at, end: place.end + 1, country, name: `${printed}'s` }
  return { first: at, end: place.end, country, name: printed }
}

/** An owner, under a name. */
export const owner = <N extends string>(name: N): Element<Record<N, Owner>> => ({
  firsts: { words: new Set(['the']), kinds: new Set(['place']), capital: false, digit: false, any: false, empty: false },
  compile: (next) => (state, at) => {
    if (at >= state.limit) return false
    const found = ownerAt(state.chart, at)
    if (!found || found.end > state.limit) return false
    return capturing(state, name, found, next, found.end)
  },
})
