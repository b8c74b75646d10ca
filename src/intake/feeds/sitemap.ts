import { decodeXml } from './decode-xml.ts'
import { feedDate } from './feed-date.ts'
import type { Feed, FeedItem } from './feed.ts'
import { absolute } from './from-feedsmith.ts'
import { itemBlocks } from './item-blocks.ts'
import { plainTitle } from './plain-title.ts'

/** A sitemap, with or without Google's news fields, or an index of sitemaps; null for another format. Broken ones give what they hold. */
export const readSitemap = (text: string, base: string): Feed | null => {
  const root = /<(?:[\w.-]{1,40}:)?(urlset|sitemapindex)[\s>]/.exec(text.slice(0, 20_000))?.[1]
  if (!root) return null
  const isIndex = root === 'sitemapindex'
  const { blocks } = itemBlocks(text, [isIndex ? 'sitemap' : 'url'])
  const fields = blocks.map(
    ({ text: block }) =>
      (name: string): string | null =>
        fieldOf(block, name),
  )
  const sitemaps = !isIndex ? [] : fields.flatMap((field) => entry(absolute(field('loc'), base), feedDate(field('lastmod'))))
  const broken = blocks.filter(({ ended }) => !ended).length
  return {
    format: isIndex ? 'sitemap-index' : 'sitemap',
    title: null,
    homepage: null,
    language: isIndex ? null : (fields[0]?.('language') ?? null),
    items: isIndex ? [] : fields.map((field) => itemOf(field, base)),
    sitemaps: sitemaps.sort((a, b) => (b.updated ?? '').localeCompare(a.updated ?? '')),
    minutesBetween: null,
    warnings: broken > 0 ? [`broken XML: ${broken} of ${blocks.length} entries have no end`] : [],
  }
}

const entry = (url: string | null, updated: string | null): Feed['sitemaps'] => (url ? [{ url, updated }] : [])

const itemOf = (field: (name: string) => string | null, base: string): FeedItem => {
  const url = absolute(field('loc'), base)
  const changed = feedDate(field('lastmod'))
  return {
    guid: url,
    url,
    title: plainTitle(field('title')),
    published: feedDate(field('publication_date')) ?? changed,
    updated: changed,
    author: null,
    outlet: field('name'),
    content: null,
  }
}

/** The first field of that local name, decoded; image and video fields of the entry are passed over. */
const fieldOf = (block: string, name: string): string | null => {
  const match = new RegExp(
    String.raw`<(?:(?!image:|video:)[\w.-]{1,40}:)?${name}(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[)?([^<]*?)(?:\]\]>)?\s*<`,
  ).exec(`${block}<`)
  const text = match ? decodeXml(match[1]!).trim() : ''
  return text === '' ? null : text
}
