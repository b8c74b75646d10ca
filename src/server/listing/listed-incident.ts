import type { Alarm, IncidentSummary } from '../../archive/archive.ts'
import type { FieldState } from '../../model/incident.ts'
import { FAILED_CHECKS, FIELD_STATES } from './outcome-codes.ts'
import { formatDay, parseEdtf } from '../../model/edtf.ts'

/** A summary with what filters ask of it, worked out once. */
export interface ListedIncident {
  readonly summary: Omit<IncidentSummary, 'fields' | 'checks'>
  /** Codes of the states of its fields, of the worst verdicts of its failed checks. */
  readonly fields: readonly number[]
  readonly checks: readonly number[]
  /** Days since 1970 between which it happened; null where no report says. */
  readonly firstDay: number | null
  readonly lastDay: number | null
  /** Title, actor and place in lower case. */
  readonly words: string
  /** Incidents with the same one stand at one spot of the map; null without a position. */
  readonly spot: string | null
  /** Sort by when it happened, by when its last report came: the greater the newer. */
  readonly happened: string
  readonly updated: string
}

/** Places nearer than this are one spot, degrees. */
const GRID = 0.05

/** Open intervals and what nobody dates: no day. */
const dayOf = (day: number | undefined): number | null => (day !== undefined && Number.isFinite(day) ? day : null)

/** The summary as the list holds it. */
export const listed = ({ fields, checks, ...summary }: IncidentSummary): ListedIncident => {
  const days = summary.date ? parseEdtf(summary.date) : null
  const { id, title, actor, place, timeUtc, updated } = summary
  const first = dayOf(days?.first) ?? dayOf(days?.last)
  return {
    summary,
    fields: FIELD_STATES.of(fields),
    checks: FAILED_CHECKS.of(checks),
    firstDay: first,
    lastDay: dayOf(days?.last) ?? first,
    words: `${title}\n${actor ?? ''}\n${place?.name ?? ''}`.toLowerCase(),
    spot: place && place.lat !== null && place.lon !== null ? `${Math.round(place.lat / GRID)} ${Math.round(place.lon / GRID)}` : null,
    // What nobody dates stands last; among those of one day, what has a time stands before what has none.
    happened: `${timeUtc ?? (first === null ? '' : formatDay(first))} ${updated} ${id}`,
    updated: `${updated} ${id}`,
  }
}

/** The summary that was listed. */
export const summaryOf = ({ summary, fields, checks }: ListedIncident): IncidentSummary => ({
  ...summary,
  fields: FIELD_STATES.record<FieldState>(fields),
  checks: FAILED_CHECKS.record<Alarm>(checks),
})
