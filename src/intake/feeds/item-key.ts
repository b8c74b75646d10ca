import { createHash } from 'node:crypto'
import type { FeedItem } from './feed.ts'

/** An item with what tells it from the others of its feed. */
export interface KeyedItem {
  item: FeedItem
  key: string
  /** Of what the feed says of it. */
  digest: string
  /** Other items of the feed have the same link, so it names no article. */
  sharesUrl: boolean
}

/**
 * Keys of the items of one feed. The link tells them apart; ids are repeated or made anew at each request too often. Where several
 * items share a link the id counts too, then the headline. An item listed twice over, or once as the AMP or print version of its
 * page, stands here once. `versioned`: as `plain`, but keeps such versions apart.
 */
export const keyedItems = (
  items: readonly FeedItem[],
  plain: (url: string) => string | null,
  versioned: (url: string) => string | null = plain,
): KeyedItem[] => {
  const named = new Map<string, Set<string>>()
  const shared = new Set<string>()
  for (const item of items) {
    const version = linkOf(item, versioned)
    if (!version) continue
    const names = (named.get(version) ?? new Set()).add(`${item.guid}\n${item.title}`)
    named.set(version, names)
    if (names.size > 1) shared.add(linkOf(item, plain)!)
  }
  const keyed = new Map<string, KeyedItem>()
  for (const item of items) {
    const link = linkOf(item, plain)
    const sharesUrl = link !== null && shared.has(link)
    const digest = hash(JSON.stringify([item.title, item.published, item.updated, item.content]))
    const own = item.guid !== null && link === null ? `id\n${item.guid}` : `text\n${item.title}\n${item.content}`
    const name = link === null ? own : sharesUrl ? `${link}\n${item.guid}\n${item.title}` : link
    const key = hash(name)
    if (!keyed.has(key)) keyed.set(key, { item, key, digest, sharesUrl })
    // One id without link for two texts: both are kept.
    else if (link === null && keyed.get(key)!.digest !== digest)
      keyed.set(hash(`${name}\n${digest}`), { item, key: hash(`${name}\n${digest}`), digest, sharesUrl })
  }
  return [...keyed.values()]
}

const linkOf = ({ url }: FeedItem, plain: (url: string) => string | null): string | null => (url === null ? null : (plain(url) ?? url))

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
