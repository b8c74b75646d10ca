import { decodeBytes } from '../decode-bytes.ts'
import { charsetOf } from '../pages/charset.ts'

/** Text of a feed's bytes, and what was odd about its letters. */
export interface FeedText {
  text: string
  warnings: string[]
}

/** Decodes a feed as a page is: bytes that are UTF-8 are read so whatever is said, then header and declaration, as far as the bytes allow. */
export const feedText = (bytes: Uint8Array, contentType: string | undefined): FeedText => {
  const { label } = charsetOf(bytes, contentType ?? null)
  const text = decodeBytes(bytes, label)
  const told = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1] ?? declared(bytes)
  // oxlint-disable-next-line no-control-regex
  const isWrong = told !== null && normal(told) !== label && /[^\0-\x7f]/.test(text)
  const broken = text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0
  return {
    text,
    warnings: [
      ...(isWrong ? [`said to be ${told}, but is ${label.toUpperCase()}`] : []),
      ...(broken > 0 ? [`${broken} broken signs of ${label.toUpperCase()}`] : []),
    ],
  }
}

const declared = (bytes: Uint8Array): string | null =>
  /^[^<]{0,10}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(
    Buffer.from(bytes.subarray(0, 300)).toString('latin1'),
  )?.[1] ?? null

/** The name by which the decoder knows it; as it stands where it knows none. */
const normal = (label: string): string => {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return label
  }
}
