import { constants, inflateRawSync } from 'node:zlib'

/** One gzip member unpacked, or why it could not be; `at` counts compressed bytes from the start of the file. */
export type GzipMember = { at: number; bytes: Buffer } | { at: number; fault: string }

/** Largest member unpacked as one piece, bytes: a longer one is a bomb, or no record of a page. */
export const LARGEST_MEMBER = 32 * 1024 * 1024
const FIRST_TRY = 1 << 20
const SHORTEST_HEADER = 10
const TRAILER = 8

/**
 * Members of a gzip file in turn. A broken one is told and the next one looked for, which a stream of zlib cannot do.
 * Memory: one member and the window it lies in.
 */
export async function* gzipMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<GzipMember> {
  const source = chunks[Symbol.asyncIterator]()
  let window: Buffer = Buffer.alloc(0)
  let at = 0
  let isEnd = false
  const fill = async (size: number): Promise<void> => {
    const parts: Uint8Array[] = [window]
    let have = window.length
    while (have < size && !isEnd) {
      const next = await source.next()
      if (next.done) isEnd = true
      else {
        parts.push(next.value)
        have += next.value.length
      }
    }
    if (parts.length > 1) window = Buffer.concat(parts)
  }
  const drop = (bytes: number): void => {
    window = window.subarray(bytes)
    at += bytes
  }
  try {
    for (let size = FIRST_TRY; ;) {
      if (window.length < size / 2) await fill(size)
      if (window.length === 0) return
      const result = unpack(window)
      if ('bytes' in result) {
        yield { at, bytes: result.bytes }
        drop(result.length)
        size = FIRST_TRY
      } else if (result.fault === 'cut off' && !isEnd && window.length <= LARGEST_MEMBER) {
        size = Math.max(size, window.length) * 2
        await fill(size)
      } else {
        yield { at, fault: result.fault }
        const next = nextMember(window)
        drop(next < 0 ? (isEnd ? window.length : Math.max(1, window.length - 2)) : next)
        size = FIRST_TRY
      }
    }
  } finally {
    await source.return?.()
  }
}

/** Where another member may begin: the mark of gzip with its only method. */
const nextMember = (window: Buffer): number => window.indexOf(Buffer.from([0x1f, 0x8b, 0x08]), 1)

const unpack = (window: Buffer): { bytes: Buffer; length: number } | { fault: string } => {
  const start = headerLength(window)
  if (typeof start === 'string') return { fault: start }
  try {
    // `info` gives the engine too, which knows how much it took; the types do not know `info`.
    const { buffer, engine } = inflateRawSync(window.subarray(start), {
      info: true,
      maxOutputLength: LARGEST_MEMBER,
    } as object) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return { bytes: buffer, length: Math.min(window.length, start + engine.bytesWritten + TRAILER) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'Z_BUF_ERROR') return { fault: 'cut off' }
    return { fault: code === 'ERR_BUFFER_TOO_LARGE' ? `more than ${LARGEST_MEMBER.toLocaleString('en')} bytes in one piece` : message }
  }
}

/** Length of a member's header (RFC 1952), or what is wrong with it. */
const headerLength = (window: Buffer): number | string => {
  if (window.length < SHORTEST_HEADER) return window.length > 1 && (window[0] !== 0x1f || window[1] !== 0x8b) ? 'no gzip data' : 'cut off'
  if (window[0] !== 0x1f || window[1] !== 0x8b || window[2] !== 8) return 'no gzip data'
  const flags = window[3]!
  let at = SHORTEST_HEADER
  if (flags & 4) at += 2 + (at + 1 < window.length ? window.readUInt16LE(at) : 0)
  for (const flag of [8, 16])
    if (flags & flag) {
      const zero = window.indexOf(0, at)
      if (zero < 0) return 'cut off'
      at = zero + 1
    }
  if (flags & 2) at += 2
  return at < window.length ? at : 'cut off'
}

/** Whether gzip data is one stream over many records instead of a member for each: then it must be unpacked as a stream. */
export const isOneStream = (head: Uint8Array): boolean => {
  const window = Buffer.from(head)
  const start = headerLength(window)
  if (typeof start === 'string') return false
  try {
    const { buffer, engine } = inflateRawSync(window.subarray(start), {
      info: true,
      maxOutputLength: LARGEST_MEMBER,
      finishFlush: constants.Z_SYNC_FLUSH,
    } as object) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    return start + engine.bytesWritten >= window.length && buffer.indexOf('\r\n\r\nWARC/', 0, 'latin1') > 0
  } catch {
    return false
  }
}
