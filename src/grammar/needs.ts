/** Which needs the words of each sentence meet, a bit each. */
export class Presence {
  readonly #bits: Int32Array
  readonly #width: number

  constructor(sentences: number, width: number) {
    this.#bits = new Int32Array(sentences * width)
    this.#width = width
  }

  add(sentence: number, masks: readonly number[]): void {
    const row = sentence * this.#width
    for (let i = 0; i < masks.length; i++) this.#bits[row + i]! |= masks[i]!
  }

  /** Whether the sentence meets all of them. */
  meets(sentence: number, needs: readonly number[]): boolean {
    const row = sentence * this.#width
    for (const need of needs) if (((this.#bits[row + (need >> 5)]! >> (need & 31)) & 1) === 0) return false
    return true
  }
}

/**
 * The sets of words that rules need somewhere in a sentence, each by a number. Most rules lack one in most sentences,
 * and are spared there without being tried at any token.
 */
export class Needs {
  readonly #ids = new Map<string, number>()
  readonly #masks = new Map<string, number[]>()

  /** The number of a set of words: the same for the same words. */
  id(words: ReadonlySet<string>): number {
    const key = [...words].sort().join(' ')
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(key, id)
    for (const word of words) {
      const masks = this.#masks.get(word) ?? []
      while (masks.length <= id >> 5) masks.push(0)
      masks[id >> 5]! |= 1 << (id & 31)
      this.#masks.set(word, masks)
    }
    return id
  }

  /** For each word that meets any the needs that it meets, 32 to a number. */
  get masks(): ReadonlyMap<string, readonly number[]> {
    return this.#masks
  }

  /** For the sentences of a text: nothing is met yet. */
  presence(sentences: number): Presence {
    return new Presence(sentences, (this.#ids.size >> 5) + 1)
  }
}
