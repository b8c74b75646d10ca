import { LARGEST_FILE } from './limits.ts'

/** One line's bytes with its number from 1; `bytes` is null where the line is longer than is taken in as one piece. */
export interface ByteLine {
  number: number
  bytes: Uint8Array | null
  /** Bytes of the line, also where it was too long to keep. */
  size: number
  /** Where it begins: bytes from the start of the stream. */
  start: number
  /** No line end follows: the last line, perhaps cut off. */
  last: boolean
}

const NEWLINE = 10

/** Splits a stream of bytes into lines. Keeps one line in memory at a time; blank lines are counted, not given. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  let start = 0
  const take = (last: boolean): ByteLine | null => {
    const tooLong = size > LARGEST_FILE
    const bytes = tooLong ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    const line = tooLong || (bytes && !isBlank(bytes)) ? { number, bytes, size, start, last } : null
    start += size + 1
    parts = []
    size = 0
    number++
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      size += at - from
      if (size <= LARGEST_FILE) parts.push(chunk.subarray(from, at))
      from = at + 1
      const line = take(false)
      if (line) yield line
    }
    size += chunk.length - from
    if (size <= LARGEST_FILE) parts.push(chunk.subarray(from))
    else parts = []
  }
  const line = size > 0 ? take(true) : null
  if (line) yield line
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
