import { join } from 'node:path'
import { ArchiveError } from '../archive/archive-error.ts'
import type {
  Applied,
  Archive,
  ArchiveStats,
  Changes,
  IncidentQuery,
  IncidentSummary,
  Page,
  PastDecision,
  SearchHit,
  StoredArticle,
} from '../archive/archive.ts'
import { articleKey } from '../journal/article-key.ts'
import type { ArticleEntry, JournalEntry, Numbered } from '../journal/journal.ts'
import type { Decision } from '../model/decision.ts'
import type { Incident } from '../model/incident.ts'
import { archiveTrouble } from './archive-trouble.ts'
import { inBatches } from './in-batches.ts'
import type { JournalAccess } from './journal-access.ts'
import type { Readers } from './readers.ts'
import { salvageJournal } from './salvage-journal.ts'
import { StoreError } from './store-error.ts'
import type { Added, Decided, Incoming, Progress, Rebuilt, Store } from './store.ts'

interface Parts {
  folder: string
  notes: string[]
  journal: JournalAccess
  archive: Archive
  readers: Readers
}

/** Articles acknowledged together: one flush of the journal, one transaction of the archive. */
const AT_ONCE = 64
/** An article waits no longer for others: a stream of news, or an archive with little of our subject, gives one now and then. */
const LONGEST_WAIT_MS = 1000
/** Entries taken from the journal at once when the archive is behind. */
const READ_AT_ONCE = 512

/** A store over a journal and an archive that are open. */
export class FileStore implements Store {
  readonly folder: string
  readonly notes: readonly string[]
  readonly #parts: Parts
  /** The archive follows the journal in one piece of work after another. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(parts: Parts) {
    this.folder = parts.folder
    this.notes = parts.notes
    this.#parts = parts
  }

  /** Applies what the archive lacks, and writes down which reader reads from now on. */
  async begin(version: string, onProgress?: (progress: Progress) => void): Promise<void> {
    const { archive, notes } = this.#parts
    const behind = await this.#follow([], onProgress)
    if (behind.size > 0)
      notes.push(
        behind.size === 1
          ? '1 entry of the journal was not yet in the archive; it is now.'
          : `${behind.size} entries of the journal were not yet in the archive; they are now.`,
      )
    if ((await archive.reading()) !== version) await this.#append([{ kind: 'reading', at: now(), version }])
    await this.#settle(onProgress)
  }

  async *add(articles: Iterable<Incoming> | AsyncIterable<Incoming>): AsyncGenerator<Added> {
    try {
      for await (const batch of inBatches(articles, AT_ONCE, LONGEST_WAIT_MS)) yield* await this.#addBatch(batch)
    } finally {
      await this.#settle()
    }
  }

  async #addBatch(batch: readonly Incoming[]): Promise<Added[]> {
    const entries = batch.map(entryOf)
    const known = await this.#known(entries)
    const fresh: ArticleEntry[] = []
    const texts = new Map<string, string>()
    for (const entry of entries) {
      const before = texts.get(entry.key)
      const isKnown = before === undefined ? known.has(entry.key) : before === entry.article.text
      texts.set(entry.key, entry.article.text)
      if (!isKnown) fresh.push(entry)
    }
    const { applied, first } = await this.#append(fresh)
    const after = fresh.length < entries.length ? await this.#known(entries) : known
    const results: Added[] = []
    for (const entry of entries) {
      const at = fresh.indexOf(entry)
      const result = applied.get(first + at)
      if (at < 0) results.push(knownResult(entry.key, after.get(entry.key)))
      else if (result?.kind === 'article') results.push(result)
      else results.push(await this.#appliedElsewhere(entry.key, first + at))
    }
    return results
  }

  /** What an article did that another process put into the archive before this one could. */
  async #appliedElsewhere(key: string, seq: number): Promise<Added> {
    const stored = (await this.#parts.archive.article(key)).find((one) => one.seq === seq)
    const [known] = stored ? await this.#parts.archive.known([{ key, text: stored.report.article.text }]) : []
    if (!stored) return knownResult(key, known)
    return { ...knownResult(key, known), seq, revision: stored.revision, known: false, report: stored.report }
  }

  async #known(entries: readonly ArticleEntry[]): Promise<Map<string, Known>> {
    const known = await this.#parts.archive.known(entries.map(({ key, article: { text } }) => ({ key, text })))
    return new Map(known.map((one) => [one.key, one]))
  }

  async decide(decision: Decision, by: string): Promise<Decided> {
    const objection = await this.#parts.archive.objection(decision)
    if (objection !== null) throw new StoreError('not-applying', objection)
    const { applied, first } = await this.#append([{ kind: 'decision', at: now(), by, decision }])
    await this.#settle()
    const result = applied.get(first)
    return result?.kind === 'decision' ? result : { kind: 'decision', seq: first, incidents: [], problem: null }
  }

  async rebuild({
    onProgress,
    salvage: mend = false,
  }: { onProgress?: (progress: Progress) => void; salvage?: boolean } = {}): Promise<Rebuilt> {
    const { archive, journal } = this.#parts
    const lost: string[] = []
    if (mend) {
      await journal.release()
      lost.push(...(await salvageJournal(join(this.folder, 'journal'), (text) => this.#parts.notes.push(text))))
      await journal.writing(() => Promise.resolve())
    }
    await archive.clear()
    await this.#follow([], onProgress)
    await archive.leadOn()
    await this.#settle(onProgress)
    const { entries, articles, decisions } = await archive.stats()
    return { entries, articles, notApplying: decisions.notApplying, lost }
  }

  async remerge(): Promise<{ changed: number }> {
    return this.#parts.archive.remerge()
  }

  incidents(query: IncidentQuery): Promise<Page<IncidentSummary>> {
    return this.#parts.archive.incidents(query)
  }

  summaries(after: string): Promise<IncidentSummary[]> {
    return this.#parts.archive.summaries(after)
  }

  incident(id: string): Promise<Incident | null> {
    return this.#parts.archive.incident(id)
  }

  idsBeginning(beginning: string, limit: number): Promise<string[]> {
    return this.#parts.archive.idsBeginning(beginning, limit)
  }

  article(key: string): Promise<StoredArticle[]> {
    return this.#parts.archive.article(key)
  }

  search(words: string, limit?: number): Promise<SearchHit[]> {
    return this.#parts.archive.search(words, limit)
  }

  incidentsWith(words: string, among?: readonly string[]): Promise<string> {
    return this.#parts.archive.incidentsWith(words, among)
  }

  changes(since: number | null): Promise<Changes> {
    return this.#parts.archive.changes(since)
  }

  decisions(incident: string): Promise<PastDecision[]> {
    return this.#parts.archive.decisions(incident)
  }

  stats(): Promise<ArchiveStats> {
    return this.#parts.archive.stats()
  }

  async close(): Promise<void> {
    const { archive, readers, journal } = this.#parts
    await this.#turn
    await readers.close()
    await archive.close()
    await journal.release()
  }

  /** Writes entries to the journal, flushed, then into the archive; gives what each did, where nobody else applied it first. */
  async #append(entries: readonly JournalEntry[]): Promise<{ applied: Map<number, Applied>; first: number }> {
    if (entries.length === 0) return { applied: new Map(), first: 1 }
    const last = await this.#parts.journal.writing((journal) => journal.append(entries))
    const first = last - entries.length + 1
    return { applied: await this.#follow(entries.map((entry, i) => ({ seq: first + i, entry }))), first }
  }

  /** Applies what the archive lacks up to the last of these entries, or to the end of the journal where none are given. */
  #follow(fresh: readonly Numbered[], onProgress?: (progress: Progress) => void): Promise<Map<number, Applied>> {
    const work = this.#turn.then(() => this.#followNow(fresh, onProgress))
    this.#turn = work.catch(() => {})
    return work
  }

  async #followNow(fresh: readonly Numbered[], onProgress?: (progress: Progress) => void): Promise<Map<number, Applied>> {
    const { archive, journal } = this.#parts
    const applied = new Map<number, Applied>()
    const last = fresh.at(-1)?.seq ?? (await journal.reader.last())
    let next = fresh[0]?.seq ?? (await archive.applied()) + 1
    while (next <= last) {
      const chunk = fresh.length > 0 && fresh[0]!.seq <= next ? fresh.filter(({ seq }) => seq >= next) : await this.#read(next)
      try {
        const results = await archive.apply(chunk)
        for (const result of results) applied.set(result.seq, result)
        next = results.length === chunk.length ? chunk.at(-1)!.seq + 1 : (await archive.applied()) + 1
      } catch (error) {
        // Others fill or empty the archive at the same time: look again where it stands.
        if (!(error instanceof ArchiveError && error.code === 'gap')) throw archiveTrouble(error, last - next + 1)
        next = (await archive.applied()) + 1
      }
      onProgress?.({ what: 'reading the journal', done: Math.min(last, next - 1), total: last })
    }
    return applied
  }

  async #read(from: number): Promise<Numbered[]> {
    const entries: Numbered[] = []
    for await (const entry of this.#parts.journal.reader.entries(from)) {
      entries.push(entry)
      if (entries.length === READ_AT_ONCE) break
    }
    return entries
  }

  async #settle(onProgress?: (progress: Progress) => void): Promise<void> {
    let most = 0
    await this.#parts.archive.settle((left) => {
      most = Math.max(most, left)
      onProgress?.({ what: 'making the records', done: most - left, total: most })
    })
  }
}

type Known = Awaited<ReturnType<Archive['known']>>[number]

const knownResult = (key: string, known: Known | undefined): Added => ({
  kind: 'article',
  seq: known?.seq ?? 0,
  key,
  revision: known?.revision ?? 1,
  known: true,
  report: null,
  incidents: known?.incidents.map((id) => ({ id, isNew: false })) ?? [],
})

const now = (): string => new Date().toISOString()

const entryOf = ({ input, notes = [], row }: Incoming): ArticleEntry => {
  const { id = 'article', url = null, title = null, publisher = null, published = null, text } = input
  return {
    kind: 'article',
    at: now(),
    // A row of a database that numbers its rows stays the same one when its cells change.
    key: articleKey(row?.id ? { url: null, publisher: row.database, text: `row ${row.id}` } : { url, publisher, text }),
    article: { id, url, title, publisher, published, text },
    notes: [...notes],
    ...(row ? { row } : {}),
  }
}
