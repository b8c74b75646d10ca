/** An element of a page, of our own: plain objects that can be walked without recursion and survive what Readability does to its DOM. */
export interface PageNode {
  readonly tag: string
  /** Words of class, id, role, `data-component` and the like, in lower case, joined by "-" and separated by blanks. */
  readonly names: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: PageNode | null
  readonly children: (PageNode | string)[]
}

/** What is used of a DOM; linkedom's own types stand for a whole browser. */
interface DomNode {
  nodeType: number
  localName: string
  nodeValue: string | null
  firstChild: DomNode | null
  nextSibling: DomNode | null
  attributes: Iterable<{ name: string; value: string }>
}

const NAMING = ['class', 'id', 'role', 'data-component', 'data-testid', 'data-type', 'data-module', 'aria-label', 'component']
const KEPT =
  /^(?:class|id|role|itemprop|itemtype|href|style|hidden|aria-hidden|datetime|rel|name|property|content|lang|dir|http-equiv|type|title)$/
// Their ids are made of their words.
const OWN_ID: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'a'])
const ELEMENT = 1
const TEXT = 3

/** The tree below a DOM node. */
export const pageTree = (root: unknown): PageNode => {
  const top = nodeOf(root as DomNode, null)
  const todo: { dom: DomNode; node: PageNode }[] = [{ dom: root as DomNode, node: top }]
  for (let item = todo.pop(); item; item = todo.pop()) {
    for (let child = item.dom.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) item.node.children.push(child.nodeValue ?? '')
      else if (child.nodeType === ELEMENT) {
        const node = nodeOf(child, item.node)
        item.node.children.push(node)
        todo.push({ dom: child, node })
      }
    }
  }
  return top
}

const nodeOf = (dom: DomNode, parent: PageNode | null): PageNode => {
  const attributes: Record<string, string> = {}
  const names: string[] = []
  for (const { name, value } of dom.attributes ?? []) {
    if (KEPT.test(name)) attributes[name] = value
    if (value !== '' && value.length < 400 && NAMING.includes(name) && !(name === 'id' && OWN_ID.has(dom.localName)))
      names.push(nameWords(value))
  }
  return { tag: dom.localName ?? '', names: names.join(' '), attributes, parent, children: [] }
}

/** "ArticleBody__relatedLinks js-x" as "article-body-related-links js-x". */
export const nameWords = (value: string): string =>
  value
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d\s]+/g, '-')
    .trim()

/** Nodes from the element up to the root. */
export function* ancestors(node: PageNode): Generator<PageNode> {
  for (let at: PageNode | null = node; at; at = at.parent) yield at
}
