import type { Row } from '../scoring/tally.ts'
import type { SegmentPage } from './page-corpora.ts'

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Wanted and unwanted segments found in the texts, blanks aside: trafilatura's eval_common.py. A text that could not be
 * made misses all of its wanted segments.
 */
export const scoreSegments = (
  pages: readonly SegmentPage[],
  textOf: (page: SegmentPage) => string,
): { row: Row; accuracy: number; misses: string[] } => {
  const counts = { tp: 0, fn: 0, fp: 0, tn: 0 }
  const misses: string[] = []
  for (const page of pages) {
    const text = tidy(textOf(page))
    for (const segment of page.with) {
      const found = text.includes(tidy(segment))
      counts[found ? 'tp' : 'fn']++
      if (!found) misses.push(`${page.url} | lost | ${segment}`)
    }
    for (const segment of page.without) {
      const found = text.includes(tidy(segment))
      counts[found ? 'fp' : 'tn']++
      if (found) misses.push(`${page.url} | kept | ${segment}`)
    }
  }
  const { tp, fn, fp, tn } = counts
  const p = tp / (tp + fp || 1)
  const r = tp / (tp + fn || 1)
  return { row: { p, r, f: (2 * p * r) / (p + r || 1), tp, fn, fp }, accuracy: (tp + tn) / (tp + fn + fp + tn || 1), misses }
}
