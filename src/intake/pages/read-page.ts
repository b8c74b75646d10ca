import { decodeBytes } from '../decode-bytes.ts'
import { fail } from '../intake-error.ts'
import { articleBlocks } from './article-blocks.ts'
import { blocksOf, type Block } from './blocks.ts'
import { charsetOf, type Charset } from './charset.ts'
import type { FurnitureReason } from './hints.ts'
import { parsePage } from './parse-page.ts'
import { pageMetadata, type PageMetadata } from './page-metadata.ts'
import { readingLength } from './prose.ts'
import { withoutBlanks } from './readability-text.ts'

/** An article taken out of its page. */
export interface Page {
  /** Paragraphs of the article with a blank line between them. */
  text: string
  metadata: PageMetadata
  charset: Charset
  /** What was left out, and why; parts far from the article are not listed. */
  removed: { text: string; reason: FurnitureReason }[]
  notes: string[]
}

/** What is known of a page besides its bytes. */
export interface PageContext {
  /** Where it was found. */
  url?: string | null
  /** The server's header. */
  contentType?: string | null
}

const LOOKED_AT = 4096
/** The article of a page in HTML. Runs no script and fetches nothing. Throws a fault where there is no article in it. */
export const readPage = (bytes: Uint8Array, { url = null, contentType = null }: PageContext = {}): Page => {
  if (bytes.length === 0) fail('empty', 'no bytes', 'a page in HTML', 'Check that the file was saved, or leave it out.')
  const charset = charsetOf(bytes, contentType)
  if (charset.basis !== 'mark' && bytes.subarray(0, LOOKED_AT).includes(0))
    fail('binary', 'binary data', 'a page in HTML', 'Save the page as HTML, or the article as text, and give that.')
  const page = readMarkup(decodeBytes(bytes, charset.label), url)
  return { ...page, charset, notes: charset.label === 'utf-8' ? page.notes : [`read as ${charset.label.toUpperCase()}`, ...page.notes] }
}

const readMarkup = (markup: string, url: string | null): Omit<Page, 'charset'> => {
  const { root, jsonLd, notes, taken } = parsePage(markup)
  const metadata = pageMetadata(root, jsonLd, url)
  const blocks = blocksOf(root)
  const { kept, removed } = articleBlocks(blocks, taken, metadata.title)
  const text = kept.map((block) => block.text).join('\n\n')
  return {
    ...chosen(text === '' ? repeatedHeadline(blocks, metadata.title) : text, metadata, notes),
    metadata,
    removed: removed.filter(({ reason }) => reason !== 'outside').map(({ block, reason }) => ({ text: block.text, reason })),
  }
}

// Shorter ones are names of sections.
const SHORTEST_HEADLINE = 30

/** A flash whose only paragraph is its headline once more; '' where the page has none. */
const repeatedHeadline = (blocks: readonly Block[], title: string | null): string => {
  const bare = (words: string): string => withoutBlanks(words).toLowerCase()
  if (title === null || readingLength(title) < SHORTEST_HEADLINE) return ''
  return blocks.find(({ tag, text, linked }) => linked === 0 && !/^h[1-6]$/.test(tag) && bare(text) === bare(title))?.text ?? ''
}

// Less than this share of what the page tells search engines is no article but its announcement.
const SCANT = 0.5

/** The text in the page, or what it tells search engines where it shows a script's user or a subscriber more. */
const chosen = (
  text: string,
  { body, entries, description, title, isArticle }: PageMetadata,
  notes: string[],
): { text: string; notes: string[] } => {
  const told = [body, ...entries.flatMap((entry) => [entry.title, entry.text])].filter((part) => part !== null).join('\n\n')
  if (told.length > 0 && text.length < told.length * SCANT)
    return { text: told, notes: [...notes, 'the text is the one the page gives to search engines'] }
  if (text !== '') return { text, notes }
  const flash = isArticle ? (description ?? title) : null
  if (flash !== null) return { text: flash, notes: [...notes, 'the page shows no text but its headline or summary'] }
  return fail(
    'no-text',
    'a page without an article',
    'a page with at least one paragraph of text',
    'Give the page of one article, not an overview or an app.',
  )
}
