import type { StoredArticle } from '../../../src/archive/archive.ts'
import type { IncidentFinding, IncidentLink } from '../../../src/model/incident.ts'
import { findingsOfReport } from '../report/findings-of-report.ts'

/** Findings of the reports of an incident that hold nothing against it, of the events that stand in it. Pure. */
export const passedChecks = (links: readonly IncidentLink[], articles: readonly StoredArticle[]): IncidentFinding[] =>
  links.flatMap(({ anchor }) => {
    const stored = articles.find(({ key, revision }) => key === anchor.article && revision === anchor.revision)
    if (!stored) return []
    const { report } = stored
    const event = report.events.find(({ mentions }) => mentions.some(([start, end]) => start === anchor.span[0] && end === anchor.span[1]))
    const own = report.findings.filter(
      ({ verdict, claims }) =>
        (verdict === 'consistent' || verdict === 'undetermined') &&
        event !== undefined &&
        (claims.length === 0 ? event.main : claims.some((claim) => event.claims.includes(claim))),
    )
    return findingsOfReport({ ...report, findings: own }, anchor.article, anchor.revision)
  })
