/** A part of a mail. */
export interface MimePart {
  headers: ReadonlyMap<string, string>
  /** "text/html", in lower case. */
  type: string
  charset: string | null
  bytes: Buffer
}

const DEEPEST = 8
const MOST_PARTS = 200

/** Headers of a mail and its parts that hold no other parts, in order; transfer encodings are undone. */
export const mimeMessage = (bytes: Buffer): { headers: ReadonlyMap<string, string>; parts: MimePart[] } => {
  const parts: MimePart[] = []
  const take = (part: Buffer, depth: number): ReadonlyMap<string, string> => {
    const { headers, body } = split(part)
    const given = headers.get('content-type') ?? 'text/plain'
    const type = given.split(';')[0]!.trim().toLowerCase()
    const boundary = parameter(given, 'boundary')
    if (type.startsWith('multipart/') && boundary !== null && depth < DEEPEST) {
      for (const inner of between(body, boundary)) if (parts.length < MOST_PARTS) take(inner, depth + 1)
    } else
      parts.push({
        headers,
        type,
        charset: parameter(given, 'charset'),
        bytes: untransferred(body, headers.get('content-transfer-encoding') ?? ''),
      })
    return headers
  }
  return { headers: take(bytes, 0), parts }
}

const split = (part: Buffer): { headers: Map<string, string>; body: Buffer } => {
  const headers = new Map<string, string>()
  const end = /\r?\n\r?\n/.exec(part.subarray(0, 256 * 1024).toString('latin1'))
  const head = end ? part.subarray(0, end.index).toString('utf8') : ''
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: end ? part.subarray(end.index + end[0].length) : part }
}

const parameter = (header: string, name: string): string | null => {
  const match = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^\s;]+))`, 'i').exec(header)
  return match ? (match[1] ?? match[2]!) : null
}

const between = (body: Buffer, boundary: string): Buffer[] => {
  const parts: Buffer[] = []
  const mark = Buffer.from(`--${boundary}`)
  let at = body.indexOf(mark)
  while (at >= 0) {
    const from = at + mark.length
    if (body.subarray(from, from + 2).toString() === '--') break
    const next = body.indexOf(mark, from)
    const start = body.indexOf('\n', from) + 1
    if (start === 0) break
    parts.push(body.subarray(start, next < 0 ? body.length : next))
    at = next
  }
  return parts
}

const untransferred = (body: Buffer, encoding: string): Buffer => {
  const name = encoding.toLowerCase()
  if (name === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  return name === 'quoted-printable'
    ? quotedPrintable(
        body
          .toString('latin1')
          .replace(/[ \t]+(?=\r?\n)/g, '')
          .replace(/=\r?\n/g, ''),
      )
    : body
}

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )

/** A header with its encoded words ("=?euc-kr?B?...?=") read (RFC 2047). */
export const headerText = (header: string): string =>
  header
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(/=\?([\w.:-]+)(?:\*[\w-]+)?\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, kind: string, text: string) => {
      try {
        const bytes = kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : quotedPrintable(text.replaceAll('_', ' '))
        return new TextDecoder(charset).decode(bytes)
      } catch {
        return whole
      }
    })
