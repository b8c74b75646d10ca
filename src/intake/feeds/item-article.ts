import { createHash } from 'node:crypto'
import { idOf, type WebArticle } from '../article-from-response.ts'
import { fail } from '../intake-error.ts'
import { articleFromPage } from '../pages/article-page.ts'
import { plainUrl } from '../pages/page-url.ts'
import type { FeedItem } from './feed.ts'

/** What is known of the feed an item is from. */
export interface ItemSource {
  feedUrl: string
  feedName: string | null
}

const FROM_FEED = 'text from the feed: '

/** Whether an article with these notes has the feed's words, not those of its page. */
export const isFromFeed = (notes: readonly string[] = []): boolean => notes.some((note) => note.startsWith(FROM_FEED))

/**
 * An article made of what the feed itself carries: its content, or headline and summary. `because` says why it was not taken from
 * its page. Throws a fault where the feed carries no words at all.
 */
export const articleFromItem = (item: FeedItem, source: ItemSource, because: string, sharesUrl: boolean): WebArticle => {
  const body = item.content === null ? '' : textOf(item.content, item.title)
  const text = body.length > 0 && item.title && !startsAlike(body, item.title) ? `${item.title}\n\n${body}` : body || (item.title ?? '')
  if (text.trim() === '') fail('empty', 'an item without words', 'a headline or a text', 'Nothing can be done: the feed gives none.')
  const url = item.url === null || sharesUrl ? null : (plainUrl(item.url) ?? item.url)
  return {
    input: {
      id: url ? idOf(url) : `item-${createHash('sha256').update(`${source.feedUrl}\n${text}`).digest('hex').slice(0, 12)}`,
      url,
      title: item.title,
      publisher: publisherOf(item, source),
      published: item.published,
      ...(item.published === null ? {} : { publishedBasis: 'page' as const }),
      text,
    },
    notes: [`${FROM_FEED}${because}`, ...(sharesUrl && item.url ? [`its link ${item.url} stands for several items`] : [])],
  }
}

/** What the page leaves open, as the feed tells it: time of day, outlet, headline. */
export const withItemFacts = ({ input, notes }: WebArticle, item: FeedItem, source: ItemSource): WebArticle => {
  const hasTime = (date: string | null | undefined): boolean => (date ?? '').length > 10
  const published =
    hasTime(input.published) || !item.published || (input.published && !hasTime(item.published))
      ? (input.published ?? null)
      : item.published
  return {
    input: {
      ...input,
      title: input.title ?? item.title,
      publisher: input.publisher ?? publisherOf(item, source),
      published,
      ...(published !== (input.published ?? null) ? { publishedBasis: 'page' as const } : {}),
    },
    notes,
  }
}

const publisherOf = (item: FeedItem, { feedName }: ItemSource): string | null =>
  item.outlet ?? (feedName === null ? null : feedName.replace(/\s*(?:[-–—|:»>]|RSS)(?:\s.*|$)/u, '').trim() || feedName)

const textOf = (content: string, title: string | null): string => {
  if (!/<[a-z!/]/i.test(content)) return content
  const head = title === null ? '' : `<title>${title.replaceAll('<', '&lt;')}</title>`
  try {
    return articleFromPage(
      Buffer.from(`<!doctype html><html><head><meta charset="utf-8">${head}</head><body><article>${content}</article></body></html>`),
      'item',
    ).input.text
  } catch {
    // Markup around a picture and nothing else.
    return ''
  }
}

const startsAlike = (text: string, title: string): boolean => {
  const plain = (part: string): string => part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return plain(text.slice(0, title.length * 2)).startsWith(plain(title))
}
