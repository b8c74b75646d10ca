/** What a feed, whatever its format, says. */
export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap' | 'sitemap-index'
  title: string | null
  /** The site's page. */
  homepage: string | null
  /** As the feed gives it ("en-us"). */
  language: string | null
  items: FeedItem[]
  /** Further sitemaps of a sitemap index, newest first; empty for feeds. */
  sitemaps: { url: string; updated: string | null }[]
  /** How long the feed asks to be left alone, minutes; null where it does not say. */
  minutesBetween: number | null
  /** What had to be done to read it, or could not be read. */
  warnings: string[]
}

export interface FeedItem {
  /** The feed's own id of it; not to be trusted to be unique. */
  guid: string | null
  /** Absolute, http or https. */
  url: string | null
  /** Without markup. */
  title: string | null
  /** ISO 8601 with offset, or a day where the offset is not told; null where none can be read. */
  published: string | null
  updated: string | null
  author: string | null
  /** The outlet a collecting feed names (Google News, news sitemaps). */
  outlet: string | null
  /** HTML or plain text: the longest of what the item carries; null for a headline alone. */
  content: string | null
}
