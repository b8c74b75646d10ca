import type { Incident } from '../../../model/incident.ts'
import { clean } from '../../../wording/clean.ts'
import { sayDate } from '../../../wording/say-date.ts'
import { hanging, indented } from '../layout.ts'
import type { Page } from '../page.ts'
import { renderGrowth } from './growth.ts'
import { renderIncidentHead } from './head.ts'
import { renderIncidentFindings } from './incident-findings.ts'
import { renderMatrix } from './matrix.ts'
import { renderOrigins } from './origins.ts'
import { RELATION_LEGEND } from './relation-signs.ts'
import { renderReports } from './reports.ts'
import { renderValues } from './value-table.ts'

/** Parts of the page that can be asked for. */
export interface IncidentParts {
  matrix?: boolean
  timeline?: boolean
  findings?: boolean
  sources?: boolean
}

/** An incident as lines for a person: the whole of it, or the parts asked for. */
export const renderIncident = (incident: Incident, parts: IncidentParts, page: Page): string[] => {
  const head = renderIncidentHead(incident, page)
  if (!parts.matrix && !parts.timeline && !parts.findings && !parts.sources)
    return [
      ...head,
      ...renderIncidentFindings(incident, page),
      ...renderValues(incident, page),
      ...indented(page.paint.faint(RELATION_LEGEND), 2, page.width),
      ...renderReports(incident, page),
      ...renderNotes(incident, page),
    ]
  return [
    ...head,
    ...(parts.matrix ? renderMatrix(incident, page) : []),
    ...(parts.timeline ? renderGrowth(incident, page) : []),
    ...(parts.findings ? renderIncidentFindings(incident, page, true) : []),
    ...(parts.sources ? [...renderOrigins(incident, page), ...renderReports(incident, page, true)] : []),
  ]
}

const renderNotes = ({ notes }: Incident, { width, paint }: Page): string[] =>
  notes.length === 0
    ? []
    : [
        '',
        paint.strong('NOTES'),
        ...notes.flatMap(({ by, at, text }) => hanging(`${clean(by)}, ${sayDate(at)}: ${clean(text)}`, 2, 4, width)),
      ]
