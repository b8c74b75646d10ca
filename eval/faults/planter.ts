import type { ArticleInput } from '../../src/index.ts'
import type { GoldReport } from '../scoring/gold.ts'

/** A clean text and what is known of it. */
export interface CleanText {
  readonly article: ArticleInput
  readonly gold: GoldReport
}

/** A copy with one change; `span` is where the changed or added words stand in its text. */
export interface Copy {
  readonly article: ArticleInput
  readonly span: readonly [number, number]
}

/**
 * One kind of fault: plants it (`wrong`) or makes the same change rightly (harmless), or null where the text has no place
 * for it. Takes all chance from `random`.
 */
export interface Planter {
  readonly kind: string
  plant(text: CleanText, wrong: boolean, random: () => number): Copy | null
}

/** The copy in which the words from start to end are replaced; `tested` are the words around, if more than the new ones. */
export const replaced = (article: ArticleInput, start: number, end: number, words: string): Copy => ({
  article: { ...article, text: article.text.slice(0, start) + words + article.text.slice(end) },
  span: [start, start + words.length],
})

/** The copy with a paragraph of its own behind the last one that the main story has: before "Read also" and the like. */
export const withParagraph = (article: ArticleInput, sentence: string): Copy => {
  const { text } = article
  const breaks = [...text.matchAll(/[.”"]\n\n?/g)]
  const at = breaks[Math.min(2, breaks.length - 1)]
  const start = at ? at.index + 1 : text.length
  const lead = '\n\n'
  return {
    article: { ...article, text: `${text.slice(0, start)}${lead}${sentence}${text.slice(start)}` },
    span: [start + lead.length, start + lead.length + sentence.length],
  }
}
