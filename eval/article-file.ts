import type { ArticleInput } from '../src/index.ts'

const FIELDS = { TITLE: 'title', OUTLET: 'publisher', PUBLISHED: 'published', URL: 'url' } as const
const HEADER = /^(TITLE|OUTLET|PUBLISHED|URL):[ \t]*(.*)\r?\n/

/** An article from the content of a text file: header lines, a blank line, then the body. The headers may be missing. */
export const parseArticle = (id: string, content: string): ArticleInput => {
  const article: ArticleInput = { id, text: '' }
  let rest = content
  for (let match = HEADER.exec(rest); match; match = HEADER.exec(rest)) {
    article[FIELDS[match[1] as keyof typeof FIELDS]] = match[2]!.trim() || null
    rest = rest.slice(match[0].length)
  }
  article.text = rest === content ? content : rest.replace(/^\s*\n/, '')
  return article
}
