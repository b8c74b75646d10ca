import type { FeedState, RoundCounts } from '../../intake/feeds/feed-state.ts'

/** A feed and how it is; moments are ISO 8601 UTC. */
export interface ListedFeed {
  name: string | null
  url: string
  homepage: string | null
  status: FeedState['status']
  /** A person wants it left alone for now. */
  paused: boolean
  /** Why the last poll failed. */
  problem: string | null
  /** What was odd about the last content. */
  warnings: string[]
  polledAt: string | null
  succeededAt: string | null
  nextAt: string | null
  /** Polls that failed since the last that did not. */
  failures: number
  /** Articles taken in from it, ever. */
  taken: number
  /** Items that it lists or listed lately. */
  items: number
  /** What the last poll that it answered brought; null before the first. */
  lastRound: RoundCounts | null
}

/** The state of a feed as the desk shows it: without the items themselves. */
export const listedFeed = ({ items, ...state }: FeedState): ListedFeed => ({
  name: state.name,
  url: state.url,
  homepage: state.homepage,
  status: state.status,
  paused: state.paused,
  problem: state.problem,
  warnings: state.warnings,
  polledAt: state.polledAt,
  succeededAt: state.succeededAt,
  nextAt: state.nextAt,
  failures: state.failures,
  taken: state.taken,
  items: Object.keys(items).length,
  lastRound: state.lastRound ?? null,
})
