/**
 * A list in a fixed order whose items are made when they are first looked at, and kept: of some thousand points where a
 * flight can have ended most verdicts need a hundred.
 */
export class LazyList<T> implements Iterable<T> {
  readonly length: number
  readonly #make: (index: number) => T
  readonly #made: T[] = []

  constructor(length: number, make: (index: number) => T) {
    this.length = length
    this.#make = make
  }

  /** Throws outside the list. */
  at(index: number): T {
    if (!(index >= 0 && index < this.length)) throw new RangeError(`LazyList: got the index ${index}, expected 0 to ${this.length - 1}`)
    for (let i = this.#made.length; i <= index; i++) this.#made.push(this.#make(i))
    return this.#made[index]!
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let i = 0; i < this.length; i++) yield this.at(i)
  }
}

/** One item of each list in turn, so that any first part tells of all; a list that ends is passed over. */
export const interleaved = <T>(lists: readonly LazyList<T>[]): LazyList<T> => {
  const inTurn = (function* (): Generator<T, void, undefined> {
    const longest = Math.max(...lists.map((list) => list.length))
    for (let i = 0; i < longest; i++) for (const list of lists) if (i < list.length) yield list.at(i)
  })()
  return new LazyList(
    lists.reduce((sum, list) => sum + list.length, 0),
    () => inTurn.next().value as T,
  )
}
