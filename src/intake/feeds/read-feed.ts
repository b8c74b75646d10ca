import { FeedFault } from './feed-fault.ts'
import type { Feed } from './feed.ts'
import { absolute, fromFeedsmith } from './from-feedsmith.ts'
import { MOST_ITEMS } from './item-blocks.ts'
import { mendedFeed } from './mended-feed.ts'
import { readSitemap } from './sitemap.ts'
import { withoutDoctype, xmlFault } from './xml-fault.ts'

/**
 * RSS, RDF, Atom, JSON Feed or sitemap from its text. Pure. Broken XML gives what can be read, with warnings; entities that the
 * document declares are never expanded. Throws a FeedFault where nothing in it is a feed.
 */
export const readFeed = (given: string, base: string): Feed => {
  const text = given.replace(/^[\ufeff\s]+/, '')
  const feed = text.startsWith('{') ? jsonFeed(text, base) : xmlFeed(text, base)
  const items = feed.items.filter(({ url, title, content }) => url ?? title ?? content)
  return {
    ...feed,
    items: items.slice(0, MOST_ITEMS),
    warnings: [
      ...feed.warnings,
      ...(items.length < feed.items.length ? [`${feed.items.length - items.length} empty items left out`] : []),
      ...(items.length > MOST_ITEMS ? [`only the first ${MOST_ITEMS} of ${items.length} items taken`] : []),
      ...repeatedGuids(items.map(({ guid }) => guid)),
    ],
  }
}

const jsonFeed = (text: string, base: string): Feed => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new FeedFault(`this is broken JSON (${(error as Error).message.slice(0, 100)})`)
  }
  try {
    return fromFeedsmith(value as object, base)
  } catch (error) {
    throw new FeedFault('this is JSON, but no JSON Feed', { cause: error })
  }
}

const xmlFeed = (given: string, base: string): Feed => {
  if (given === '') throw new FeedFault('the answer is empty')
  const { text, declaresEntities } = withoutDoctype(given)
  const refused = declaresEntities ? ['entities declared by the document were not expanded'] : []
  const feed = readSitemap(text, base) ?? readXml(text, base)
  if (feed) return { ...feed, warnings: [...refused, ...feed.warnings] }
  const feeds = feedLinks(text, base)
  if (/<html[\s>]/i.test(text.slice(0, 20_000)))
    throw new FeedFault(`this is a page, no feed${feeds.length > 0 ? `; it names ${feeds.join(', ')}` : ''}`)
  throw new FeedFault(`this is no feed (it begins ${JSON.stringify(text.slice(0, 40))})`)
}

const readXml = (text: string, base: string): Feed | null => {
  const fault = xmlFault(text)
  if (!fault) {
    try {
      return fromFeedsmith(text, base)
    } catch {
      // Feedsmith refuses more than broken tags; the items may still be there.
    }
  }
  const mended = mendedFeed(text, base)
  if (!mended) return null
  return {
    ...mended,
    warnings: mended.warnings.map((warning) => (fault ? `${warning} (${fault.what} at character ${fault.at + 1})` : warning)),
  }
}

const repeatedGuids = (guids: readonly (string | null)[]): string[] => {
  const all = guids.filter((guid) => guid !== null)
  const repeated = all.length - new Set(all).size
  return repeated > 0 ? [`${repeated} items repeat the id of another`] : []
}

/** The feeds a page names in its head. */
const feedLinks = (html: string, base: string): string[] =>
  [...html.slice(0, 100_000).matchAll(/<link\s[^<>]*>/gi)]
    .filter(([tag]) => /application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(tag))
    .flatMap(([tag]) => absolute(/\shref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1], base) ?? [])
