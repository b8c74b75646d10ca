import { wordsOf } from '../min-hash.ts'

/** What is read of an article to see which story it belongs to. */
export interface StoryText {
  readonly title: string | null
  readonly text: string
}

/** Weights by word; of length one. */
export type StoryVector = ReadonlyMap<string, number>

/** News tell in their first paragraphs what they are about; what follows recalls other stories. */
const LEAD_CHARACTERS = 2000
const TITLE_WEIGHT = 3
/** Rare words, names above all, tell stories apart: more than plain inverse document frequency gives them. */
const RARENESS = 1.5

/** TF-IDF of titles and leads, the rareness of words counted among these articles: 1 + log of the count, times log(N / articles with it) to the power 1.5. */
export const storyVectors = (articles: readonly StoryText[]): StoryVector[] => {
  const counts = articles.map(countsOf)
  const holders = new Map<string, number>()
  for (const count of counts) for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  return counts.map((count) => {
    const weights = [...count].flatMap(([word, times]): [string, number][] => {
      const of = holders.get(word)!
      // A word of one article alone joins nothing, and one of all of them tells nothing.
      return of > 1 && of < articles.length ? [[word, (1 + Math.log(times)) * Math.log(articles.length / of) ** RARENESS]] : []
    })
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
}

const countsOf = ({ title, text }: StoryText): Map<string, number> => {
  const counts = new Map<string, number>()
  const add = (words: string, weight: number): void => {
    for (const word of wordsOf(words)) {
      if (word.length < 2 && !/\d/.test(word)) continue
      const stem = word.length > 4 ? word.replace(/s$/, '') : word
      counts.set(stem, (counts.get(stem) ?? 0) + weight)
    }
  }
  add(title ?? '', TITLE_WEIGHT)
  add(text.slice(0, LEAD_CHARACTERS), 1)
  return counts
}

/** Cosine of two vectors of length one, 0 to 1. */
export const cosine = (a: StoryVector, b: StoryVector): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0)
  return sum
}
