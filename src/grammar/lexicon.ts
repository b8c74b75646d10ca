import type { Token } from './token.ts'

interface Node<E> {
  next: Map<string, Node<E>> | null
  entries: Entry<E>[] | null
  /** The entries, where none must match as printed: nearly everywhere, and then nothing is sifted. */
  all: readonly E[] | null
}

interface Entry<E> {
  entry: E
  /** An all-capitals short name ("US", "NIS") matches only as printed. */
  exact: string[] | null
}

/** A found name: its entry or entries (several things of one name) and the token after it. */
export interface Found<E> {
  readonly entries: readonly E[]
  readonly end: number
}

/** Splits a name as the tokenizer splits text; passed in, since the grammar knows no language. */
export type Splitter = (phrase: string) => readonly { lower: string; text: string }[]

/** Names of one or more words, found token by token in time linear in the name's length. */
export class Lexicon<E> {
  readonly #root: Node<E> = { next: null, entries: null, all: null }
  readonly #split: Splitter

  constructor(split: Splitter, names: Iterable<readonly [name: string, entry: E]> = []) {
    this.#split = split
    for (const [name, entry] of names) this.add(name, entry)
  }

  /** A name with hyphens is also found with spaces in their place. Throws on a name without a word. */
  add(name: string, entry: E): void {
    const parts = this.#split(name)
    if (parts.length === 0) throw new Error(`Lexicon: got the name ${JSON.stringify(name)}, expected at least one word`)
    this.#insert(parts, entry)
    const spaced = parts.filter((p) => p.lower !== '-')
    if (spaced.length < parts.length && spaced.length > 0) this.#insert(spaced, entry)
  }

  #insert(parts: readonly { lower: string; text: string }[], entry: E): void {
    let node = this.#root
    for (const part of parts) {
      node.next ??= new Map()
      let child = node.next.get(part.lower)
      if (!child) node.next.set(part.lower, (child = { next: null, entries: null, all: null }))
      node = child
    }
    const capitals = parts.every((p) => /^[A-Z]+$/.test(p.text)) && parts.reduce((n, p) => n + p.text.length, 0) <= 5
    const exact = capitals ? parts.map((p) => p.text) : null
    node.entries ??= []
    const same = node.entries.find((e) => e.entry === entry)
    if (!same) node.entries.push({ entry, exact })
    // "TASS" and "Tass" are both names of it: then it need not be printed in capitals.
    else if (!exact) same.exact = null
    node.all = node.entries.some((e) => e.exact) ? null : node.entries.map((e) => e.entry)
  }

  /** First words of all names, lower case: where an index must look. */
  firstWords(): Iterable<string> {
    return this.#root.next?.keys() ?? []
  }

  /** The longest name that starts at a token and ends by `limit`, or null. */
  find(tokens: readonly Token[], at: number, limit: number): Found<E> | null {
    let node: Node<E> | undefined = this.#root
    let entries: readonly E[] | null = null
    let end = at
    for (let i = at; i < limit; i++) {
      node = node.next?.get(tokens[i]!.lower)
      if (!node) break
      if (!node.entries) continue
      const here =
        node.all ?? node.entries.filter((e) => !e.exact || e.exact.every((word, k) => tokens[at + k]!.text === word)).map((e) => e.entry)
      if (here.length === 0) continue
      entries = here
      end = i + 1
    }
    return entries && { entries, end }
  }
}
