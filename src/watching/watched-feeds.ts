import type { FeedState } from '../intake/feeds/feed-state.ts'

/** The feeds that a watch polls; they may change while it goes on. */
export interface WatchedFeeds {
  /** As they are now, paused ones too. */
  all(): Promise<readonly FeedState[]>
  /** Takes the state that a poll left. */
  put(state: FeedState): void
  /** Resolves when one is to be looked at sooner than it said; null: they change by polls alone, and a watch without any is over. */
  changed: (() => Promise<void>) | null
}

/** A list that nobody changes. */
export const fixedFeeds = (states: readonly FeedState[]): WatchedFeeds => {
  const byUrl = new Map(states.map((state) => [state.givenUrl, state]))
  return {
    all: () => Promise.resolve([...byUrl.values()]),
    put: (state) => void byUrl.set(state.givenUrl, state),
    changed: null,
  }
}
