import { Readability } from '@mozilla/readability'
import { blocksOf } from './blocks.ts'
import { pageTree } from './page-node.ts'

/** Texts of the blocks that Readability takes for the article, without blanks; null where it finds none. Spoils the document. */
export const readabilityBlocks = (document: unknown): ReadonlySet<string> | null => {
  const article = new Readability(document as ConstructorParameters<typeof Readability>[0], {
    serializer: (node: unknown) => node,
    charThreshold: 200,
  }).parse()
  return article?.content ? new Set(blocksOf(pageTree(article.content)).map(({ text }) => withoutBlanks(text))) : null
}

/** A text as compared between different ways to take it out of a page. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, '')
