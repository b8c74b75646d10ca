import { overlaps } from '../../../checking/spans.ts'
import type { Claim, Report } from '../../../model/report.ts'

/** Checks of one report that show a value itself to be wrong, not its date or the speaker, with the fields that they show wrong. */
const SHOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'unit-pair': ['rangeKm', 'apogeeKm', 'capabilityRangeKm', 'landing', 'launchArea'],
  'place-offset': ['landing', 'launchArea'],
  'place-bearing': ['landing', 'launchArea'],
  'sea-reach': ['landing'],
  'near-border': ['landing'],
  'location-garbled': ['landing'],
  'zone-gloss': [],
}

/** The check that a claim's own words do not survive; null where none. */
export const failsOf = (report: Report, claim: Claim): string | null =>
  report.findings.find(
    (f) => f.verdict === 'contradicted' && SHOWN_BY[f.check]?.includes(claim.field) && f.spans.some((span) => overlaps(span, claim.span)),
  )?.check ?? null
