/** The store: journal and archive of one data folder as one thing. What is acknowledged is in the journal, flushed to disk. */
import type { Applied, Archive, ArchiveStats } from '../archive/archive.ts'
import type { Decision } from '../model/decision.ts'
import type { LaunchRow } from '../model/launch-row.ts'
import type { ArticleInput } from '../reading/read.ts'

/** An article to take in, as `sources` of src/intake gives it. */
export interface Incoming {
  input: ArticleInput
  /** What intake had to do to get the text. */
  notes?: readonly string[]
  /** A row of a launch database: `input.text` is `rowText` of it, and `rowReport` reads it. */
  row?: LaunchRow
}

/** What became of one article; `known` where this text of it is in the store already and nothing was added. */
export type Added = Extract<Applied, { kind: 'article' }>

/** A decision as it stands in the journal. */
export type Decided = Extract<Applied, { kind: 'decision' }>

/** How far a long piece of work is; `total` is null where nobody knows. */
export interface Progress {
  done: number
  total: number | null
  what: 'reading the journal' | 'making the records'
}

/** What `rebuild` found. */
export interface Rebuilt {
  entries: number
  articles: number
  /** Decisions that no longer apply, with the reason. */
  notApplying: ArchiveStats['decisions']['notApplying']
  /** Stretches of the journal that could not be read and were left out (`salvage`), in words. */
  lost: string[]
}

export interface Store extends Pick<
  Archive,
  'incidents' | 'summaries' | 'incident' | 'idsBeginning' | 'article' | 'search' | 'stats' | 'incidentsWith' | 'changes' | 'decisions'
> {
  /** The data folder. */
  readonly folder: string
  /** What opening had to do or found, in sentences a person can read: recovered, rebuilt, read by an older version. */
  readonly notes: readonly string[]
  /**
   * Takes articles in as they come, some dozens at a time; each result is given out when its article is on disk and in its
   * incidents. Ends early without loss when the caller stops asking.
   */
  add(articles: Iterable<Incoming> | AsyncIterable<Incoming>): AsyncGenerator<Added>
  /** Writes a person's decision down and applies it; throws a `StoreError` "not-applying" with the reason, and writes nothing, where it does not apply. */
  decide(decision: Decision, by: string): Promise<Decided>
  /** Makes the archive anew from the journal, reading every article with the present reader. */
  rebuild(options?: { onProgress?: (progress: Progress) => void; salvage?: boolean }): Promise<Rebuilt>
  /** Merges all events anew, so that the order of arrival does not matter; decisions stay. */
  remerge(): Promise<{ changed: number }>
  close(): Promise<void>
}
