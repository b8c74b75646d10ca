/** How much of a text was found: shares of shingles, true and false. */
export interface ShingleCounts {
  tp: number
  fp: number
  fn: number
}

const LENGTH = 4

/** Words as the article extraction benchmark counts them: `\w+` of Python, that is letters, digits and underscores of any script. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/** Multiset of four words in a row; a shorter text is one shingle. */
const shinglesOf = (text: string): Map<string, number> => {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  const last = Math.max(1, words.length - LENGTH + 1)
  for (let at = 0; at < last && words.length > 0; at++) {
    const shingle = words.slice(at, at + LENGTH).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Shares of the shingles of both texts that are in both, only in `got`, only in `want`; they add up to 1. */
export const compareShingles = (want: string, got: string): ShingleCounts => {
  const wanted = shinglesOf(want)
  const found = shinglesOf(got)
  let tp = 0
  let fp = 0
  let fn = 0
  for (const [shingle, n] of wanted) {
    const m = found.get(shingle) ?? 0
    tp += Math.min(n, m)
    fn += Math.max(0, n - m)
  }
  for (const [shingle, m] of found) fp += Math.max(0, m - (wanted.get(shingle) ?? 0))
  const all = tp + fp + fn || 1
  return { tp: tp / all, fp: fp / all, fn: fn / all }
}

/**
 * Precision and recall as means over pages (pages with nothing found, or nothing to find, do not count for that mean), F1
 * their harmonic mean: evaluate.py of the article extraction benchmark.
 */
export const meanScores = (pages: readonly ShingleCounts[]): { p: number; r: number; f: number } => {
  const p = mean(pages.filter(({ tp, fp }) => tp + fp > 0).map(({ tp, fp }) => tp / (tp + fp)))
  const r = mean(pages.filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fn }) => tp / (tp + fn)))
  return { p, r, f: (2 * p * r) / (p + r || 1) }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
