import type { Amount } from '../model/report.ts'
import type { PlaceRow } from '../world/rows.ts'

/** What the user supposes of the main launch beyond the text: `read --assume launchArea=Taegwan`. Stands in place of what the text says. */
export interface Assumptions {
  readonly launchArea?: PlaceRow
  readonly rangeKm?: Amount
}
