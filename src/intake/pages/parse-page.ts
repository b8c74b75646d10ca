import { DOMParser } from 'linkedom'
import { elements as elementsOf } from './meta-tags.ts'
import { pageTree, type PageNode } from './page-node.ts'
import { readabilityBlocks } from './readability-text.ts'
import { scanMarkup, type ScannedMarkup } from './scan-markup.ts'

/** A page taken apart. */
export interface ParsedPage extends Pick<ScannedMarkup, 'jsonLd' | 'notes'> {
  root: PageNode
  /** Texts without blanks of the blocks that Readability takes for the article; null where it finds none, or was not asked. */
  taken: ReadonlySet<string> | null
}

// No article has more elements than this: Readability, which looks at each many times, is not asked.
const MOST_FOR_READABILITY = 15_000
// Nor that many in one element: each look at one of them takes its time from all of them.
const WIDEST_FOR_READABILITY = 2000

/** The tree of a page, within the limits of `scan-markup`. */
export const parsePage = (markup: string): ParsedPage => {
  const { html, jsonLd, elements, notes } = scanMarkup(markup)
  const document = new DOMParser().parseFromString(html, 'text/html')
  const root = pageTree(document.documentElement)
  const isAsked = elements <= MOST_FOR_READABILITY && widest(root) <= WIDEST_FOR_READABILITY
  return { root, jsonLd, notes, taken: isAsked ? readabilityBlocks(document) : null }
}

const widest = (root: PageNode): number => {
  let most = 0
  for (const { children } of elementsOf(root)) most = Math.max(most, children.length)
  return most
}
