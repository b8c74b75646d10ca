/** Pairs one to one, best scores first; a score of 0 forbids the pair. */
export const pairUp = <G, R>(golds: readonly G[], reads: readonly R[], score: (gold: G, read: R) => number): [gold: G, read: R][] => {
  const options = golds.flatMap((gold, i) => reads.map((read, j) => ({ gold, read, i, j, score: score(gold, read) })))
  const best = options.filter((o) => o.score > 0).sort((a, b) => b.score - a.score)
  const usedGold = new Set<number>()
  const usedRead = new Set<number>()
  const pairs: [G, R][] = []
  for (const { gold, read, i, j } of best) {
    if (usedGold.has(i) || usedRead.has(j)) continue
    usedGold.add(i)
    usedRead.add(j)
    pairs.push([gold, read])
  }
  return pairs
}
