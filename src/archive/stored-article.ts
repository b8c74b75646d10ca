import type { Report } from '../model/report.ts'
import type { StoredArticle } from './archive.ts'
import type { Queries } from './database.ts'

/** All revisions of an article, the newest last; empty where the key is unknown. */
export const storedArticle = async (queries: Queries, key: string): Promise<StoredArticle[]> => {
  const rows = await queries.query<
    Omit<StoredArticle, 'takenIn' | 'copyOf'> & { taken_in: string; copy_of: string | null; copy_because: string }
  >('select key, revision, seq, taken_in, report, copy_of, copy_because from article where key = $1 order by revision', [key])
  return rows.map(({ taken_in, copy_of, copy_because, report, ...row }) => ({
    ...row,
    takenIn: taken_in,
    report: report as Report,
    copyOf: copy_of === null ? null : { article: copy_of, because: copy_because },
  }))
}
