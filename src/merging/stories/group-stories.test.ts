import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupStories } from './group-stories.ts'
import { cosine, storyVectors } from './story-vectors.ts'

const FERRY = [
  { title: 'Ferry sinks off Harrow Point', text: 'The ferry Albatross sank off Harrow Point; coastguards saved forty passengers.' },
  { title: 'Albatross: captain questioned', text: 'The captain of the ferry that sank off Harrow Point was questioned by coastguards.' },
  { title: 'Forty saved from ferry', text: 'Passengers of the Albatross told how coastguards reached the sinking ferry.' },
]
const BUDGET = [
  { title: 'Parliament votes on budget', text: 'Parliament in Oldmere votes on the budget; the treasurer wants higher duties on sugar.' },
  { title: 'Sugar duty stays', text: 'The treasurer lost: the budget vote in parliament leaves the duty on sugar as it was.' },
]
const NOISE = [{ title: 'Chess', text: 'Pensioner beats nine children.' }]

test('two stories and an article of none', () => {
  expect(groupStories([FERRY[0]!, BUDGET[0]!, FERRY[1]!, NOISE[0]!, BUDGET[1]!, FERRY[2]!])).toEqual([0, 1, 0, 2, 1, 0])
})

test('none and one', () => {
  expect(groupStories([])).toEqual([])
  expect(groupStories([NOISE[0]!])).toEqual([0])
})

test('the order of articles does not matter', () => {
  const all = [...FERRY, ...BUDGET, ...NOISE]
  const pairs = (order: readonly number[]): string[] => {
    const story = groupStories(order.map((i) => all[i]!))
    return order.flatMap((a, i) => order.flatMap((b, j) => (a < b && story[i] === story[j] ? [`${a} ${b}`] : []))).sort()
  }
  const expected = pairs(all.map((_, i) => i))
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
      expect(pairs(order)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})

/** All pairs joined one after the other, likest first: what the chain does in less time. */
const byHand = (articles: Parameters<typeof groupStories>[0]): number[][] => {
  const vectors = storyVectors(articles)
  let groups = articles.map((_, i) => [i])
  const mean = (a: number[], b: number[]): number =>
    a.flatMap((i) => b.map((j) => cosine(vectors[i]!, vectors[j]!))).reduce((x, y) => x + y, 0) / (a.length * b.length)
  for (;;) {
    const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => ({ a, b, m: mean(a, b) })))
    const best = pairs.sort((x, y) => y.m - x.m)[0]
    if (!best || best.m < 0.1) return groups
    groups = [...groups.filter((g) => g !== best.a && g !== best.b), [...best.a, ...best.b]]
  }
}

test('the same groups as by joining the likest pair again and again', () => {
  const word = fc.constantFrom('tide', 'mast', 'reef', 'sail', 'duty', 'vote', 'levy', 'bill', 'pawn', 'rook')
  const texts = fc.array(
    fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => ({ title: null, text: words.join(' ') })),
    { minLength: 1, maxLength: 9 },
  )
  fc.assert(
    fc.property(texts, (articles) => {
      const vectors = storyVectors(articles)
      const values = vectors.flatMap((a, i) => vectors.slice(i + 1).map((b) => cosine(a, b).toFixed(9)))
      fc.pre(new Set(values).size === values.length)
      const story = groupStories(articles)
      const groups = byHand(articles)
      for (const group of groups) expect(new Set(group.map((i) => story[i])).size).toBe(1)
      expect(new Set(story).size).toBe(groups.length)
    }),
    { numRuns: 150 },
  )
})
