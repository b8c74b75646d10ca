import type { Block } from './blocks.ts'
import { ancestors, type PageNode } from './page-node.ts'
import { articleRoot, HOLDS_TEXT } from './article-root.ts'
import { furnitureNodes } from './furniture-nodes.ts'
import type { FurnitureReason } from './hints.ts'
import { isProse } from './prose.ts'
import { teaserNodes } from './teaser-lists.ts'
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
  const teasers = teaserNodes(blocks)
  const own = blocks.filter((block) => !isIn(block.node, teasers))
  const isTaken = (block: Block): boolean => taken !== null && taken.has(withoutBlanks(block.text))
  // On a page of one short paragraph Readability takes whatever is longer.
  const followed = own.some((block) => isProse(block) && isTaken(block))
  const voted = (block: Block): boolean => !followed || isTaken(block)
  const furniture = furnitureNodes(own, voted)
  const left: Block[] = []
  for (const block of blocks) {
    const reason = isIn(block.node, teasers) ? 'related-links' : reasonOf(block, furniture)
    if (reason) removed.push({ block, reason })
    else left.push(block)
  }
  const root = articleRoot(left, voted)
  const near = bodies(left, voted)
  const inside = left.filter((block) => {
    const within =
      root !== null &&
      (holds(root, block.node)
        ? voted(block) || isNear(block.node, near)
        : followed && isProse(block) && (voted(block) || isNamed(block.node, near)))
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

/** Where prose was voted for: the elements that hold it, and names that they have in common with others of their kind. */
interface Bodies {
  nodes: ReadonlySet<PageNode>
  names: ReadonlySet<string>
}

// A text in several pieces has each in an element of the same name; one word ("content", "column") says too little.
const TELLING_NAME = /^(?=.{6}).+-/

const kindOf = (node: PageNode): string | null => {
  const [name = ''] = node.names.split(' ', 1)
  return TELLING_NAME.test(name) ? `${node.tag} ${name}` : null
}

/** The element holds voted prose, or is of the same name as one that does, or lies a few levels below one. */
const isNear = (node: PageNode, bodies: Bodies): boolean => {
  let levels = 4
  for (const above of ancestors(node)) {
    if (bodies.nodes.has(above) || bodies.names.has(kindOf(above) ?? '')) return true
    if (--levels === 0) break
  }
  return false
}

const isNamed = (node: PageNode, { names }: Bodies): boolean => names.has(kindOf(containerOf(node)) ?? '')

const bodies = (blocks: readonly Block[], voted: (block: Block) => boolean): Bodies => {
  const nodes = new Set(blocks.filter((block) => isProse(block) && voted(block)).map(({ node }) => containerOf(node)))
  return { nodes, names: new Set([...nodes].map(kindOf).filter((name) => name !== null)) }
}

/** The nearest element that holds several paragraphs. */
const containerOf = (node: PageNode): PageNode => {
  let at = node
  while (at.parent && HOLDS_TEXT.has(at.tag)) at = at.parent
  return at
}

const holds = (root: PageNode, node: PageNode): boolean => {
  for (const above of ancestors(node)) if (above === root) return true
  return false
}

const isIn = (node: PageNode, nodes: ReadonlySet<PageNode>): boolean => {
  for (const above of ancestors(node)) if (nodes.has(above)) return true
  return false
}

const reasonOf = (block: Block, furniture: ReadonlyMap<PageNode, FurnitureReason>): FurnitureReason | null => {
  for (const node of ancestors(block.node)) {
    const reason = furniture.get(node)
    if (reason) return reason
  }
  return null
}
