import type { Block } from './blocks.ts'
import { ancestors, type PageNode } from './page-node.ts'

// Three of a kind are a list; a teaser has a linked headline and at most a few lines of summary.
const A_LIST = 3
const MOST_BLOCKS = 5
const LONGEST = 700
const HIGHEST = 5

/**
 * Elements that announce other stories: one of several neighbours of the same kind, each beginning with a headline that is a
 * link to another page, with a short summary. Found by shape, since their summaries read like a flash.
 */
export const teaserNodes = (blocks: readonly Block[]): ReadonlySet<PageNode> => {
  const sizes = sizesOf(blocks)
  const items = new Map<PageNode, Map<string, PageNode[]>>()
  const seen = new Set<PageNode>()
  for (const block of blocks) {
    if (!isLinkedHeadline(block)) continue
    let levels = HIGHEST
    for (const node of ancestors(block.node)) {
      const size = sizes.get(node)!
      if (levels-- === 0 || size.blocks > MOST_BLOCKS || size.text > LONGEST) break
      if (!node.parent || size.first !== block || size.blocks < 2 || seen.has(node)) continue
      seen.add(node)
      const kinds = items.get(node.parent) ?? new Map<string, PageNode[]>()
      const kind = `${node.tag} ${node.names.split(' ', 1)[0]!.replace(/\d+/g, '')}`
      kinds.set(kind, [...(kinds.get(kind) ?? []), node])
      items.set(node.parent, kinds)
    }
  }
  return new Set([...items.values()].flatMap((kinds) => [...kinds.values()].filter((nodes) => nodes.length >= A_LIST).flat()))
}

interface Size {
  blocks: number
  text: number
  first: Block
}

const sizesOf = (blocks: readonly Block[]): Map<PageNode, Size> => {
  const sizes = new Map<PageNode, Size>()
  for (const block of blocks)
    for (const node of ancestors(block.node)) {
      const size = sizes.get(node)
      if (size) {
        size.blocks++
        size.text += block.text.length
      } else sizes.set(node, { blocks: 1, text: block.text.length, first: block })
    }
  return sizes
}

const isLinkedHeadline = ({ text, linked, href }: Block): boolean =>
  linked >= text.length * 0.9 && text.length >= 12 && href !== null && !href.includes('#')
