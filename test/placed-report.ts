import type { Amount, Claim, Event, PlaceMention, QuantityMention, Report } from '../src/model/report.ts'
import type { World } from '../src/world/world.ts'
import { blankReport, claim, launch, spanIn } from './blank-report.ts'

// Tests only: a launch with places in it, without the reading.

/** What a text about a launch says: its landing words, and the places in it by the words that name them. */
export interface Placed {
  text: string
  /** Words of the text that tell where it came down. */
  landing?: string
  /** Ids of places by their words in the text; a state's id with "*" in front: its people's name. */
  places?: Readonly<Record<string, string>>
  /** Id of the place it was launched from. */
  from?: string | null
  rangeKm?: Amount | null
  event?: Partial<Event>
  claims?: readonly Claim[]
}

/** A report that has read this: quantities in km are found by their digits. */
export const placedReport = (world: World, { text, landing, places = {}, from, rangeKm = null, event, claims = [] }: Placed): Report => ({
  ...blankReport(text),
  events: [launch({ actor: { id: 'KP', name: 'North Korea' }, rangeKm, mentions: [[0, text.length]], ...event })],
  claims: [
    ...(landing ? [claim(text, 'landing', { name: landing }, landing)] : []),
    ...(from ? [claim(text, 'launchArea', { name: world.placeById.get(from)!.names[0], id: from }, text.slice(0, 2))] : []),
    ...claims,
  ],
  places: Object.entries(places)
    .map(([words, given]): PlaceMention => {
      const row = world.placeById.get(given.replace('*', ''))
      if (!row) throw new Error(`got ${given}, expected the id of a place`)
      const { id, lat, lon, radiusKm, kind, names } = row
      return {
        text: words,
        span: spanIn(text, words),
        id,
        lat,
        lon,
        radiusKm,
        kind,
        names,
        use: given.startsWith('*') ? 'demonym' : 'literal',
      }
    })
    .sort((a, b) => a.span[0] - b.span[0]),
  quantities: [...text.matchAll(/(\d+) km/g)].map((m): QuantityMention => ({
    text: m[0],
    span: [m.index, m.index + m[0].length],
    value: Number(m[1]),
    unit: 'km',
    dimension: 'length',
    approx: false,
    glossOf: null,
    rule: 'test',
  })),
})
