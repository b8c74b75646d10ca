import type { World } from '../world.ts'
import { nameKey } from './name-key.ts'

const MOST = 5

/** Spellings of known places that differ from a name in one letter, or two in a longer one; the nearest first. Walks all names: some 200 ms. */
export const nearNames = (world: World, name: string): string[] => {
  const key = nameKey(name)
  const limit = key.length > 5 ? 2 : 1
  const found = new Map<string, { distance: number; population: number; curated: boolean }>()
  for (const row of world.placeById.values())
    for (const known of row.names) {
      const distance = spellingDistance(key, nameKey(known), limit)
      if (distance <= limit) found.set(known, { distance, population: 0, curated: true })
    }
  for (const known of world.gazetteer.keys()) {
    const distance = spellingDistance(key, known, limit)
    if (distance > limit) continue
    const place = world.gazetteer.place(world.gazetteer.indices(known)[0]!)
    if (!found.has(place.name)) found.set(place.name, { distance, population: place.population, curated: false })
  }
  return [...found]
    .sort(([, a], [, b]) => a.distance - b.distance || Number(b.curated) - Number(a.curated) || b.population - a.population)
    .slice(0, MOST)
    .map(([known]) => known)
}

/** Letters to put in, leave out, change or swap with their neighbour, to come from one word to the other; more than `limit` is not counted out. */
export const spellingDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length]!
}
