/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * How long to wait before the next try, milliseconds: doubled with each failure, from `first` up to `most`, then anything from half
 * of it to the whole, so that many who failed together do not come back together.
 */
export const backoff = (failures: number, { first, most }: { first: number; most: number }, random: () => number): number =>
  Math.min(most, first * 2 ** Math.min(30, Math.max(0, failures - 1))) * (0.5 + random() / 2)
