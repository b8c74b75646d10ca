import type { IncidentFinding } from '../../../model/incident.ts'
import { apogeeMagnitude } from './apogee-magnitude.ts'
import { nearBorderOfOthers } from './near-border.ts'
import { oneAsSeveral } from './one-as-several.ts'
import { ordinalOfArchive } from './ordinal-of-archive.ts'
import { outlierValue } from './outlier-value.ts'
import { quoteMoved } from './quote-moved.ts'
import { rangeOfType } from './range-of-type.ts'
import type { IncidentCheck, RecordView } from './record-view.ts'
import { wrongYear } from './wrong-year.ts'
import { zoneReversed } from './zone-reversed.ts'

/** Checks that need several reports, in the order in which a reader meets them. */
const checks: readonly IncidentCheck[] = [
  wrongYear,
  ordinalOfArchive, // calendar
  rangeOfType, // before the outlier, which it explains
  apogeeMagnitude,
  outlierValue,
  oneAsSeveral, // figures
  nearBorderOfOthers,
  zoneReversed, // map
  quoteMoved, // words
]

/** The findings of all checks; of two on the same words of an article the first stands. */
export const checkIncident = (view: RecordView): IncidentFinding[] => {
  const seen = new Set<string>()
  return checks
    .flatMap((check) => check.run(view))
    .filter(({ words: [first] }) => {
      const key = first ? `${first.article} ${first.revision} ${first.span.join('-')}` : ''
      return first !== undefined && !seen.has(key) && seen.add(key)
    })
}
