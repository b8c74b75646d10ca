import { setMaxListeners } from 'node:events'
import { pause } from '../intake/net/turns.ts'
import type { FeedState, RoundCounts } from '../intake/feeds/feed-state.ts'
import { feedRound, type RoundOptions } from './feed-round.ts'
import type { WatchedFeeds } from './watched-feeds.ts'

export interface WatchOptions extends RoundOptions {
  feeds: WatchedFeeds
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

interface Round {
  done: Promise<void>
  stop: () => void
}

/** Feeds polled at once. */
const AT_ONCE = 8
/** The clock may be set, the machine may sleep, others may change the list: looked at this often at least. */
const LONGEST_SLEEP_MS = 30_000

/** Polls feeds as they come due until it is stopped, or each once. One that is paused or taken off the list is let go in the middle. */
export const watch = async (options: WatchOptions): Promise<Watched> => {
  const { feeds, now, signal, sleep = pause } = options
  const total: Watched = { polls: 0, failing: 0, listed: 0, taken: 0, known: 0, offSubject: 0, tooOld: 0, failed: 0 }
  const running = new Map<string, Round>()
  const faults: unknown[] = []
  // Every fetch under way listens for the end.
  setMaxListeners(0, signal)

  const runRound = async (state: FeedState, own: AbortSignal): Promise<void> => {
    try {
      const { state: after, counts } = await feedRound(state, { ...options, signal: own })
      feeds.put(after)
      total.polls++
      for (const key of ['listed', 'taken', 'known', 'offSubject', 'tooOld', 'failed'] as const) total[key] += counts[key]
    } catch (error) {
      faults.push(error)
    }
  }
  const start = (state: FeedState): void => {
    left.delete(state.givenUrl)
    const own = new AbortController()
    setMaxListeners(0, own.signal)
    const stop = (): void => own.abort()
    signal.addEventListener('abort', stop, { once: true })
    const done = runRound(state, own.signal).finally(() => {
      signal.removeEventListener('abort', stop)
      running.delete(state.givenUrl)
    })
    running.set(state.givenUrl, { done, stop })
  }
  const isDue = ({ givenUrl, nextAt, status }: FeedState): boolean => {
    if (running.has(givenUrl)) return false
    if (options.once) return left.has(givenUrl)
    return status !== 'gone' && (nextAt === null || Date.parse(nextAt) <= now())
  }
  const wanted = async (): Promise<FeedState[]> => (await feeds.all()).filter(({ paused }) => !paused)
  const left = new Set((await wanted()).map(({ givenUrl }) => givenUrl))
  while (!signal.aborted && faults.length === 0) {
    // Before the list is looked at: what changes meanwhile is not missed.
    const changed = feeds.changed?.() ?? new Promise<void>(() => {})
    const states = await wanted()
    const named = new Set(states.map(({ givenUrl }) => givenUrl))
    for (const [givenUrl, round] of running) if (!named.has(givenUrl)) round.stop()
    for (const state of states.filter(isDue).slice(0, AT_ONCE - running.size)) start(state)
    if (options.once && running.size === 0 && !states.some(isDue)) break
    const idle = states.filter(({ givenUrl, status }) => status !== 'gone' && !running.has(givenUrl))
    if (!options.once && feeds.changed === null && running.size === 0 && idle.length === 0) break
    const nextAt = Math.min(...idle.map((state) => Date.parse(state.nextAt ?? '') || now()))
    const wait = running.size >= AT_ONCE || options.once ? LONGEST_SLEEP_MS : Math.min(LONGEST_SLEEP_MS, Math.max(50, nextAt - now()))
    const waiting = new AbortController()
    const stop = (): void => waiting.abort()
    signal.addEventListener('abort', stop, { once: true })
    await Promise.race([sleep(wait, waiting.signal).catch(() => {}), changed, ...[...running.values()].map(({ done }) => done)])
    signal.removeEventListener('abort', stop)
    waiting.abort()
  }
  await Promise.all([...running.values()].map(({ done }) => done))
  if (faults.length > 0) throw faults[0]
  return { ...total, failing: (await feeds.all()).filter(({ status }) => status === 'failing').length }
}
