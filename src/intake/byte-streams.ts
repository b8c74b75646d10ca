import { checkSize } from './limits.ts'

/** Chunks of a stream as bytes; standard input may be set to give strings. */
export async function* asBytes(chunks: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : (chunk as Uint8Array)
}

/** The first bytes of a stream and a stream that gives them again with the rest. */
export const peek = async (
  chunks: AsyncGenerator<Uint8Array>,
  bytes: number,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> => {
  const parts: Uint8Array[] = []
  let size = 0
  while (size < bytes) {
    const next = await chunks.next()
    if (next.done) break
    parts.push(next.value)
    size += next.value.length
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* parts
      yield* chunks
    } finally {
      // Who stops early must not leave the file open.
      await chunks.return(undefined)
    }
  }
  return { head: Buffer.concat(parts), all: rest() }
}

/** A stream in the place of one that was only peeked at, which is closed. */
export const instead = async <T>(peeked: AsyncIterable<Uint8Array>, other: T): Promise<T> => {
  for await (const _ of peeked) break
  return other
}

/** All bytes of a stream in one piece; throws a fault as soon as they are too many. */
export const allBytes = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    checkSize((size += chunk.length))
  }
  return Buffer.concat(parts)
}
