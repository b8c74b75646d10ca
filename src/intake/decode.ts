import { fail } from './intake-error.ts'

/** Text of some bytes, and what had to be done to get it. */
export interface Decoded {
  text: string
  notes: string[]
}

const LOOKED_AT = 4096
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a zip archive or office document', [0x50, 0x4b, 3, 4]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a gzip file', [0x1f, 0x8b]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
]

/**
 * Bytes to text: UTF-8 (with or without byte order mark), UTF-16 by its mark or by its zero bytes. A few broken bytes
 * become U+FFFD with a note; many, or binary data, throw a fault.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  for (const [name, magic] of MAGIC) if (magic.every((byte, i) => bytes[i] === byte)) binary(name)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16('utf-16be', bytes)
  const zeros = zeroBytes(bytes)
  if (zeros.even + zeros.odd === 0) return utf8(bytes)
  // Even a Korean text has a blank or full stop, with its zero byte, every ten letters.
  const enough = Math.min(bytes.length, LOOKED_AT) * 0.03
  if (bytes.length % 2 === 0 && zeros.even === 0 && zeros.odd >= enough) return utf16('utf-16le', bytes)
  if (bytes.length % 2 === 0 && zeros.odd === 0 && zeros.even >= enough) return utf16('utf-16be', bytes)
  return binary('binary data')
}

const binary = (what: string): never => fail('binary', what, 'plain text', 'Save the article as text (UTF-8) and give that.')

const zeroBytes = (bytes: Uint8Array): { even: number; odd: number } => {
  const found = { even: 0, odd: 0 }
  for (let i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) if (bytes[i] === 0) found[i % 2 === 0 ? 'even' : 'odd']++
  return found
}

const utf16 = (encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded => {
  const text = new TextDecoder(encoding).decode(bytes)
  if (hasManyControls(text)) binary('binary data')
  return { text, notes: [`read as ${encoding.toUpperCase()}`] }
}

const utf8 = (bytes: Uint8Array): Decoded => {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (hasManyControls(text)) binary('binary data')
  const broken = text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0
  if (broken === 0) return { text, notes: [] }
  if (broken > 3 && broken > text.length * 0.01)
    fail(
      'not-utf8',
      `${broken} byte sequences that are not UTF-8 in ${text.length} characters`,
      'UTF-8 or UTF-16',
      'Convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE.',
    )
  return { text, notes: [`${broken} broken byte sequence${broken === 1 ? '' : 's'} shown as U+FFFD`] }
}

/** More than a tenth of the beginning are control characters that no text has. */
const hasManyControls = (text: string): boolean => {
  const sample = text.slice(0, LOOKED_AT)
  // oxlint-disable-next-line no-control-regex
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return controls > 4 && controls > sample.length * 0.1
}
