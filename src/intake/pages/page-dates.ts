import { printedDate, type PrintedDate } from '../printed-date.ts'
import { stringOf, type LinkedData } from './json-ld.ts'
import { elements, textOf, type PageHead } from './meta-tags.ts'
import { hintOf } from './hints.ts'
import { ancestors, type PageNode } from './page-node.ts'

/** When a page says that it was published and last changed: ISO 8601 with offset, or a day, or null. */
export interface PageDates {
  published: string | null
  /** Only where it lies behind `published`. */
  updated: string | null
  basis: 'page' | 'text' | 'none'
}

const PUBLISHED =
  'article:published_time og:article:published_time og:published_time datepublished article:published parsely-pub-date sailthru.date pubdate publish-date publishdate publish_date publication_date date_published published_time published-date article.published published dc.date.issued dcterms.created dcterms.date dc.date dcterms.issued dc.date.created cxenseparse:recs:publishtime cxenseparse:publishtime article_date_original article-publish-date rnews:datepublished date created bt:pubdate shareaholic:article_published_time analyticsattributes.articledate pub_date originalpublicationdate displaydate'.split(
    ' ',
  )
const UPDATED =
  'article:modified_time og:article:modified_time datemodified og:updated_time article:updated_time lastmod last-modified dc.date.modified dcterms.modified article.updated date_modified revised updated_time'.split(
    ' ',
  )
const SAYS_UPDATED = /updat|modif|수정|更新|edited/i
const SAYS_PUBLISHED = /publish|posted|first|입력|등록|발행|승인|発表|公開|配信|发布/i
const LINE_OF_DATE = 160
// Farther down stand the dates of other stories, of comments, of the outlet's registration.
const NEAR_HEADLINE = 1500
// A live blog has one for each entry; the story's own comes first.
const MOST_DATES = 40

/** Dates of a page from its JSON-LD, meta tags, `<time>` elements, the lines around the headline and, for the day alone, its URL. */
export const pageDates = (root: PageNode, head: PageHead, article: LinkedData | null, url: string | null): PageDates => {
  const marked = (data: unknown, names: readonly string[]): PrintedDate[] =>
    [stringOf(data), ...names.flatMap((name) => head.meta.get(name) ?? [])].flatMap(dated)
  const { times, lines } = datesInText(root)
  const published = [...marked(article?.['datePublished'] ?? article?.['dateCreated'], PUBLISHED), ...times.published]
  const updated = [...marked(article?.['dateModified'], UPDATED), ...times.updated]
  const all = [...published, ...updated, ...lines.published, ...lines.updated]
  const fromPage = best(published, all)
  const fromText = fromPage ?? best(lines.published, all)
  const day = fromText ?? dayOfUrl(url)
  const changed = best([...updated, ...lines.updated], all)
  return {
    published: day,
    updated: changed !== null && day !== null && isLater(changed, day) ? changed : null,
    basis: fromPage ? 'page' : fromText ? 'text' : day ? 'page' : 'none',
  }
}

const dated = (text: string | null): PrintedDate[] => {
  const date = text === null ? null : printedDate(text)
  return date ? [date] : []
}

/** The first date; where it lacks its zone, or its clock, another one of the same minute or day may have it. */
const best = (dates: readonly PrintedDate[], all: readonly PrintedDate[]): string | null => {
  const first = dates[0]
  if (!first) return null
  if (first.precision === 'instant') return first.value
  const same = first.precision === 'local' ? first.value.slice(0, 16) : first.value
  const exact = (first.precision === 'local' ? all : dates).find(
    ({ precision, value }) => precision === 'instant' && value.startsWith(same),
  )
  return exact?.value ?? first.value.slice(0, 10)
}

const isLater = (a: string, b: string): boolean =>
  a.length > 10 && b.length > 10 ? Date.parse(a) > Date.parse(b) : a.slice(0, 10) > b.slice(0, 10)

interface Found {
  published: PrintedDate[]
  updated: PrintedDate[]
}

/** `<time>` elements and short lines with a date, up to the end of the first paragraph of the story. */
const datesInText = (root: PageNode): { times: Found; lines: Found } => {
  const times: Found = { published: [], updated: [] }
  const lines: Found = { published: [], updated: [] }
  let headline = false
  let paragraphs = 0
  let looked = 0
  let seen = 0
  for (const node of elements(root)) {
    if (node.tag === 'h1') headline = true
    if (headline) seen += ownText(node).length
    if (seen > NEAR_HEADLINE) break
    if (node.tag === 'p' && headline && textOf(node).length > LINE_OF_DATE && ++paragraphs > 1) break
    const prop = node.attributes['itemprop'] ?? ''
    if (node.tag === 'time' || /date(?:Published|Modified|Created)/.test(prop)) {
      // Teasers of other stories have times too: only behind the headline does one tell of this story.
      if (!headline && prop === '') continue
      if (++looked > MOST_DATES) break
      const date = printedDate(node.attributes['datetime'] ?? node.attributes['content'] ?? '') ?? printedDate(textOf(node))
      const words = `${prop} ${node.names} ${node.parent?.names ?? ''} ${node.parent ? ownText(node.parent) : ''}`
      if (date) (SAYS_UPDATED.test(words) && !SAYS_PUBLISHED.test(words) ? times.updated : times.published).push(date)
    } else if (headline && isLineOfDate(node)) {
      const text = textOf(node)
      const date = text.length >= 8 && text.length <= LINE_OF_DATE && !isCaption(node) ? printedDate(text) : null
      if (date) (SAYS_UPDATED.test(text) && !SAYS_PUBLISHED.test(text) ? lines.updated : lines.published).push(date)
    }
  }
  return { times, lines }
}

const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'br', 'em', 'i', 'small', 'span', 'strong', 'time', 'abbr', 'font'])

/** An element with text of its own and nothing but words and links in it. */
const isLineOfDate = ({ children }: PageNode): boolean =>
  children.length <= 12 &&
  children.some((child) => typeof child === 'string' && child.trim() !== '') &&
  children.every((child) => typeof child === 'string' || (INLINE.has(child.tag) && child.children.length <= 3))

/** A picture's line has the day it was taken. */
const isCaption = (node: PageNode): boolean => {
  for (const above of ancestors(node)) if (hintOf(above)?.reason === 'caption') return true
  return false
}

const ownText = (node: PageNode): string =>
  node.children
    .filter((child) => typeof child === 'string')
    .join(' ')
    .trim()

const dayOfUrl = (url: string | null): string | null => {
  const match = /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/_-]|$|\d*\.|\D)/.exec(url ?? '')
  return match ? (printedDate(`${match[1]}-${match[2]}-${match[3]}`)?.value ?? null) : null
}
