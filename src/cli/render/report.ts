import type { Report } from '../../model/report.ts'
import type { Derive } from '../derivations.ts'
import type { ReadCommandOptions } from '../read-options.ts'
import { renderClaims } from './claims.ts'
import { renderExplain } from './explain.ts'
import { renderFindings } from './findings.ts'
import { renderHead } from './headline.ts'
import { renderLeftOut, renderNotes } from './left-out.ts'
import type { Page } from './page.ts'
import { renderTimeWords } from './time-words.ts'
import { renderTimeline } from './timeline.ts'

/** More voices than these for one value are only counted on the whole page. */
const MOST_CLAIMS = 3

type Parts = Pick<ReadCommandOptions, 'timeline' | 'claims' | 'findings' | 'explain'>

/** A report as lines for a person: the whole of it, or the parts asked for; `derive` is needed for `explain`. */
export const renderReport = (report: Report, parts: Parts, page: Page, derive: Derive = () => []): string[] => {
  const head = renderHead(report, page)
  if (!parts.timeline && !parts.claims && !parts.findings && !parts.explain)
    return [
      ...head,
      ...renderNotes(report, page),
      ...renderFindings(report, page),
      ...renderClaims(
        report,
        report.events.filter((e) => e.main),
        page,
        MOST_CLAIMS,
      ),
      ...renderTimeline(report, page),
      ...renderLeftOut(report, page),
    ]
  return [
    ...head,
    ...(parts.findings ? renderFindings(report, page, true) : []),
    ...(parts.claims ? renderClaims(report, report.events, page) : []),
    ...(parts.timeline ? [...renderTimeline(report, page), ...renderTimeWords(report, page)] : []),
    ...(parts.explain ? renderExplain(report, page, derive) : []),
  ]
}
