import type { ArticleInput } from '../../reading/read.ts'
import { checkText } from '../limits.ts'
import { readPage, type PageContext } from './read-page.ts'

/** An article out of the bytes of its page, and what had to be done to get it. Throws a fault where there is none in it. */
export const articleFromPage = (bytes: Uint8Array, id: string, context: PageContext = {}): { input: ArticleInput; notes: string[] } => {
  const { text, metadata, notes } = readPage(bytes, context)
  checkText(text)
  return {
    input: {
      id,
      url: metadata.url,
      title: metadata.title,
      publisher: metadata.publisher,
      published: metadata.published,
      // Without a date the caller's counts, and then that is the basis.
      ...(metadata.published === null ? {} : { publishedBasis: metadata.basis }),
      ...(metadata.byline === null ? {} : { byline: metadata.byline }),
      ...(metadata.updated === null ? {} : { updated: metadata.updated }),
      text,
    },
    notes,
  }
}
