/**
 * Average linkage: the two groups with the highest mean score are joined as long as that mean is above zero. The result
 * depends on the set and its canonical order only, not on the order in which its items came.
 */
export interface LinkageInput {
  /** How many items. */
  size: number
  /** Score of two items, above 0 where they belong together; -Infinity keeps them apart for good. */
  score: (i: number, j: number) => number
  /** Items that are together from the start. */
  must: readonly (readonly [number, number])[]
}

/** Groups of item numbers, each ascending, in the order of their first items. */
export const averageLinkage = ({ size, score, must }: LinkageInput): number[][] => {
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i])
  // Sums of scores between groups; the mean is the sum over the number of pairs.
  const sums = Array.from({ length: size }, () => new Float64Array(size))
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) sums[i]![j] = sums[j]![i] = score(i, j)
  const join = (i: number, j: number): void => {
    groups[i] = [...groups[i]!, ...groups[j]!].sort((a, b) => a - b)
    groups[j] = null
    for (let k = 0; k < size; k++) if (groups[k] && k !== i) sums[i]![k] = sums[k]![i] = sums[i]![k]! + sums[j]![k]!
  }
  const homes = Array.from({ length: size }, (_, i) => i)
  for (const [a, b] of must) {
    const [i, j] = [Math.min(homes[a]!, homes[b]!), Math.max(homes[a]!, homes[b]!)]
    if (i === j) continue
    join(i, j)
    for (let k = 0; k < size; k++) if (homes[k] === j) homes[k] = i
  }
  for (;;) {
    let best = { mean: 0, i: -1, j: -1 }
    for (let i = 0; i < size; i++) {
      if (!groups[i]) continue
      for (let j = i + 1; j < size; j++) {
        if (!groups[j]) continue
        const mean = sums[i]![j]! / (groups[i]!.length * groups[j]!.length)
        if (mean > best.mean) best = { mean, i, j }
      }
    }
    if (best.i < 0) break
    join(best.i, best.j)
  }
  return groups.filter((group) => group !== null)
}
