import type { Copy } from '../../src/merging/copies.ts'
import type { Row } from '../scoring/tally.ts'
import { Tally } from '../scoring/tally.ts'
import type { StreamItem } from './stream-corpus.ts'

/**
 * Pairs of items of one origin (an item, what it copies or rewrites, and others that do the same), found among wanted; and
 * the single links.
 */
export const originRows = (items: readonly StreamItem[], copyOf: (id: string) => Copy | null): Record<string, Row> => {
  const links = (of: (item: StreamItem) => string | null | undefined): Map<string, string> =>
    new Map(items.flatMap((item) => (of(item) ? [[item.id, of(item)!] as const] : [])))
  const gold = links((item) => item.origin_of)
  const ours = links((item) => copyOf(item.id)?.of)
  const tally = new Tally()
  const [wanted, got] = [pairs(items, gold), pairs(items, ours)]
  tally.count('same-origin pairs', [...got].filter((pair) => wanted.has(pair)).length, wanted.size, got.size)
  tally.count('origin links', [...ours].filter(([id, of]) => gold.get(id) === of).length, gold.size, ours.size)
  return tally.rows()
}

const pairs = (items: readonly StreamItem[], links: ReadonlyMap<string, string>): Set<string> => {
  const rootOf = (id: string): string => (links.has(id) ? rootOf(links.get(id)!) : id)
  const roots = new Map(items.map((item) => [item.id, rootOf(item.id)]))
  return new Set(
    items.flatMap((a, i) => items.slice(i + 1).flatMap((b) => (roots.get(a.id) === roots.get(b.id) ? [`${a.id} ${b.id}`] : []))),
  )
}
