import { pause } from '../intake/net/turns.ts'
import type { Desk } from './desk.ts'
import type { WatchedFeeds } from './watched-feeds.ts'
import type { WatchOptions } from './watch.ts'

export interface KeepWatchingOptions extends Pick<WatchOptions, 'everyMinutes' | 'obeysFeed' | 'maxAgeDays' | 'isRelevant'> {
  feeds: WatchedFeeds
  open: () => Promise<Desk>
  /** Why no feed is polled now; null: they are again. Each once. */
  onState: (problem: string | null) => void
  /** Between two tries, milliseconds. */
  retryMs?: number
}

/** A watch that goes on until it is closed. */
export interface KeptWatch {
  /** Resolves when polling has ended. */
  close(): Promise<void>
}

/** Watches feeds, and begins anew after a while where that fails: another process polls them, the disk is full. */
export const keepWatching = ({ feeds, open, onState, retryMs = 30_000, ...run }: KeepWatchingOptions): KeptWatch => {
  const stop = new AbortController()
  let problem: string | null = null
  const say = (now: string | null): void => {
    if (now === problem || stop.signal.aborted) return
    problem = now
    onState(now)
  }
  const watchOnce = async (): Promise<void> => {
    const desk = await open()
    say(null)
    try {
      await desk.run(feeds, { ...run, once: false, signal: stop.signal })
    } finally {
      await desk.close(0)
    }
  }
  const running = (async () => {
    while (!stop.signal.aborted) {
      await watchOnce().catch((error: unknown) => say((error as Error).message))
      await pause(retryMs, stop.signal).catch(() => {})
    }
  })()
  return {
    close: async () => {
      stop.abort()
      await running
    },
  }
}
