import type { StoredArticle } from '../../../src/archive/archive.ts'
import { ask } from '../api/ask.ts'

/** Articles asked for lately: the words of many cells stand in few articles. */
const MOST = 60
const known = new Map<string, Promise<StoredArticle[]>>()

/** All revisions of an article, oldest first; `anew` where it may have changed. */
export const loadArticle = (key: string, anew = false): Promise<StoredArticle[]> => {
  const kept = anew ? undefined : known.get(key)
  if (kept) return kept
  const asked = ask<StoredArticle[]>(`/api/articles/${encodeURIComponent(key)}`)
  known.set(key, asked)
  if (known.size > MOST) known.delete(known.keys().next().value!)
  asked.catch(() => known.delete(key))
  return asked
}
