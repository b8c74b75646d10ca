/** An HTTP response as archives keep it. */
export interface HttpMessage {
  status: number
  headers: ReadonlyMap<string, string>
  body: Buffer
}

/** A stored HTTP response taken apart, its chunks joined; null where it is none. */
export const httpMessage = (block: Buffer): HttpMessage | null => {
  const crlf = block.indexOf('\r\n\r\n')
  const lf = block.indexOf('\n\n')
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf
  if (end < 0) return null
  const [first = '', ...lines] = block.subarray(0, end).toString('latin1').split(/\r?\n/)
  const status = /^HTTP\/\S+\s+(\d{3})/i.exec(first)?.[1]
  if (status === undefined) return null
  const headers = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const body = block.subarray(end + (end === crlf ? 4 : 2))
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  return { status: Number(status), headers, body: isChunked ? (joined(body) ?? body) : body }
}

/** Chunks put together; null where there are none: many archives keep the header and not the chunks. */
const joined = (body: Buffer): Buffer | null => {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length;) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 || end - at > 40 ? null : /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(body.subarray(at, end).toString('latin1'))
    if (!size) return parts.length > 0 ? Buffer.concat(parts) : null
    const length = parseInt(size[1]!, 16)
    if (length === 0) break
    parts.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}
