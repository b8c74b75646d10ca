/** Writes whole numbers in as few bytes as they need (zigzag, seven bits a byte). */
export const packIntegers = (numbers: Iterable<number>): Uint8Array => {
  const bytes: number[] = []
  for (const number of numbers) {
    let rest = number < 0 ? -2 * number - 1 : 2 * number
    while (rest > 127) {
      bytes.push((rest & 127) | 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** Reads numbers written by `packIntegers`, one a call, up to 31 bits. Throws a RangeError past the end. */
export const integerReader = (bytes: Uint8Array): (() => number) => {
  let at = 0
  return () => {
    let [value, shift] = [0, 0]
    for (;;) {
      if (at >= bytes.length) throw new RangeError(`packed numbers end after ${bytes.length} bytes, expected more`)
      const byte = bytes[at++]!
      value |= (byte & 127) << shift
      if (byte < 128) return value & 1 ? -((value + 1) >>> 1) : value >>> 1
      shift += 7
    }
  }
}
