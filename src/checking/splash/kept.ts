import type { World } from '../../world/world.ts'

/** What is kept, and how many of it: reports of one day tell of the same few flights. Sets of points with what was asked of them take about half a megabyte each. */
const MOST = { launches: 32, splashes: 32, flights: 32, around: 32, judgements: 512, gaps: 512 } as const

type Kind = keyof typeof MOST

const caches = new WeakMap<World, Map<Kind, Map<string, unknown>>>()

/** What was worked out before from the same things in the same world, else now; of each kind the one unused for the longest is dropped first. */
export const kept = <T>(world: World, kind: Kind, from: readonly unknown[], make: () => T): T => {
  const kinds = caches.get(world) ?? new Map<Kind, Map<string, unknown>>()
  caches.set(world, kinds)
  const cache = kinds.get(kind) ?? new Map<string, unknown>()
  kinds.set(kind, cache)
  const key = JSON.stringify(from)
  const value = cache.has(key) ? (cache.get(key) as T) : make()
  cache.delete(key)
  cache.set(key, value)
  if (cache.size > MOST[kind]) cache.delete(cache.keys().next().value!)
  return value
}
