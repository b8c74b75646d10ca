import type { PageNode } from './page-node.ts'

/** What stands in a page's head, and the few elements that tell of the page wherever they stand. */
export interface PageHead {
  /** Contents of meta tags by name, property or itemprop in lower case, in order. */
  meta: ReadonlyMap<string, readonly string[]>
  /** Targets of `<link rel>` by each of its words, in lower case. */
  links: ReadonlyMap<string, string>
  title: string | null
  /** `lang` of the page. */
  language: string | null
  /** `<base href>`. */
  base: string | null
}

// One name with many contents is a list of keywords or an attack.
const MOST_OF_A_NAME = 8

/** Reads the head of a page; content systems put such tags into the body too. */
export const pageHead = (root: PageNode): PageHead => {
  const meta = new Map<string, string[]>()
  const links = new Map<string, string>()
  let title: string | null = null
  let base: string | null = null
  for (const node of elements(root)) {
    const { attributes } = node
    if (node.tag === 'meta') {
      const content = attributes['content']?.trim()
      const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv']
      const contents = name ? (meta.get(name.toLowerCase()) ?? []) : []
      if (content && name && contents.length < MOST_OF_A_NAME) meta.set(name.toLowerCase(), [...contents, content])
    } else if (node.tag === 'link' && attributes['href'])
      for (const rel of (attributes['rel'] ?? '').toLowerCase().split(/\s+/)) if (!links.has(rel)) links.set(rel, attributes['href'])
    if (node.tag === 'title') title ??= node.children.join('').replace(/\s+/g, ' ').trim() || null
    if (node.tag === 'base') base ??= attributes['href'] ?? null
  }
  const html = root.attributes
  return { meta, links, title, language: html['lang'] ?? html['xml:lang'] ?? null, base }
}

/** All elements below a node and itself, in reading order. */
export function* elements(root: PageNode): Generator<PageNode> {
  const todo: PageNode[] = [root]
  for (let node = todo.pop(); node; node = todo.pop()) {
    yield node
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]!
      if (typeof child !== 'string') todo.push(child)
    }
  }
}

/** All text below a node, blanks tidied. */
export const textOf = (root: PageNode): string => {
  const parts: string[] = []
  const todo: (PageNode | string)[] = [root]
  for (let item = todo.pop(); item !== undefined; item = todo.pop())
    if (typeof item === 'string') parts.push(item)
    else for (let at = item.children.length - 1; at >= 0; at--) todo.push(item.children[at]!)
  return parts.join('').replace(/\s+/g, ' ').trim()
}
