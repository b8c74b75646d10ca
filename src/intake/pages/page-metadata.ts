import { isArticle, linkedData, stringOf, typesOf, type LinkedData } from './json-ld.ts'
import { elements, pageHead, textOf } from './meta-tags.ts'
import { pageDates, type PageDates } from './page-dates.ts'
import type { PageNode } from './page-node.ts'
import { canonicalUrl, plainUrl } from './page-url.ts'
import { withoutBlanks } from './readability-text.ts'

/** What a page says of its article. */
export interface PageMetadata extends PageDates {
  title: string | null
  /** Names of its writers, "and" and commas between them as printed. */
  byline: string | null
  publisher: string | null
  /** Under which the article is known: AMP and print versions have the same. */
  url: string | null
  /** BCP 47, as the page says; null where it does not. */
  language: string | null
  description: string | null
  /** Text of the article as told to search engines; may be cut or glued. */
  body: string | null
  /** Entries of a live blog as told to search engines. */
  entries: { title: string | null; text: string; published: string | null }[]
  /** The page says that it is an article. */
  isArticle: boolean
}

/** Reads what JSON-LD, Open Graph, meta tags and the lines around the headline say, in this order. `url`: where the page was found. */
export const pageMetadata = (root: PageNode, jsonLd: readonly string[], url: string | null): PageMetadata => {
  const head = pageHead(root)
  const data = linkedData(jsonLd)
  const said = (...names: string[]): string | null => names.map((name) => head.meta.get(name)?.[0]).find((value) => value) ?? null
  const canonical = canonicalUrl([head.links.get('canonical'), said('og:url')], url, head.base)
  const article = ownArticle(data, canonical, said('og:title') ?? head.title)
  const publisher =
    siteName(said('og:site_name')) ??
    decoded(stringOf(article?.['publisher'])) ??
    said('application-name', 'dc.publisher', 'dcterms.publisher')
  return {
    title: titleOf(
      root,
      [decoded(stringOf(article?.['headline'])), said('og:title'), said('twitter:title', 'dc.title', 'title'), head.title],
      publisher,
    ),
    byline: bylineOf(
      root,
      article,
      said('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'twitter:creator'),
      publisher,
    ),
    publisher: publisher ?? hostOf(canonical),
    url: canonical,
    language: languageTag(
      head.language ?? stringOf(article?.['inLanguage']) ?? said('og:locale', 'content-language', 'language', 'dc.language'),
    ),
    description: said('og:description', 'description', 'twitter:description'),
    body: decoded(stringOf(article?.['articleBody'])),
    entries: entriesOf(article),
    isArticle: article !== null || said('og:type') === 'article',
    ...pageDates(root, head, article, canonical ?? url),
  }
}

/** The article that the page is about, where JSON-LD tells of several: by its address, else by its title, else the first. */
const ownArticle = (data: readonly LinkedData[], url: string | null, title: string | null): LinkedData | null => {
  const articles = data.filter(isArticle)
  const addressOf = (item: LinkedData): string | null => {
    const address = stringOf(item['url'], 'url') ?? stringOf(item['mainEntityOfPage'], 'url')
    return address === null ? null : plainUrl(address, url)
  }
  const isNamed = (item: LinkedData): boolean => {
    const headline = decoded(stringOf(item['headline']))
    return headline !== null && title !== null && title.includes(headline)
  }
  const blog = articles.find((item) => typesOf(item).includes('LiveBlogPosting'))
  return blog ?? articles.find((item) => url !== null && addressOf(item) === url) ?? articles.find(isNamed) ?? articles[0] ?? null
}

const entriesOf = (article: LinkedData | null): PageMetadata['entries'] => {
  const updates = article?.['liveBlogUpdate']
  return (Array.isArray(updates) ? (updates as LinkedData[]) : []).flatMap((entry) => {
    const text = decoded(stringOf(entry?.['articleBody']))
    return text ? [{ title: decoded(stringOf(entry['headline'])), text, published: stringOf(entry['datePublished']) }] : []
  })
}

const SEPARATOR = /\s+[|–—\-·»:]\s+|\s*[|»]\s*/

const titleOf = (root: PageNode, given: readonly (string | null)[], publisher: string | null): string | null => {
  const titles = given.filter((title) => title !== null).map((title) => title.replace(/\s+/g, ' ').trim())
  const headlines = [...elements(root)].filter(({ tag }) => tag === 'h1').map(textOf)
  // The printed headline is whole, search engines get it cut or with the site's name; but not every h1 is a headline.
  const printed = headlines.find(
    (h) => h.length > 8 && titles.some((title) => withoutBlanks(title).startsWith(withoutBlanks(h)) || isCutOf(title, h)),
  )
  if (printed) return printed
  const first = titles[0]
  if (first === undefined) return headlines.find((h) => h.length > 8) ?? null
  const parts = first.split(SEPARATOR)
  const last = parts.at(-1)!
  const isSite =
    parts.length > 1 && (publisher !== null ? simple(publisher).includes(simple(last)) || simple(last).includes(simple(publisher)) : false)
  return isSite ? first.slice(0, first.lastIndexOf(last)).replace(/[\s|–—\-·»:]+$/, '') : first
}

const simple = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const isCutOf = (title: string, whole: string): boolean => {
  const start = title.replace(/\s*(?:\.{2,}|…)$/, '')
  return start.length > 30 && start.length < title.length && whole.startsWith(start)
}

const bylineOf = (root: PageNode, article: LinkedData | null, said: string | null, publisher: string | null): string | null => {
  const authors = article?.['author'] ?? article?.['creator']
  const names = (Array.isArray(authors) ? (authors as unknown[]) : [authors]).map((author) => decoded(stringOf(author)))
  const marked = [...elements(root)].find(
    ({ attributes, names: own }) =>
      /\bauthor\b/.test(attributes['itemprop'] ?? '') ||
      attributes['rel'] === 'author' ||
      /(?:^|\s)(?:byline|author-name|by-author)(?:\s|$)/.test(own),
  )
  for (const candidate of [names.filter((name) => name !== null).join(', '), said, marked ? textOf(marked) : null]) {
    const name = candidate?.replace(/^(?:by|written by|author)\b:?\s*/i, '').trim()
    if (name && name.length <= 150 && !/^(?:https?:|@|\d)/.test(name) && !/\d{4}/.test(name) && name !== publisher) return name
  }
  return null
}

/** The name of a site; null where an address or a handle stands for it. */
const siteName = (name: string | null): string | null => (name === null || /^(?:https?:|www\.|@)/i.test(name) ? null : name)

const hostOf = (url: string | null): string | null => (url === null ? null : new URL(url).hostname.replace(/^www\./, ''))

const languageTag = (given: string | null): string | null => {
  const tag = /^([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}))?/i.exec(given?.trim() ?? '')
  return tag ? [tag[1]!.toLowerCase(), tag[2]].filter(Boolean).join('-') : null
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
}

/** JSON-LD is JSON, but many pages escape it as if it were HTML, and put tags into it. */
const decoded = (text: string | null): string | null =>
  text
    ?.replace(/<(?:\/p|br\s*\/?|\/div|\/li|\/h\d)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .trim() || null
