/** What one poll of one feed brought. */
export interface RoundCounts {
  /** Items that the feed listed. */
  listed: number
  /** Taken into the store, with a text it did not have. */
  taken: number
  /** Had already, under this or another feed. */
  known: number
  /** Not about what the desk follows. */
  offSubject: number
  /** Published longer ago than is asked for, and new to the desk. */
  tooOld: number
  /** Neither page nor feed gave words. */
  failed: number
}

/** What is known of one feed between two polls; it survives a restart in a file of the data folder. */
export interface FeedState {
  format: 'groundtrack/feed-state@1'
  /** Where it is asked for; follows a permanent redirect. */
  url: string
  /** As the user named it first: names the state's file. */
  givenUrl: string
  /** The feed's own title, or the list's name for it. */
  name: string | null
  homepage: string | null
  /** How long the feed asks to be left alone, minutes. */
  minutesBetween: number | null
  etag: string | null
  lastModified: string | null
  /** gone: the server says it is no more (410), so it is not asked again. */
  status: 'new' | 'ok' | 'failing' | 'gone'
  /** A person wants it left alone for now. Kept in a file of its own, so that no poll under way undoes it. */
  paused: boolean
  /** ISO 8601 UTC. */
  polledAt: string | null
  succeededAt: string | null
  nextAt: string | null
  /** Polls that failed since the last that did not. */
  failures: number
  /** Why the last poll failed. */
  problem: string | null
  /** What was odd about the last content. */
  warnings: string[]
  /** Articles taken in from it, ever. */
  taken: number
  /** Of the last poll that the feed answered. */
  lastRound?: RoundCounts
  /** Items published longer ago than this were left out at the last poll, days. */
  maxAgeDays?: number
  /** Its items by key: those it lists, and those it listed lately. */
  items: Record<string, SeenItem>
  /** Pages of articles about incidents, to be looked at again: corrections are seldom told by the feed. */
  revisits: Revisit[]
}

export interface Revisit {
  url: string
  title: string | null
  published: string | null
  /** ISO 8601 UTC. */
  at: string
  /** Visits before this one, from 1. */
  visits: number
}

export interface SeenItem {
  /** Of what the feed says of it: another digest is a changed item. */
  digest: string
  /** taken: in the store; pending: to be tried again; given-up: could not be had; old: was old when first seen. */
  state: 'taken' | 'pending' | 'given-up' | 'old'
  /** Its own page was read once: the feed's words alone are less than that. */
  whole: boolean
  /** When it was last listed, ISO 8601 UTC. */
  listedAt: string
  /** When it was last tried, ISO 8601 UTC. */
  triedAt: string | null
  /** Tries since it was last had whole. */
  tries: number
  /** How often it has changed since it was first taken. */
  changes: number
}

/** The state of a feed that was never asked. */
export const newFeedState = (url: string, name: string | null): FeedState => ({
  format: 'groundtrack/feed-state@1',
  url,
  givenUrl: url,
  name,
  homepage: null,
  minutesBetween: null,
  etag: null,
  lastModified: null,
  status: 'new',
  paused: false,
  polledAt: null,
  succeededAt: null,
  nextAt: null,
  failures: 0,
  problem: null,
  warnings: [],
  taken: 0,
  items: {},
  revisits: [],
})
