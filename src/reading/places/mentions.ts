import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { PlaceMention, Span } from '../../model/report.ts'
import type { World } from '../../world/world.ts'
import type { Candidate } from './toponyms/candidate.ts'
import type { NameSpan } from './toponyms/name-span.ts'
import { nameSpans } from './toponyms/name-spans.ts'
import { toponyms } from './toponyms/toponyms.ts'

/** The places named in a text, in the public format: in order, not overlapping, offsets exact. */
export const placeMentions = (chart: Chart, world: World): PlaceMention[] => {
  const speakers = new Set(
    chart.all('attribution').flatMap((a) => a.data.speakers.filter((s) => s.data.kind === 'state').map((s) => chart.span(s).join())),
  )
  const names = nameSpans(chart, world)
  const mentions = [
    ...toponyms(chart, world, names).map(({ span, meant, demonym }): PlaceMention => {
      const use = demonym ? 'demonym' : speakers.has(span.join()) ? 'metonym' : 'literal'
      return { text: chart.text.slice(...span), span: [...span], ...placeOf(meant, world), use }
    }),
    ...unjudged(chart.all('place'), names, chart.tokens.length).map((value) => readMention(value, chart)),
  ].sort((a, b) => a.span[0] - b.span[0])
  let end = 0
  return mentions.filter((m) => m.span[0] >= end && ((end = m.span[1]), true))
}

const placeOf = ({ row, place, lat, lon, radiusKm, kind }: Candidate, world: World): Omit<PlaceMention, 'text' | 'span' | 'use'> => ({
  id: row?.id ?? place!.id,
  lat,
  lon,
  radiusKm: lat === null ? null : radiusKm,
  kind,
  country: row ? (row.country ?? null) : place!.country,
  names: row ? [...row.names] : world.gazetteer.names(place!.index),
})

/** Places of the rules that are no known name, nor part of one: those were judged with the whole article in view. */
const unjudged = (values: readonly Value<'place'>[], names: readonly NameSpan[], tokens: number): Value<'place'>[] => {
  // How far the names that begin up to a token reach: one look for each value, however many names there are.
  const reach = new Int32Array(tokens)
  for (const { first, end } of names) reach[first] = Math.max(reach[first]!, end)
  for (let i = 1; i < tokens; i++) reach[i] = Math.max(reach[i]!, reach[i - 1]!)
  return values.filter((v) => reach[v.first]! < v.end)
}

/** A place as the rules read it, where it is none of the names that are known everywhere: "Kerni sector". */
const readMention = (value: Value<'place'>, chart: Chart): PlaceMention => {
  const span: Span = chart.span({ first: nameStart(value, chart), end: value.end })
  const { id, lat, lon, radiusKm, kind, country, names, use } = value.data
  return { text: chart.text.slice(...span), span, id, lat, lon, radiusKm, kind, country, names: [...names], use }
}

const LEADS = new Set(['of', 'called', 'named', 'as'])

/** "port of Fukaura" mentions Fukaura: the name begins behind the last small leading word. */
const nameStart = ({ first, end, data }: Value<'place'>, { tokens }: Chart): number => {
  if (tokens[first]!.capital || data.use === 'demonym') return first
  for (let i = first; i < end - 1; i++) if (LEADS.has(tokens[i]!.lower) && tokens[i + 1]!.lower !== 'the') return i + 1
  return first
}
