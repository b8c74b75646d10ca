import type { StoredArticle } from '../../archive/archive.ts'
import type { Incident } from '../../model/incident.ts'
import { clean } from '../../wording/clean.ts'
import { hanging } from './layout.ts'
import type { Page } from './page.ts'
import { renderReport } from './report.ts'
import { renderRevisions } from './revisions.ts'

/** An article: its revisions with what changed, the incidents it tells of, and the report of the last revision. */
export const renderArticle = (revisions: readonly StoredArticle[], incidents: readonly Incident[], page: Page): string[] => {
  const last = revisions.at(-1)!
  return [
    ...hanging(page.paint.title(`${last.key}: ${revisions.length} ${revisions.length === 1 ? 'revision' : 'revisions'}`), 0, 0, page.width),
    ...renderRevisions(revisions, page),
    ...(incidents.length > 0 ? ['', page.paint.strong('INCIDENTS')] : []),
    ...incidents.flatMap(({ id, title }) => hanging(`${id}  ${clean(title)}`, 2, 4, page.width)),
    '',
    ...renderReport(last.report, {}, page),
  ]
}
