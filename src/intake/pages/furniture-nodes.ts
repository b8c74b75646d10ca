import { ancestors, type PageNode } from './page-node.ts'
import type { Block } from './blocks.ts'
import { hintOf, type FurnitureReason } from './hints.ts'
import { isProse } from './prose.ts'

// A part with more of the page's prose than this is its article, whatever it is called.
const ARTICLE_SHARE = 0.3
// What is only likely no part of the article must also be short or made of links.
const SHORT_PROSE = 0.08

/** Elements that are no part of the article by their names, each with its reason; never one that holds much of the page's prose. */
export const furnitureNodes = (blocks: readonly Block[], voted: (block: Block) => boolean): ReadonlyMap<PageNode, FurnitureReason> => {
  const prose = new Map<PageNode, number>()
  const size = new Map<PageNode, { text: number; linked: number }>()
  let total = 0
  for (const block of blocks) {
    const length = isProse(block) && voted(block) ? block.text.length : 0
    total += length
    for (const node of ancestors(block.node)) {
      if (length > 0) prose.set(node, (prose.get(node) ?? 0) + length)
      const sum = size.get(node) ?? { text: 0, linked: 0 }
      sum.text += block.text.length
      sum.linked += block.linked
      size.set(node, sum)
    }
  }
  const found = new Map<PageNode, FurnitureReason>()
  for (const [node, { text, linked }] of size) {
    const hint = hintOf(node)
    if (!hint) continue
    const own = prose.get(node) ?? 0
    if (own > total * ARTICLE_SHARE && own > 0) continue
    if (hint.sure || own === 0 || (own < total * SHORT_PROSE && linked > text * 0.3)) found.set(node, hint.reason)
  }
  return found
}
