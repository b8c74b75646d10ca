import type { Token, TokenRange } from './token.ts'
import type { Kind, Value } from './value.ts'

const NONE: readonly Value[] = []

const bits = new Map<Kind, number>()

/** The bit of a kind in the sums that `mayStart` asks for. Beyond 31 kinds the last bit is shared: it says "perhaps". */
export const kindBit = (kind: Kind): number => {
  const known = bits.get(kind)
  if (known !== undefined) return known
  const bit = 1 << Math.min(bits.size, 31)
  bits.set(kind, bit)
  return bit
}

/** The bits of several kinds together. */
export const kindBits = (kinds: Iterable<Kind>): number => {
  let bits = 0
  for (const kind of kinds) bits |= kindBit(kind)
  return bits
}

/** The tokens of one text and every value read in them so far, found by place or by kind. */
export class Chart {
  readonly tokens: readonly Token[]
  /** The text that token offsets count in. */
  readonly text: string
  /** First token of each sentence, and as a last entry the number of tokens. */
  readonly sentenceStarts: readonly number[]
  readonly #starting: (Value[] | undefined)[]
  readonly #byKind = new Map<Kind, Value[]>()
  /** For each token the bits of the kinds that start there: asked far more often than answered with yes. */
  readonly #kinds: Int32Array
  readonly #known = new Map<unknown, unknown>()

  constructor(text: string, tokens: readonly Token[], sentenceStarts: readonly number[]) {
    this.text = text
    this.tokens = tokens
    this.sentenceStarts = sentenceStarts
    // Of full length from the start: an array that grows by leaps turns into a slow dictionary.
    this.#starting = new Array<Value[] | undefined>(tokens.length)
    this.#kinds = new Int32Array(tokens.length)
  }

  add(value: Value): void {
    this.#kinds[value.first]! |= kindBit(value.kind)
    const here = this.#starting[value.first]
    if (here) here.push(value)
    else this.#starting[value.first] = [value]
    const list = this.#byKind.get(value.kind)
    if (list) list.push(value)
    else this.#byKind.set(value.kind, [value])
  }

  startingAt(index: number): readonly Value[] {
    return this.#starting[index] ?? NONE
  }

  /** Whether a value of one of these kinds, their bits summed, can start at a token: no value does where this says no. */
  mayStart(index: number, kinds: number): boolean {
    return (this.#kinds[index]! & kinds) !== 0
  }

  /** The longest value of a kind that starts at a token. */
  longestAt<K extends Kind>(kind: K, index: number): Value<K> | null {
    const here = this.#starting[index]
    if (!here) return null
    let best: Value | null = null
    for (const value of here) if (value.kind === kind && (!best || value.end > best.end)) best = value
    return best as Value<K> | null
  }

  /**
   * What is worked out once for a text and asked often, by a key of its own; `make` works it out when first asked. It lies
   * here and not in a WeakMap by chart: such a map would keep each text alive through the garbage collector's quick rounds.
   */
  once<T>(key: unknown, make: (chart: Chart) => T): T {
    const known = this.#known.get(key)
    if (known !== undefined || this.#known.has(key)) return known as T
    const made = make(this)
    this.#known.set(key, made)
    return made
  }

  /** All values of a kind, in the order they were added (by place within one stage). */
  all<K extends Kind>(kind: K): readonly Value<K>[] {
    return (this.#byKind.get(kind) ?? NONE) as readonly Value<K>[]
  }

  /** Values of a kind that lie wholly within a range, by place. */
  within<K extends Kind>(kind: K, range: TokenRange): Value<K>[] {
    const found: Value<K>[] = []
    // Asked of every clause for every kind, and most have none.
    if (!this.#byKind.has(kind)) return found
    const bit = kindBit(kind)
    for (let i = Math.max(range.first, 0); i < range.end; i++) {
      if ((this.#kinds[i]! & bit) === 0) continue
      for (const value of this.#starting[i]!) if (value.kind === kind && value.end <= range.end) found.push(value as Value<K>)
    }
    return found
  }

  /** The same without values that lie inside a longer one of the kind. */
  outermostWithin<K extends Kind>(kind: K, range: TokenRange): Value<K>[] {
    const all = this.within(kind, range)
    if (all.length < 2) return all
    all.sort((a, b) => a.first - b.first || b.end - a.end)
    let covered = -1
    return all.filter((v) => v.end > covered && ((covered = v.end), true))
  }

  /** End (exclusive) of the sentence that a token stands in. */
  sentenceEnd(index: number): number {
    const token = this.tokens[index]
    return token ? this.sentenceStarts[token.sentence + 1]! : this.tokens.length
  }

  sentenceRange(sentence: number): TokenRange {
    return { first: this.sentenceStarts[sentence]!, end: this.sentenceStarts[sentence + 1]! }
  }

  /** Offsets of a range in the text: from the start of its first token to the end of its last. */
  span(range: TokenRange): [number, number] {
    return [this.tokens[range.first]!.start, this.tokens[range.end - 1]!.end]
  }

  /** The printed words of a range. */
  words(range: TokenRange): string {
    return range.end <= range.first ? '' : this.text.slice(this.tokens[range.first]!.start, this.tokens[range.end - 1]!.end)
  }
}
