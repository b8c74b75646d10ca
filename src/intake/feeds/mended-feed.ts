import type { Feed, FeedItem } from './feed.ts'
import { fromFeedsmith } from './from-feedsmith.ts'
import { itemBlocks, type ItemBlock } from './item-blocks.ts'
import { mendedBlock } from './mended-block.ts'
import { xmlFault } from './xml-fault.ts'

const SPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:media="http://search.yahoo.com/mrss/"'

/** Text after a tag, or a link. An empty item makes feedsmith refuse the whole. */
const HAS_CONTENT = />\s*(?:[^<\s]|<!\[CDATA\[)|\shref=/
const MOST_REFUSALS = 50

/**
 * What can be read of a feed whose XML is broken: each item on its own, those that are broken themselves by their fields.
 * A warning counts what was mended and what was lost; null where there is no item at all.
 */
export const mendedFeed = (text: string, base: string): Feed | null => {
  const { head, blocks } = itemBlocks(text, ['item', 'entry'])
  if (blocks.length === 0) return null
  const isAtom = /entry$/i.test(blocks[0]!.tag)
  const envelope = (inside: string): string =>
    isAtom
      ? `<feed xmlns="http://www.w3.org/2005/Atom" ${SPACES}>${inside}</feed>`
      : `<rss version="2.0" ${SPACES}><channel>${inside}</channel></rss>`
  const parse = (inside: string): Feed | null => {
    try {
      return fromFeedsmith(envelope(inside), base)
    } catch {
      return null
    }
  }
  // Of a text that breaks off within an item the next poll brings the rest; without its link it would be taken for another one.
  const hasLink = (inside: string): boolean => parse(inside)?.items.some(({ url }) => url !== null) ?? false
  let refusals = 0
  // All in one, and only where that is refused in halves, down to the item at fault.
  const itemsOf = (inside: readonly string[]): FeedItem[] => {
    const feed = inside.length > 0 ? parse(inside.join('')) : null
    if (feed) return feed.items
    if (inside.length <= 1 || ++refusals > MOST_REFUSALS) return []
    const half = Math.ceil(inside.length / 2)
    return [...itemsOf(inside.slice(0, half)), ...itemsOf(inside.slice(half))]
  }
  const isWhole = blocks.map((block) => block.ended && !xmlFault(block.text))
  const filled = blocks
    .map((block, i) => (isWhole[i] ? plain(block) : mendedBlock(block.text, isAtom)))
    .filter((text, i) => HAS_CONTENT.test(text) && (i < blocks.length - 1 || blocks[i]!.ended || hasLink(text)))
  const items = itemsOf(filled)
  const mended = isWhole.filter((whole) => !whole).length
  const lost = blocks.length - items.length
  const feedHead = parse(mendedBlock(head, isAtom, true))
  return {
    ...(feedHead ?? { format: isAtom ? 'atom' : 'rss', title: null, homepage: null, language: null, sitemaps: [], minutesBetween: null }),
    items,
    warnings: [
      `broken XML: ${blocks.length} ${blocks.length === 1 ? 'item' : 'items'} found one by one${mended > 0 ? `, ${mended} of them mended` : ''}${lost > 0 ? `, ${lost} lost` : ''}`,
    ],
  }
}

/** The block with a plain tag, whatever prefix it had. */
const plain = ({ tag, text }: ItemBlock): string => {
  const name = tag.replace(/^.*:/, '')
  return name === tag ? text : text.replaceAll(`<${tag}`, `<${name}`).replaceAll(`</${tag}`, `</${name}`)
}
