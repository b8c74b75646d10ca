import type { Incident, IncidentReport } from '../../../model/incident.ts'
import { clean } from '../../../wording/clean.ts'
import { sayDate } from '../../../wording/say-date.ts'
import { indented } from '../layout.ts'
import type { Page } from '../page.ts'

const MOST = 12

/** The reports, oldest first: outlet, time, title, key; with `links` why each stands here. */
export const renderReports = (incident: Incident, page: Page, links = false): string[] => {
  const shown = links ? incident.reports : incident.reports.slice(0, MOST)
  const left = incident.reports.length - shown.length
  return [
    '',
    page.paint.strong('REPORTS'),
    ...shown.flatMap((report) => [...renderReport(report, incident, page), ...(links ? renderLinks(report, incident, page) : [])]),
    ...(left > 0 ? [page.paint.faint(`  and ${left} more (--sources lists all)`)] : []),
  ]
}

const renderReport = (report: IncidentReport, { reports }: Incident, { width, paint }: Page): string[] => {
  const of = report.copyOf && reports.find((r) => r.article === report.copyOf!.article)
  const marks = [
    report.main ? '' : 'recalls it',
    report.revision > 1 ? `revision ${report.revision}` : '',
    report.copyOf ? `from ${clean(of?.outlet ?? report.copyOf.article)}: ${clean(report.copyOf.because)}` : '',
  ].filter(Boolean)
  const head = [
    paint.strong(clean(report.outlet ?? 'unknown outlet')),
    report.published ? sayDate(report.published) : 'undated',
    report.title ? `“${clean(report.title)}”` : '',
  ].filter(Boolean)
  return [
    ...indented(head.join(', '), 2, width),
    ...indented(paint.faint([report.article, ...marks, report.url ? clean(report.url) : ''].filter(Boolean).join('; ')), 4, width),
  ]
}

const renderLinks = ({ article }: IncidentReport, { links }: Incident, { width, paint }: Page): string[] =>
  links
    .filter((link) => link.anchor.article === article)
    .flatMap((link) => {
      const how = link.decision === null ? `score ${link.score.toFixed(2)}` : `put here by decision ${link.decision}`
      return indented(
        paint.faint(`“${clean(link.anchor.words)}” at ${link.anchor.span[0]}: ${how}; ${link.reasons.map(clean).join(', ')}`),
        4,
        width,
      )
    })
