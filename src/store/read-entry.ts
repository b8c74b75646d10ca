import { checkReport } from '../checking/check-report.ts'
import type { ArticleEntry } from '../journal/journal.ts'
import type { Report } from '../model/report.ts'
import { readArticle } from '../reading/read.ts'
import { rowReport } from '../rows/row-report.ts'
import type { World } from '../world/world.ts'

/** Reads an article or a row of a launch database as it stands in the journal. Pure: same entry and world, same report. */
export const readEntry = ({ article, notes, row }: ArticleEntry, world: World): Report => {
  const report = checkReport(row ? rowReport(row, { world, id: article.id }) : readArticle(article, { world }), world)
  return notes.length === 0 ? report : { ...report, article: { ...report.article, notes: [...notes, ...(report.article.notes ?? [])] } }
}
