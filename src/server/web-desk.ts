import type { FeedChange } from '../watching/feed-keeper.ts'
import type { AddedFeeds, AddedFile, FeedList } from './schemas/api-answers.ts'

/** What is said of the web without being asked. */
export interface WebNews {
  /** The list of feeds, or the state of one, is another. */
  feedsChanged?: true
  /** Texts taken in from feeds since it was last said. */
  taken?: number
  /** A fault of a feed or a page, for the log. */
  problem?: string
}

/** Feeds to be added: one by its address, those of an OPML list, or the list that comes with the program. */
export type NewFeeds = { url: string } | { opml: string } | { starter: true }

/** What the desk has from the web: pages by their address, and feeds that are polled. Every answer is plain data. */
export interface WebDesk {
  /** Fetches what an address names, a page or a feed, and takes its articles in. */
  take(url: string): Promise<AddedFile>
  feeds(): Promise<FeedList>
  /** Adds feeds, which are polled soon after; addresses that are never fetched are told, not added. */
  addFeeds(feeds: NewFeeds): Promise<AddedFeeds>
  /** Pauses, resumes, asks or removes the feed at an address; whether there is one. */
  changeFeed(url: string, change: FeedChange): Promise<boolean>
  /** Tells of what happens. */
  watch(tell: (news: WebNews) => void): void
}
