import { setMaxListeners } from 'node:events'
import { pause } from '../intake/net/turns.ts'
import type { FeedState } from '../intake/feeds/feed-state.ts'
import { feedRound, type RoundCounts, type RoundOptions } from './feed-round.ts'

export interface WatchOptions extends RoundOptions {
  feeds: readonly FeedState[]
  /** Each feed once, whether it is due or not. */
  once: boolean
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** What a watch came to. */
export interface Watched extends RoundCounts {
  polls: number
  /** Feeds whose last poll failed. */
  failing: number
}

/** Feeds polled at once. */
const AT_ONCE = 8
/** The clock may be set, the machine may sleep: looked at this often at least. */
const LONGEST_SLEEP_MS = 30_000

/** Polls feeds as they come due until it is stopped, or each once. */
export const watch = async (options: WatchOptions): Promise<Watched> => {
  const { now, signal, sleep = pause } = options
  const states = new Map(options.feeds.map((state) => [state.givenUrl, state]))
  const total: Watched = { polls: 0, failing: 0, listed: 0, taken: 0, known: 0, offSubject: 0, tooOld: 0, failed: 0 }
  const running = new Map<string, Promise<void>>()
  const left = new Set(states.keys())
  const faults: unknown[] = []
  // Every fetch under way listens for the end.
  setMaxListeners(0, signal)

  const isDue = ({ givenUrl, nextAt, status }: FeedState): boolean => {
    if (running.has(givenUrl)) return false
    if (options.once) return left.has(givenUrl)
    return status !== 'gone' && (nextAt === null || Date.parse(nextAt) <= now())
  }
  const runRound = async (state: FeedState): Promise<void> => {
    try {
      const { state: after, counts } = await feedRound(state, options)
      states.set(after.givenUrl, after)
      total.polls++
      for (const key of ['listed', 'taken', 'known', 'offSubject', 'tooOld', 'failed'] as const) total[key] += counts[key]
    } catch (error) {
      faults.push(error)
    }
  }
  const start = (state: FeedState): void => {
    left.delete(state.givenUrl)
    const round = runRound(state).finally(() => running.delete(state.givenUrl))
    running.set(state.givenUrl, round)
  }
  while (!signal.aborted && faults.length === 0) {
    const due = [...states.values()].filter(isDue)
    for (const state of due.slice(0, AT_ONCE - running.size)) start(state)
    if (options.once && left.size === 0 && running.size === 0) break
    if (!options.once && running.size === 0 && [...states.values()].every(({ status }) => status === 'gone')) break
    const nextAt = Math.min(
      ...[...states.values()]
        .filter((s) => s.status !== 'gone' && !running.has(s.givenUrl))
        .map((s) => Date.parse(s.nextAt ?? '') || now()),
    )
    const wait = running.size >= AT_ONCE || options.once ? LONGEST_SLEEP_MS : Math.min(LONGEST_SLEEP_MS, Math.max(50, nextAt - now()))
    const waiting = new AbortController()
    const stop = (): void => waiting.abort()
    signal.addEventListener('abort', stop, { once: true })
    await Promise.race([sleep(wait, waiting.signal).catch(() => {}), ...running.values()])
    signal.removeEventListener('abort', stop)
    waiting.abort()
  }
  await Promise.all(running.values())
  if (faults.length > 0) throw faults[0]
  return { ...total, failing: [...states.values()].filter(({ status }) => status === 'failing').length }
}
