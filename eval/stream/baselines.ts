import type { Row } from '../scoring/tally.ts'
import { bCubed } from '../merging/b-cubed.ts'
import type { GoldIncident, StreamItem } from './stream-corpus.ts'

interface Mention {
  item: StreamItem
  incident: GoldIncident
  key: string
}

/** Simple groupings of the corpus' README; "true" ones are given the gold date, actor or type. */
const BASELINES: readonly (readonly [name: string, cluster: (mention: Mention) => string])[] = [
  ['date of publication', ({ item }) => item.published.slice(0, 10)],
  ['true actor, true date', ({ incident }) => `${incident.actor} ${incident.date}`],
  ['true actor, type, date', ({ incident }) => `${incident.actor} ${incident.type} ${incident.date}`],
  ['every mention alone', ({ key }) => key],
]

/** B-cubed of the main mentions, and of all, under each simple grouping. */
export const baselineRows = (items: readonly StreamItem[], incidents: readonly GoldIncident[]): Record<string, Row> => {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]))
  const rows: Record<string, Row> = {}
  for (const main of [true, false])
    for (const [name, cluster] of BASELINES) {
      const grouped = items.flatMap((item) =>
        item.mentions
          .filter((mention) => !main || mention.main)
          .map((mention, i) => ({
            gold: mention.incident,
            cluster: cluster({ item, incident: byId.get(mention.incident)!, key: `${item.id} ${i}` }),
          })),
      )
      // No floors for what does not depend on us: a row without hits and misses has none.
      rows[`baseline, ${main ? 'main' : 'all'}: ${name}`] = { ...bCubed(grouped), tp: 0, fn: 0, fp: 0 }
    }
  return rows
}
