import type { Block } from './blocks.ts'
import { ancestors, type PageNode } from './page-node.ts'
import { isProse } from './prose.ts'

// What Readability did not take counts, but little: it may have lost the lead or taken the comments.
const UNVOTED = 0.25
// The smallest element that holds this share of the article's prose is taken for its body.
const ENOUGH = 0.8

/** Elements that hold one paragraph or a part of the text, however long it is. */
export const HOLDS_TEXT: ReadonlySet<string> = new Set(
  'p li ul ol dl dd dt tr table tbody blockquote pre h1 h2 h3 h4 h5 h6 figcaption'.split(' '),
)

/** The element that holds the article: the smallest with nearly all prose that is likely its own; null without prose. */
export const articleRoot = (blocks: readonly Block[], voted: (block: Block) => boolean): PageNode | null => {
  const prose = new Map<PageNode, number>()
  let total = 0
  for (const block of blocks) {
    if (!isProse(block)) continue
    const weight = block.text.length * (voted(block) ? 1 : UNVOTED)
    total += weight
    for (const node of ancestors(block.node)) if (!HOLDS_TEXT.has(node.tag)) prose.set(node, (prose.get(node) ?? 0) + weight)
  }
  let best: PageNode | null = null
  let least = Infinity
  for (const [node, sum] of prose)
    if (sum >= total * ENOUGH && sum <= least) {
      // Among elements with the same prose the outermost that adds nothing but itself: its headings belong to it.
      if (sum < least || !best) best = node
      least = sum
    }
  return best
}
