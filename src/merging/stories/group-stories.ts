import { cosine, storyVectors, type StoryText } from './story-vectors.ts'

/** Least mean likeness of two groups that are one story; anything from 0.08 to 0.14 does about as well on the development half of news_cluster. */
const SAME_STORY = 0.1

/**
 * Stories: articles that go on about one matter, be it over weeks and of several incidents. For each article the number of its
 * story, from 0 in the order of the first article. Average linkage by chains of nearest neighbours (Müllner 2011): exact, in
 * time and memory quadratic in the articles, so for thousands of them at a time. Pure; the order of articles does not matter
 * but for equal likenesses.
 */
export const groupStories = (articles: readonly StoryText[]): number[] => {
  const vectors = storyVectors(articles)
  const likeness = vectors.map((a) => Float64Array.from(vectors, (b) => cosine(a, b)))
  const members = new Map(vectors.map((_, i) => [i, [i]]))
  const open = new Set(members.keys())
  const chain: number[] = []
  while (open.size > 1) {
    if (chain.length === 0) chain.push(open.values().next().value!)
    const last = chain.at(-1)!
    const before = chain.at(-2)
    const next = nearest(last, before, open, likeness[last]!)
    if (next !== before && likeness[last]![next]! >= SAME_STORY) {
      chain.push(next)
      continue
    }
    chain.pop()
    // Joining others brings nothing nearer to it than its nearest is now.
    if (next !== before || likeness[last]![next]! < SAME_STORY) open.delete(last)
    else {
      chain.pop()
      join(before, last, open, members, likeness)
    }
  }
  return numbered(articles.length, members)
}

/** The open group likest to one; the one before it in the chain where several are, so that a chain ends. */
const nearest = (of: number, before: number | undefined, open: ReadonlySet<number>, row: Float64Array): number => {
  let best = before ?? -1
  for (const other of open) if (other !== of && (best < 0 || row[other]! > row[best]!)) best = other
  return best
}

const join = (into: number, from: number, open: Set<number>, members: Map<number, number[]>, likeness: readonly Float64Array[]): void => {
  const [a, b] = [members.get(into)!.length, members.get(from)!.length]
  open.delete(from)
  for (const other of open) {
    if (other === into) continue
    const mean = (likeness[into]![other]! * a + likeness[from]![other]! * b) / (a + b)
    likeness[into]![other] = mean
    likeness[other]![into] = mean
  }
  members.set(into, [...members.get(into)!, ...members.get(from)!])
  members.delete(from)
}

const numbered = (count: number, members: ReadonlyMap<number, readonly number[]>): number[] => {
  const story = new Array<number>(count).fill(0)
  const groups = [...members.values()].toSorted((a, b) => Math.min(...a) - Math.min(...b))
  for (const [number, group] of groups.entries()) for (const article of group) story[article] = number
  return story
}
