import { parseFeed } from 'feedsmith'
import { feedDate } from './feed-date.ts'
import type { Feed, FeedItem } from './feed.ts'
import { plainTitle } from './plain-title.ts'

type Parsed = ReturnType<typeof parseFeed<string>>
type RssItem = NonNullable<Extract<Parsed, { format: 'rss' }>['feed']['items']>[number]
type RdfItem = NonNullable<Extract<Parsed, { format: 'rdf' }>['feed']['items']>[number]
type Entry = NonNullable<Extract<Parsed, { format: 'atom' }>['feed']['entries']>[number]
type JsonItem = NonNullable<Extract<Parsed, { format: 'json' }>['feed']['items']>[number]
type Links = readonly { href?: string; rel?: string; type?: string }[] | undefined

/** A feed that feedsmith can read, in our shape; links are resolved against the feed's own address. Throws what feedsmith throws. */
export const fromFeedsmith = (content: string | object, base: string): Feed => {
  const parsed = parseFeed<string>(content)
  switch (parsed.format) {
    case 'rss': {
      const { feed } = parsed
      const head = { title: feed.title, homepage: feed.link, language: feed.language, minutes: feed.ttl ?? minutesOf(feed.sy) }
      return made(
        'rss',
        head,
        base,
        (feed.items ?? []).map((item) => rssItem(item, base)),
      )
    }
    case 'rdf': {
      const { feed } = parsed
      const head = { title: feed.title, homepage: feed.link, language: feed.dc?.languages?.[0], minutes: minutesOf(feed.sy) }
      return made(
        'rdf',
        head,
        base,
        (feed.items ?? []).map((item) => rdfItem(item, base)),
      )
    }
    case 'atom': {
      const { feed } = parsed
      const inner = absolute(feed.xml?.base, base) ?? base
      const head = { title: feed.title?.value, homepage: alternate(feed.links), language: feed.xml?.lang, minutes: minutesOf(feed.sy) }
      return made(
        'atom',
        head,
        inner,
        (feed.entries ?? []).map((entry) => atomItem(entry, inner)),
      )
    }
    case 'json': {
      const { feed } = parsed
      const head = { title: feed.title, homepage: feed.home_page_url, language: feed.language }
      return made(
        'json',
        head,
        base,
        (feed.items ?? []).map((item) => jsonItem(item, base)),
      )
    }
  }
}

interface Head {
  title?: string | undefined
  homepage?: string | undefined
  language?: string | undefined
  minutes?: number | null | undefined
}

const made = (format: Feed['format'], head: Head, base: string, items: FeedItem[]): Feed => ({
  format,
  title: plainTitle(head.title),
  homepage: absolute(head.homepage, base),
  language: head.language?.trim() || null,
  items,
  sitemaps: [],
  minutesBetween: head.minutes && head.minutes > 0 ? head.minutes : null,
  warnings: [],
})

const rssItem = (item: RssItem, base: string): FeedItem => {
  const guid = item.guid?.value ?? null
  const link = item.link ?? alternate(item.atom?.links)
  // A guid is a permalink unless it says otherwise, which many forget: only one that is a whole URL counts.
  const permalink = item.guid?.isPermaLink !== false && guid !== null && /^https?:\/\//i.test(guid) ? guid : undefined
  return {
    guid,
    url: absolute(link, base) ?? absolute(permalink, base),
    title: plainTitle(item.title),
    published: feedDate(item.pubDate) ?? feedDate(item.dc?.dates?.[0]) ?? feedDate(item.atom?.published),
    updated: feedDate(item.atom?.updated),
    author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name ?? item.authors?.[0]?.email ?? null,
    outlet: item.source?.title ?? null,
    content: longest(item.content?.encoded, item.description),
  }
}

const rdfItem = (item: RdfItem, base: string): FeedItem => ({
  guid: item.rdf?.about ?? null,
  url: absolute(item.link, base) ?? absolute(item.rdf?.about, base),
  title: plainTitle(item.title),
  published: feedDate(item.dc?.dates?.[0]),
  updated: null,
  author: item.dc?.creators?.[0] ?? null,
  outlet: null,
  content: longest(item.content?.encoded, item.description),
})

const atomItem = (entry: Entry, feedBase: string): FeedItem => {
  const base = absolute(entry.xml?.base, feedBase) ?? feedBase
  return {
    guid: entry.id ?? null,
    url: absolute(alternate(entry.links), base),
    title: plainTitle(entry.title?.value),
    published: feedDate(entry.published) ?? feedDate(entry.updated),
    updated: feedDate(entry.updated),
    author: entry.authors?.[0]?.name ?? null,
    outlet: entry.source?.title?.value ?? null,
    content: longest(entry.content?.value, entry.summary?.value),
  }
}

const jsonItem = (item: JsonItem, base: string): FeedItem => ({
  guid: item.id ?? null,
  url: absolute(item.url, base) ?? absolute(item.external_url, base),
  title: plainTitle(item.title),
  published: feedDate(item.date_published),
  updated: feedDate(item.date_modified),
  author: item.authors?.[0]?.name ?? null,
  outlet: null,
  content: longest(item.content_html, item.content_text, item.summary),
})

/** The link to the page itself: rel "alternate" or none, of a page before other kinds. */
const alternate = (links: Links): string | undefined => {
  const pages = (links ?? []).filter(({ href, rel = 'alternate' }) => href && rel === 'alternate')
  return (pages.find(({ type = 'text/html' }) => /html/i.test(type)) ?? pages[0])?.href
}

/** A web address as the item gives it, or relative to the feed; null for anything else. */
export const absolute = (given: string | null | undefined, base: string): string | null => {
  const text = given?.trim()
  if (!text || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

const longest = (...texts: readonly (string | undefined)[]): string | null =>
  texts.reduce<string | null>((best, text) => (text && text.trim().length > (best?.length ?? 0) ? text.trim() : best), null)

const PERIODS: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }

const minutesOf = (sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | null => {
  const period = PERIODS[sy?.updatePeriod?.toLowerCase() ?? '']
  return period ? period / Math.max(1, sy?.updateFrequency ?? 1) : null
}
