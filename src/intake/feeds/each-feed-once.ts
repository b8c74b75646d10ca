import type { FeedState } from './feed-state.ts'

/** Without those that have moved to the address of another, which is polled as that other. */
export const eachFeedOnce = (states: readonly FeedState[]): FeedState[] => {
  const own = new Set(states.filter(({ url, givenUrl }) => url === givenUrl).map(({ url }) => url))
  return states.filter(({ url, givenUrl }) => url === givenUrl || !own.has(url))
}
