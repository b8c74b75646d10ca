import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib'

/** Decompressed bytes; `incomplete` says why the end is missing. */
export interface Decompressed {
  bytes: Buffer
  incomplete: string | null
}

/** More came out than may: what a compression bomb does. */
export class DecompressedTooLarge extends Error {}

type Inflate = (bytes: Uint8Array, options: { maxOutputLength: number; finishFlush?: number }) => Promise<Buffer>

const rawOrNot: Inflate = (bytes, options) => ((bytes[0]! & 15) === 8 ? promisify(inflate) : promisify(inflateRaw))(bytes, options)
const ENCODINGS: Readonly<Record<string, { inflate: Inflate; flush: number }>> = {
  gzip: { inflate: promisify(gunzip), flush: constants.Z_SYNC_FLUSH },
  deflate: { inflate: rawOrNot, flush: constants.Z_SYNC_FLUSH },
  br: { inflate: promisify(brotliDecompress), flush: constants.BROTLI_OPERATION_FLUSH },
}

/** What `Accept-Encoding` may offer. */
export const ACCEPTED_ENCODINGS = Object.keys(ENCODINGS).join(', ')

/**
 * Undoes one Content-Encoding, at most `most` bytes of output, which are counted while they come. A stream cut off gives
 * what was in it. Throws DecompressedTooLarge, or zlib's error where the bytes are broken; null for an unknown encoding.
 */
export const decompress = async (bytes: Buffer, encoding: string, most: number): Promise<Decompressed | null> => {
  const name = encoding.trim().toLowerCase().replace(/^x-/, '')
  if (name === '' || name === 'identity' || bytes.length === 0) return { bytes, incomplete: null }
  const codec = ENCODINGS[name]
  if (!codec) return null
  try {
    return { bytes: await codec.inflate(bytes, { maxOutputLength: most }), incomplete: null }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new DecompressedTooLarge(`more than ${most} bytes`)
    if (code !== 'Z_BUF_ERROR' && code !== 'ERR_BROTLI_DECODER_ERROR_UNREACHABLE') throw error
    return {
      bytes: await codec.inflate(bytes, { maxOutputLength: most, finishFlush: codec.flush }),
      incomplete: `the ${name} data is cut off`,
    }
  }
}
