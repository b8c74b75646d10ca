const LONGEST_MS = 24 * 3_600_000

/** When a server asks to be asked again (Retry-After: seconds or a date), milliseconds since 1970, at most a day from now; null where it does not say. */
export const retryAfter = (header: string | undefined, now: number): number | null => {
  const text = header?.trim() ?? ''
  const at = /^\d{1,9}$/.test(text) ? now + Number(text) * 1000 : /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.min(Math.max(at, now), now + LONGEST_MS)
}
