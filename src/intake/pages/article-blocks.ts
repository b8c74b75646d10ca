import type { Block } from './blocks.ts'
import { ancestors, type PageNode } from './page-node.ts'
import { articleRoot } from './article-root.ts'
import { furnitureNodes } from './furniture-nodes.ts'
import type { FurnitureReason } from './hints.ts'
import { isProse } from './prose.ts'
import { withoutBlanks } from './readability-text.ts'
import { blockReason } from './furniture-blocks.ts'

/** Blocks of the article in reading order, and those left out with the reason. */
export interface ArticleBlocks {
  kept: Block[]
  removed: { block: Block; reason: FurnitureReason }[]
  root: PageNode | null
}

/** The blocks of a page that are its article. `taken`: what Readability took, as texts without blanks. */
export const articleBlocks = (blocks: readonly Block[], taken: ReadonlySet<string> | null, title: string | null): ArticleBlocks => {
  const removed: ArticleBlocks['removed'] = []
  const furniture = furnitureNodes(blocks)
  const left: Block[] = []
  for (const block of blocks) {
    const reason = reasonOf(block, furniture)
    if (reason) removed.push({ block, reason })
    else left.push(block)
  }
  const voted = (block: Block): boolean => taken?.has(withoutBlanks(block.text)) ?? true
  const root = articleRoot(left, voted)
  const near = bodies(left, voted)
  const inside = left.filter((block) => {
    const within = root !== null && holds(root, block.node) && (voted(block) || isNear(block.node, near))
    if (!within) removed.push({ block, reason: 'outside' })
    return within
  })
  const first = inside.findIndex(isProse)
  const last = inside.findLastIndex(isProse)
  const kept = inside.filter((block, at) => {
    const reason = blockReason(inside, at, { title, first, last, voted })
    if (reason) removed.push({ block, reason })
    return !reason
  })
  return { kept, removed, root }
}

const isNear = (node: PageNode, near: ReadonlySet<PageNode>): boolean => {
  let levels = 4
  for (const above of ancestors(node)) {
    if (near.has(above)) return true
    if (--levels === 0) break
  }
  return false
}

/** Elements that hold prose which was voted for. */
const bodies = (blocks: readonly Block[], voted: (block: Block) => boolean): ReadonlySet<PageNode> =>
  new Set(
    blocks
      .filter((block) => isProse(block) && voted(block))
      .map(({ node }) => (/^(?:p|li|blockquote|pre|tr|td|dd)$/.test(node.tag) && node.parent) || node),
  )

const holds = (root: PageNode, node: PageNode): boolean => {
  for (const above of ancestors(node)) if (above === root) return true
  return false
}

const reasonOf = (block: Block, furniture: ReadonlyMap<PageNode, FurnitureReason>): FurnitureReason | null => {
  for (const node of ancestors(block.node)) {
    const reason = furniture.get(node)
    if (reason) return reason
  }
  return null
}
