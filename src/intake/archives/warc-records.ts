/** A record of a WARC file. */
export interface WarcRecord {
  /** "response", "request", "warcinfo", "metadata" ... */
  type: string
  /** Address that was asked for. */
  uri: string | null
  /** Headers by name in lower case. */
  headers: ReadonlyMap<string, string>
  /** Null where the record is larger than is kept. */
  block: Buffer | null
  /** Bytes of the block. */
  size: number
  /** Where it begins: bytes from the start of the stream. */
  start: number
}

/** What could not be read as records, and was passed over. */
export interface WarcFault {
  fault: string
}

type Head = Omit<WarcRecord, 'block' | 'start'>

const LONGEST_HEADER = 64 * 1024
const HEADER_END = Buffer.from('\r\n\r\n')
const MARK = Buffer.from('WARC/')

/** Records of a WARC file's bytes, in any pieces. Larger ones than `most` bytes come without their block. Memory: one record. */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<WarcRecord | WarcFault> {
  let parts: Uint8Array[] = []
  let have = 0
  let skip = 0
  let need = 1
  let pending: (Head & { start: number }) | null = null
  let fed = 0
  for await (const chunk of chunks) {
    fed += chunk.length
    let piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (skip > 0) {
      const passed = Math.min(skip, piece.length)
      skip -= passed
      piece = piece.subarray(passed)
    }
    if (piece.length === 0) continue
    parts.push(piece)
    have += piece.length
    if (have < need) continue
    let buffer: Buffer = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
    for (;;) {
      if (pending) {
        if (buffer.length < pending.size) break
        yield { ...pending, block: Buffer.from(buffer.subarray(0, pending.size)) }
        buffer = buffer.subarray(pending.size)
        pending = null
      }
      let blank = 0
      while (buffer[blank] === 13 || buffer[blank] === 10) blank++
      buffer = buffer.subarray(blank)
      if (buffer.length === 0) break
      const start = fed - buffer.length
      const end = buffer.indexOf(HEADER_END)
      const head = end < 0 ? null : headOf(buffer.subarray(0, end).toString('utf8'))
      if (!head) {
        if (end < 0 && buffer.length < LONGEST_HEADER && startsLike(buffer)) break
        yield { fault: 'no record where one must begin' }
        const next = buffer.indexOf(MARK, 1)
        buffer = next < 0 ? buffer.subarray(buffer.length) : buffer.subarray(next)
        continue
      }
      buffer = buffer.subarray(end + HEADER_END.length)
      if (head.size > most) {
        yield { ...head, start, block: null }
        skip = Math.max(0, head.size - buffer.length)
        buffer = buffer.subarray(Math.min(head.size, buffer.length))
      } else pending = { ...head, start }
    }
    parts = buffer.length === 0 ? [] : [buffer]
    have = buffer.length
    // No record can be complete before so much is there: pieces are only put together then.
    need = pending ? pending.size : have + 1
  }
  if (pending ?? (have > 0 || skip > 0)) yield { fault: 'the last record is cut off' }
}

const startsLike = (buffer: Buffer): boolean =>
  MARK.subarray(0, Math.min(MARK.length, buffer.length)).equals(buffer.subarray(0, MARK.length))

const headOf = (text: string): Head | null => {
  const [version = '', ...lines] = text.split('\r\n')
  if (!/^WARC\/\d/.test(version)) return null
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const size = Number(headers.get('content-length') ?? NaN)
  if (!Number.isSafeInteger(size) || size < 0) return null
  return { type: headers.get('warc-type') ?? '', uri: headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null, headers, size }
}
