import type { PageNode } from './page-node.ts'

/** A paragraph, heading, list item, row of a table or any other stretch of text that a browser sets on lines of its own. */
export interface Block {
  readonly node: PageNode
  /** Nearest of p, h1-h6, li, blockquote, pre, tr, figcaption ... that holds it, else the container's tag. */
  readonly tag: string
  readonly text: string
  /** Characters of the text within links. */
  readonly linked: number
  /** Target of its first link. */
  readonly href: string | null
  /** Number in the page, in reading order. */
  readonly at: number
}

const BLOCK: ReadonlySet<string> = new Set(
  'html body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section select summary table tbody tfoot thead tr ul video audio button'.split(
    ' ',
  ),
)
const NOT_READ: ReadonlySet<string> = new Set([
  'head',
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'option',
  'button',
  'video',
  'audio',
  'canvas',
  'map',
  'math',
])

// Stands for <br> until the block is done: no page can have it, since blanks are tidied.
const BREAK = '\u2028'

interface Frame {
  node: PageNode
  next: number
  linked: boolean
}

/** Blocks below a node in reading order. `skip` says which elements to leave out with all that is in them. */
export const blocksOf = (root: PageNode, skip: (node: PageNode) => boolean = () => false): Block[] => {
  const blocks: Block[] = []
  let text = ''
  let linked = 0
  let href: string | null = null
  let afterBreak = false
  let holder = root
  const flush = (next: PageNode): void => {
    const clean = tidy(text)
    if (clean !== '')
      blocks.push({
        node: holder,
        tag: holder.tag,
        text: clean,
        linked: Math.min(linked, clean.length),
        href,
        at: blocks.length,
      })
    text = ''
    linked = 0
    href = null
    holder = next
  }
  const stack: Frame[] = [{ node: root, next: 0, linked: false }]
  while (stack.length > 0) {
    const frame = stack.at(-1)!
    const child = frame.node.children[frame.next++]
    if (child === undefined) {
      stack.pop()
      const above = stack.at(-1)
      if (above && BLOCK.has(frame.node.tag)) flush(blockHolder(above.node))
      else if (frame.node.tag === 'td' || frame.node.tag === 'th') text += '\t'
      continue
    }
    if (typeof child === 'string') {
      text += child
      const size = child.trim().length
      if (size > 0) afterBreak = false
      if (frame.linked) linked += size
    } else if (child.tag === 'br') {
      if (afterBreak) flush(holder)
      else if (text !== '') text += BREAK
      afterBreak = true
    } else if (!NOT_READ.has(child.tag) && !skip(child)) {
      if (BLOCK.has(child.tag)) flush(child)
      if (child.tag === 'a') href ??= child.attributes['href'] ?? null
      stack.push({
        node: child,
        next: 0,
        linked: frame.linked || (child.tag === 'a' && 'href' in child.attributes),
      })
    }
  }
  flush(root)
  return blocks
}

const blockHolder = (node: PageNode): PageNode => {
  let at = node
  while (at.parent && !BLOCK.has(at.tag)) at = at.parent
  return at
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\n\r\f\u00a0]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .trim()
