import type { IncidentFinding } from '../../../model/incident.ts'
import { overlaps } from '../../../checking/spans.ts'
import type { ClaimDraft } from '../claim-draft.ts'

/** Checks that show a value wrong, with its field; of an outlier the finding names it. */
const FIELD_OF: Readonly<Record<string, string | null>> = {
  'wrong-year': 'date',
  'range-of-type': 'rangeKm',
  'apogee-magnitude': 'apogeeKm',
  'outlier-value': null,
  'one-as-several': 'count',
  'near-border': 'landing',
  'zone-reversed': 'zone',
}

/** The claims, those marked that a finding of several reports shows wrong; where it cannot tell which of two is wrong, neither is. */
export const markFaulted = (
  claims: readonly ClaimDraft[],
  findings: readonly IncidentFinding[],
): { claims: ClaimDraft[]; fields: Set<string> } => {
  const shown = findings.flatMap(({ check, verdict, inputs, words: [first] }) => {
    const field = check === 'outlier-value' ? inputs['field'] : FIELD_OF[check]
    return (verdict === 'contradicted' || check === 'range-of-type') && inputs['undecided'] !== true && first && typeof field === 'string'
      ? [{ check, field, first }]
      : []
  })
  const fields = new Set<string>()
  if (shown.length === 0) return { claims: [...claims], fields }
  return {
    fields,
    claims: claims.map((claim) => {
      const fault = shown.find(
        ({ field, first }) =>
          claim.statement.field === field &&
          claim.article === first.article &&
          claim.revision === first.revision &&
          overlaps(claim.statement.span, first.span),
      )
      if (!fault) return claim
      fields.add(fault.field)
      return { ...claim, statement: { ...claim.statement, fails: fault.check } }
    }),
  }
}
