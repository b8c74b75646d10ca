import type { SearchHit } from '../../archive/archive.ts'
import { clean } from '../../wording/clean.ts'
import { sayDate } from '../../wording/say-date.ts'
import { indented } from './layout.ts'
import type { Page } from './page.ts'

/** Reports found by their words: which, the words around the hit, and the incidents they tell of. */
export const renderHits = (hits: readonly SearchHit[], { width, paint }: Page): string[] =>
  hits.flatMap(({ article, revision, title, outlet, published, excerpt, incidents }, i) => {
    const head = [outlet ? clean(outlet) : 'unknown outlet', published ? sayDate(published) : 'undated', title ? `“${clean(title)}”` : '']
    const ids = [revision > 1 ? `${article}, revision ${revision}` : article, ...incidents]
    return [
      ...(i > 0 ? [''] : []),
      ...indented(paint.strong(head.filter(Boolean).join(', ')), 0, width),
      ...indented(
        clean(excerpt).replace(/«([^»]*)»/g, (_, words: string) => paint.good(`«${words}»`)),
        2,
        width,
      ),
      ...indented(paint.faint(ids.join('  ')), 2, width),
    ]
  })
