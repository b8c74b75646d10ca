import type { Claim } from './report.ts'

/** Of the claims of an event those that it happened, where all of them deny it; null where somebody affirms it, or nobody says. */
export const onlyDenied = (claims: readonly Claim[]): readonly Claim[] | null => {
  const told = claims.filter((c) => c.field === 'occurrence')
  return told.length > 0 && told.every((c) => c.polarity === 'denied') ? told : null
}
