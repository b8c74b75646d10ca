import type { ArticleDigest } from './article-digest.ts'
import { likeness, wordsOf } from './min-hash.ts'

/** Where an article has its text from. */
export interface Copy {
  /** Key of the article it copies or rewrites. */
  of: string
  kind: 'copy' | 'rewrite'
  /** 0 to 1. */
  score: number
  /** In words: "89 % of its runs of four words", "credits Hanbit". */
  because: string
}

/** A copy comes within four days. */
const LATEST = 4 * 1440
const COPY = 0.6
const REWRITE = 0.2

/**
 * Which article this one copies or rewrites, among those that tell of one of its incidents; null for an account of its own.
 * Only an earlier one can be its origin.
 */
export const copyOf = (article: ArticleDigest, near: readonly ArticleDigest[]): Copy | null => {
  let best: Copy | null = null
  for (const other of near) {
    const copy = compare(article, other)
    if (copy && (!best || copy.score > best.score || (copy.score === best.score && isLater(other, best.of, near)))) best = copy
  }
  return best
}

/** Of two that an outlet published, its credit means the latest. */
const isLater = ({ published }: ArticleDigest, than: string, near: readonly ArticleDigest[]): boolean =>
  (published ?? 0) > (near.find(({ article }) => article === than)?.published ?? 0)

const compare = (article: ArticleDigest, origin: ArticleDigest): Copy | null => {
  if (origin.article === article.article || article.published === null || origin.published === null) return null
  const later = article.published - origin.published
  if (later < 0 || later > LATEST || (later === 0 && origin.article > article.article)) return null
  if (origin.outlet !== null && origin.outlet === article.outlet) return null
  const contained = sharedRuns(article.runs, origin.runs)
  const alike = likeness(article.textHash, origin.textHash)
  const credit = creditTo(article.credits, origin.outlet)
  const score = Math.min(1, Math.max(contained, alike) + (credit === null ? 0 : 0.4))
  if (score < REWRITE) return null
  return {
    of: origin.article,
    kind: contained >= COPY ? 'copy' : 'rewrite',
    score,
    because: [
      ...(contained > 0 ? [`${Math.round(contained * 100)} % of its runs of four words stand there`] : []),
      ...(credit === null ? [] : [`credits ${credit}`]),
    ].join(', '),
  }
}

/** Share of an article's runs that another has. */
const sharedRuns = (runs: readonly number[], others: readonly number[]): number => {
  if (runs.length === 0) return 0
  const set = new Set(others)
  return runs.filter((run) => set.has(run)).length / runs.length
}

/** The credit that names an outlet: whole, by its first words, or by its initials. */
const creditTo = (credits: readonly string[], outlet: string | null): string | null => {
  if (outlet === null) return null
  const words = wordsOf(outlet)
  const initials = words.map((word) => word[0]).join('')
  const name = words.join(' ')
  return (
    credits.find((credit) => {
      const plain = wordsOf(credit).join(' ')
      return plain === name || plain === initials || (plain.length > 3 && `${name} `.startsWith(`${plain} `))
    }) ?? null
  )
}
