import { windows1252 } from './windows-1252.ts'

/** Text of a feed's bytes, and what was odd about its letters. */
export interface FeedText {
  text: string
  warnings: string[]
}

/**
 * Decodes a feed. Bytes that are UTF-8 are read so, whatever the header or the XML declaration say: both are wrong more often than
 * such bytes come about by chance. Else the byte order mark, the header, the declaration, in this order; Windows-1252 in the end.
 */
export const feedText = (bytes: Uint8Array, contentType: string | undefined): FeedText => {
  const told = charsetOf(contentType) ?? declared(bytes)
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (mark) return { text: new TextDecoder(mark).decode(bytes), warnings: [] }
  const label = normal(told)
  // ISO-2022 codes look like ASCII.
  if (!label?.startsWith('iso-2022')) {
    const text = decodeStrictly(bytes, 'utf-8')
    if (text !== null) {
      // oxlint-disable-next-line no-control-regex
      const isWrong = label !== null && label !== 'utf-8' && /[^\0-\x7f]/.test(text)
      return { text, warnings: isWrong ? [`said to be ${told}, but is UTF-8`] : [] }
    }
  }
  const other = normal(declared(bytes))
  for (const candidate of [label, other].filter((name) => name !== null && name !== 'utf-8')) {
    const text = decodeStrictly(bytes, candidate!)
    if (text !== null) return { text, warnings: candidate === label ? [] : [`said to be ${told}, but is ${candidate}`] }
  }
  const fallback = label ?? 'utf-8'
  const text = new TextDecoder(fallback).decode(bytes)
  const broken = text.split('\ufffd').length - 1
  // A few broken signs in a long feed are typing errors, many mean that it is another charset.
  if (broken < Math.max(3, text.length / 500)) return { text, warnings: [`${broken} broken signs of ${fallback}`] }
  return { text: windows1252(bytes), warnings: [`not ${fallback}, as said; read as windows-1252`] }
}

const charsetOf = (contentType: string | undefined): string | null =>
  /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1] ?? null

const declared = (bytes: Uint8Array): string | null =>
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(
    Buffer.from(bytes.subarray(0, 300)).toString('latin1').replace(/^ï»¿/, ''),
  )?.[1] ?? null

/** The name by which the decoder knows it; null for none or an unknown one. */
const normal = (label: string | null): string | null => {
  try {
    return label === null ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const decodeStrictly = (bytes: Uint8Array, label: string): string | null => {
  try {
    return label === 'windows-1252' ? windows1252(bytes) : new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
