/** What one fetch may cost at most. */
export interface FetchLimits {
  /** Bytes of the body, before and after decompression. */
  bytes: number
  /** For everything from the first redirect to the last byte. */
  milliseconds: number
  /** Without any byte coming. */
  idleMilliseconds: number
  redirects: number
}

/** A long page with its scripts has 5 MB, a feed of a thousand whole articles 10. */
export const USUAL_LIMITS: FetchLimits = { bytes: 16 * 1024 * 1024, milliseconds: 60_000, idleMilliseconds: 20_000, redirects: 8 }
