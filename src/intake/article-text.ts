import type { ArticleInput } from '../reading/read.ts'
import { checkText } from './limits.ts'
import { parsePublished } from './published.ts'

const HEADER = /^(TITLE|OUTLET|PUBLISHED|URL):[ \t]*([^\r\n]*)(?:\r?\n|$)/
const BLANK = /^[ \t]*(?:\r?\n|$)/

/**
 * A `.txt` article: optional header lines TITLE, OUTLET, PUBLISHED, URL in any order, each once, then its text. Header
 * lines count only at the top; one blank line after them belongs to them. Offsets count in the returned text.
 */
export const articleFromText = (whole: string, id: string): ArticleInput => {
  const headers = new Map<string, string>()
  let text = whole
  for (let match = HEADER.exec(text); match; match = HEADER.exec(text)) {
    const name = match[1]!
    // A second "TITLE:" is the story's own words.
    if (headers.has(name)) break
    headers.set(name, match[2]!.trim())
    text = text.slice(match[0].length)
  }
  if (headers.size > 0) text = text.replace(BLANK, '')
  checkText(text)
  const header = (name: string): string | null => headers.get(name) || null
  const published = header('PUBLISHED')
  return {
    id,
    url: header('URL'),
    title: header('TITLE'),
    publisher: header('OUTLET'),
    published: published === null ? null : parsePublished(published),
    text,
  }
}
