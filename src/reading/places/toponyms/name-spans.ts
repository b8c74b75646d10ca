import type { Chart } from '../../../grammar/chart.ts'
import type { TokenRange } from '../../../grammar/token.ts'
import type { PlaceRow } from '../../../world/rows.ts'
import { wordKey } from '../../../world/gazetteer/name-key.ts'
import type { World } from '../../../world/world.ts'
import { ofPlace, ofRow, type Candidate } from './candidate.ts'
import type { NameSpan } from './name-span.ts'
import { NAME_JOINTS } from './name-words.ts'
import { abbreviationAt } from './region-abbreviations.ts'

const LONGEST = 6

/** Every longest name of a place in the text, one behind the other. */
export const nameSpans = (chart: Chart, world: World): NameSpan[] => {
  const { tokens } = chart
  const found: NameSpan[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!token.capital) continue
    const name = abbreviationAt(chart, i, world) ?? longestAt(chart, i, world)
    if (!name) continue
    found.push(name)
    i = name.end - 1
  }
  return found
}

/** What a range of tokens may name, as the whole of a name; null where nothing is known by it. */
export const nameOf = (chart: Chart, range: TokenRange, world: World): NameSpan | null => {
  const short = abbreviationAt(chart, range.first, world)
  if (short && short.end === range.end) return short
  const { key } = keyOf(chart, range)
  const curated = world.places.find(chart.tokens, range.first, range.end)
  return spanOf(chart, range, key, curated?.end === range.end ? curated.entries : [], world)
}

const keyOf = ({ tokens }: Chart, { first, end }: TokenRange): { key: string; words: number } => {
  let key = ''
  let words = 0
  for (let i = first; i < end; i++) {
    const word = tokens[i]!.lower === '-' || tokens[i]!.lower === '.' ? '' : wordKey(tokens[i]!.lower)
    if (word === '') continue
    key = key === '' ? word : `${key} ${word}`
    words++
  }
  return { key, words }
}

type Entries = readonly { place: PlaceRow; demonym: boolean }[]

const longestAt = (chart: Chart, first: number, world: World): NameSpan | null => {
  const { tokens } = chart
  const limit = chart.sentenceEnd(first)
  const curated = world.places.find(tokens, first, limit)
  let key = wordKey(tokens[first]!.lower)
  let bestEnd = 0
  let bestKey = ''
  for (let end = first + 1, words = 1; ;) {
    const token = tokens[end - 1]!
    if (token.capital && world.gazetteer.has(key)) {
      bestEnd = end
      bestKey = key
    }
    const next = tokens[end]
    if (!next || end >= limit || ++words > LONGEST || !(next.capital || NAME_JOINTS.has(next.lower))) break
    const word = next.lower === '-' || next.lower === '.' ? '' : wordKey(next.lower)
    if (next.lower === '-' && (next.start !== token.end || tokens[end + 1]?.start !== next.end)) break
    if (word !== '') key = next.lower === "'s" ? `${key}s` : `${key} ${word}`
    end++
  }
  if (curated && curated.end >= bestEnd) {
    const range = { first, end: curated.end }
    return spanOf(chart, range, bestEnd === curated.end ? bestKey : keyOf(chart, range).key, curated.entries, world)
  }
  return bestEnd > first ? spanOf(chart, { first, end: bestEnd }, bestKey, [], world) : null
}

const spanOf = (chart: Chart, range: TokenRange, key: string, entries: Entries, world: World): NameSpan | null => {
  const demonym = entries.length > 0 && entries.every((e) => e.demonym)
  const { first, end } = range
  const all = demonym ? entries.map((e) => ofRow(e.place, key, world)) : candidatesOf(key, entries, world)
  // "the Pacific" is no town in Missouri.
  const seas = chart.tokens[first - 1]?.lower === 'the' ? all.filter((c) => c.kind === 'sea') : []
  const candidates = seas.length > 0 ? seas : all
  return candidates.length === 0 ? null : { first, end, span: chart.span(range), key, candidates, demonym, short: false }
}

// Names come again and again within an article and among articles.
const MOST_KEPT = 5000
const kept = new WeakMap<World, Map<string, readonly Candidate[]>>()

const candidatesOf = (key: string, entries: Entries, world: World): readonly Candidate[] => {
  let cache = kept.get(world)
  if (!cache) kept.set(world, (cache = new Map()))
  const rows = entries.filter((e) => !e.demonym).map((e) => e.place)
  const cacheKey = rows.length > 0 ? `${key}|${rows.map((r) => r.id).join('|')}` : key
  const known = cache.get(cacheKey)
  if (known) return known
  if (cache.size > MOST_KEPT) cache.clear()
  const curated = rows.map((row) => ofRow(row, key, world))
  const taken = new Set(curated.map((c) => c.place?.index))
  const places = Array.from(world.gazetteer.indices(key), (i) => world.gazetteer.place(i))
  const others = places.filter((p) => !taken.has(p.index) && !(p.kind === 'country' && world.placeById.has(p.country)))
  const all = [...curated, ...others.map((p) => ofPlace(p, key))].filter((c) => c.lat !== null || c.row)
  cache.set(cacheKey, all)
  return all
}
