import type { Chart } from '../../grammar/chart.ts'
import type { Value } from '../../grammar/value.ts'
import type { PlaceMention } from '../../model/report.ts'

/** The places named in a text, in the public format: in order, not overlapping, offsets exact. */
export const placeMentions = (chart: Chart): PlaceMention[] => {
  const mentions: PlaceMention[] = []
  let end = 0
  for (const value of [...chart.all('place')].sort((a, b) => a.first - b.first || b.end - a.end)) {
    if (value.first < end) continue
    end = value.end
    const span = chart.span({ first: nameStart(value, chart), end: value.end })
    const { id, lat, lon, radiusKm, kind, names, use } = value.data
    mentions.push({ text: chart.text.slice(...span), span, id, lat, lon, radiusKm, kind, names: [...names], use })
  }
  return mentions
}

const LEADS = new Set(['of', 'called', 'named', 'as'])

/** "port of Fukaura" mentions Fukaura: the name begins behind the last small leading word. */
const nameStart = ({ first, end, data }: Value<'place'>, { tokens }: Chart): number => {
  if (tokens[first]!.capital || data.use === 'demonym') return first
  for (let i = first; i < end - 1; i++) if (LEADS.has(tokens[i]!.lower) && tokens[i + 1]!.lower !== 'the') return i + 1
  return first
}
