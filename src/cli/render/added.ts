import { clean } from '../../wording/clean.ts'
import { hanging, indented } from './layout.ts'
import type { Page } from './page.ts'

/** What was taken in, counted. */
export interface AddSummary {
  reports: number
  fresh: number
  revisions: number
  known: number
  unreadable: number
  /** Reports that tell of no incident. */
  without: number
  /** Ids, in the order in which they came up. */
  incidents: Map<string, { isNew: boolean; reports: number }>
}

const MOST = 20

interface ToldIncident {
  isNew: boolean
  title: string
  reports: number
}

/** What was taken in, and which incidents are new or have more reports now. */
export const renderAdded = (summary: AddSummary, told: ReadonlyMap<string, ToldIncident>, page: Page): string[] => [
  ...indented(page.paint.strong(counts(summary)), 0, page.width),
  ...section(
    'NEW INCIDENTS',
    [...told].filter(([, { isNew }]) => isNew),
    page,
  ),
  ...section(
    'INCIDENTS WITH MORE REPORTS',
    [...told].filter(([, { isNew }]) => !isNew),
    page,
  ),
]

const counts = ({ reports, fresh, revisions, known, unreadable, without }: AddSummary): string => {
  const parts = [
    fresh > 0 ? `${fresh} taken in` : '',
    revisions > 0 ? `${revisions} taken in as a later revision` : '',
    known > 0 ? `${known} known already` : '',
    without > 0 ? `${without} without an incident` : '',
    unreadable > 0 ? `${unreadable} not read` : '',
  ].filter(Boolean)
  return `${reports} ${reports === 1 ? 'report' : 'reports'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`
}

const section = (title: string, incidents: readonly (readonly [string, ToldIncident])[], { width, paint }: Page): string[] => {
  if (incidents.length === 0) return []
  const left = incidents.length - MOST
  return [
    '',
    paint.strong(`${title} (${incidents.length})`),
    ...incidents
      .toSorted(([, a], [, b]) => b.reports - a.reports)
      .slice(0, MOST)
      .flatMap(([id, { title, reports }]) =>
        hanging(`${id}  ${clean(title)}${reports > 1 ? paint.faint(` (${reports} reports)`) : ''}`, 2, 4, width),
      ),
    ...(left > 0 ? [paint.faint(`  and ${left} more (groundtrack incidents lists them)`)] : []),
  ]
}
