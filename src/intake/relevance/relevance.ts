import { SUBJECT_WORDS } from './subject-words.ts'

// A text with this score may hold an event of our types; a flash of one sentence has fewer words to show it.
const ENOUGH = 10
const ENOUGH_FOR_A_FLASH = 3
const FLASH_LENGTH = 150
const FULL_LENGTH = 700
// A word said often says no more than said so many times.
const MOST_TIMES = 2
const LONGEST_LOOKED_AT = 20_000

interface Entry {
  weight: number
  /** Words that must follow, in turn. */
  next: string[]
  key: string
}

const exact = new Map<string, Entry[]>()
const stems = new Map<string, Entry[]>()
const STEM = 4
for (const { weight, words } of SUBJECT_WORDS)
  for (const key of words.split(' ')) {
    const [first, ...next] = key.split('|') as [string, ...string[]]
    const isStem = first.endsWith('*')
    const index = isStem ? stems : exact
    const at = isStem ? first.slice(0, STEM) : first
    index.set(at, [...(index.get(at) ?? []), { weight, next: isStem ? [first.slice(0, -1), ...next] : next, key }])
  }

/** How much a text speaks of our subject: weights of its words, each counted a few times. Title words count twice. */
export const relevanceOf = (title: string | null, text: string): number => {
  const counts = new Map<string, number>()
  const words =
    `${title ?? ''} . ${title ?? ''} . ${text.slice(0, LONGEST_LOOKED_AT)}`.toLowerCase().match(/[a-z][a-z.\d-]*[a-z\d]|\p{L}+/gu) ?? []
  let score = 0
  const count = ({ key, weight }: Entry): void => {
    const times = counts.get(key) ?? 0
    if (times >= MOST_TIMES) return
    counts.set(key, times + 1)
    score += weight
  }
  const follows = (at: number, next: readonly string[]): boolean =>
    next.every((word, i) => (word.endsWith('*') ? words[at + 1 + i]?.startsWith(word.slice(0, -1)) : words[at + 1 + i] === word))
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    for (const entry of exact.get(word) ?? []) if (follows(at, entry.next)) count(entry)
    for (const entry of stems.get(word.slice(0, STEM)) ?? [])
      if (word.startsWith(entry.next[0]!) && follows(at, entry.next.slice(1))) count(entry)
  }
  return score
}

/** Whether an article can hold an event of our types: a fast look at its words before it is read in full. */
export const isRelevant = (title: string | null, text: string): boolean => relevanceOf(title, text) >= enoughFor(text.length)

const enoughFor = (length: number): number => {
  const share = Math.min(1, Math.max(0, (length - FLASH_LENGTH) / (FULL_LENGTH - FLASH_LENGTH)))
  return ENOUGH_FOR_A_FLASH + (ENOUGH - ENOUGH_FOR_A_FLASH) * share
}
