/**
 * The journal: append-only, the truth. Every article taken in and every decision of a person is in it before it is
 * acknowledged; any archive can be rebuilt from it.
 */
import type { Decision } from '../model/decision.ts'
import type { LaunchRow } from '../model/launch-row.ts'

/** One article as taken in: what the reader gets, and where it came from. */
export interface ArticleEntry {
  kind: 'article'
  /** When it was taken in, ISO 8601 UTC. */
  at: string
  /** `articleKey` of it: the same for all revisions of one URL. */
  key: string
  article: { id: string; url: string | null; title: string | null; publisher: string | null; published: string | null; text: string }
  /** What intake had to do to get the text. */
  notes: string[]
  /** A row of a launch database (`import`): read by its columns (`rowReport`), only its text column by the reader; `article.text` is `rowText` of it. */
  row?: LaunchRow
}

/** From here on articles are read by this version of the reader. */
export interface ReadingEntry {
  kind: 'reading'
  at: string
  version: string
}

export interface DecisionEntry {
  kind: 'decision'
  at: string
  by: string
  decision: Decision
}

/** Stands for an entry that could not be read any more when a damaged journal was mended: the others keep their numbers. */
export interface LostEntry {
  kind: 'lost'
  at: string
  /** What was found in its place. */
  because: string
}

export type JournalEntry = ArticleEntry | ReadingEntry | DecisionEntry | LostEntry

/** An entry with its number; numbers count from 1 without a gap. */
export interface Numbered {
  seq: number
  entry: JournalEntry
}

/** Reads at any time, also while another process writes. */
export interface JournalReader {
  /** Entries from number `from` (default 1) on, in order, up to those acknowledged when it is reached. */
  entries(from?: number): AsyncIterable<Numbered>
  /** Number of the last entry; 0 in an empty journal. */
  last(): Promise<number>
  close(): Promise<void>
}

/** One writer at a time; a second one gets a `JournalLocked` error that names the first. */
export interface Journal extends JournalReader {
  /** Resolves with the number of the last one when all are flushed to disk; all or none are in the journal then. */
  append(entries: readonly JournalEntry[]): Promise<number>
}
