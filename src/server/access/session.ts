import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const LIFE_MS = 30 * 24 * 3600 * 1000

/** Makes and checks sessions. A session is signed with the token: it survives a restart, and ends when the token changes. */
export interface Sessions {
  /** A new session, as the cookie holds it. */
  begin(now: number): string
  holds(cookie: string, now: number): boolean
  /** Whether this is the token, in the same time for every wrong one. */
  isToken(given: string): boolean
}

const LIFE_SECONDS = LIFE_MS / 1000
export { LIFE_SECONDS as SESSION_SECONDS }

const same = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

/** Sessions under one token. */
export const sessions = (token: string): Sessions => {
  const sign = (text: string): Buffer => createHmac('sha256', token).update(text).digest()
  return {
    begin: (now) => {
      const head = `${(now + LIFE_MS).toString(36)}.${randomBytes(18).toString('base64url')}`
      return `${head}.${sign(head).toString('base64url')}`
    },
    holds: (cookie, now) => {
      const [until, nonce, signature, ...more] = cookie.split('.')
      if (!until || !nonce || !signature || more.length > 0) return false
      return same(Buffer.from(signature, 'base64url'), sign(`${until}.${nonce}`)) && Number.parseInt(until, 36) > now
    },
    isToken: (given) => same(sign(given), sign(token)),
  }
}
