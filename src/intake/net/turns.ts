import { FetchError } from './fetch-error.ts'

export interface TurnsOptions {
  /** Between the starts of two requests to one host. */
  delayMilliseconds: number
  now?: () => number
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export interface Turns {
  /** Waits until a request to this host may start. Throws a FetchError "asked-to-wait" where that is more than a minute away. */
  wait(url: URL, signal?: AbortSignal, delaySeconds?: number | null): Promise<void>
  /** No request to this host before then (Retry-After), milliseconds since 1970. */
  hold(url: URL, until: number): void
}

/** A site may ask for more, but not for a feed a day. */
const LONGEST_DELAY_MS = 30_000
const LONGEST_WAIT_MS = 60_000
const MOST_HOSTS = 5000

/** One request after the other for each host, with a pause between their starts. */
export const createTurns = ({ delayMilliseconds, now = Date.now, sleep = pause }: TurnsOptions): Turns => {
  const nextAt = new Map<string, number>()
  const heldUntil = new Map<string, number>()
  const forget = (): void => {
    for (const map of [nextAt, heldUntil]) {
      if (map.size <= MOST_HOSTS) continue
      for (const [host, at] of map) if (at < now()) map.delete(host)
    }
  }
  return {
    wait: async (url, signal, delaySeconds = null) => {
      const held = (heldUntil.get(url.host) ?? 0) - now()
      if (held > LONGEST_WAIT_MS)
        throw new FetchError('asked-to-wait', url.href, `the server asked to be left alone for ${Math.ceil(held / 60_000)} more minutes`)
      const at = Math.max(now(), nextAt.get(url.host) ?? 0, heldUntil.get(url.host) ?? 0)
      nextAt.set(url.host, at + Math.max(delayMilliseconds, Math.min(LONGEST_DELAY_MS, (delaySeconds ?? 0) * 1000)))
      forget()
      if (at > now()) await sleep(at - now(), signal)
    },
    hold: (url, until) => heldUntil.set(url.host, Math.max(until, heldUntil.get(url.host) ?? 0)),
  }
}

/** Resolves after a time; rejects with the signal's reason. */
export const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error)
    const onAbort = (): void => {
      clearTimeout(timer)
      reject(signal!.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', onAbort, { once: true })
  })
