import { createHash } from 'node:crypto'
import type { ArticleEntry, JournalEntry, Numbered } from '../journal/journal.ts'
import type { EventSketch } from '../merging/event-sketch.ts'
import type { Decision } from '../model/decision.ts'
import type { Incident } from '../model/incident.ts'
import type { Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import { applyArticles } from './apply-articles.ts'
import type { ApplyContext } from './apply-context.ts'
import { applyDecision, enterDecision } from './apply-decision.ts'
import { ArchiveError } from './archive-error.ts'
import { archiveStats } from './archive-stats.ts'
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
} from './archive.ts'
import { clearArchive, leadFormerIds } from './clear-archive.ts'
import { DecisionBook } from './decision-book.ts'
import { effectOf } from './decision-effect.ts'
import type { Database, Queries } from './database.ts'
import { changesSince, listIncidents, summariesAfter } from './list-incidents.ts'
import { loadRecords } from './load-records.ts'
import { LOCK, migrate } from './migrate.ts'
import { Recent } from './recent.ts'
import { refreshIncidents, REFRESHED_AT_ONCE } from './refresh-incidents.ts'
import { remerge } from './remerge.ts'
import { idsBeginning, resolveId } from './resolve-id.ts'
import { pastDecisions } from './past-decisions.ts'
import { incidentsWith, searchArticles } from './search-articles.ts'
import { storedArticle } from './stored-article.ts'
import { textDigest, type ReadEntry } from './told-article.ts'

export interface ArchiveOptions {
  world: World
  /** Reads articles as they stand in the journal, in order; the same entry gives the same report. */
  read: (entries: readonly ArticleEntry[]) => Promise<Report[]>
  /** Names the reader: reports of another version are made anew by a rebuild. */
  version: string
}

/** Entries applied in one transaction. */
const AT_ONCE = 64
/** Sketches kept in memory: about 1 kB each. */
const SKETCHES = 20_000
/** Stale incidents that a question brings up to date before it is answered: more would keep it waiting. */
const BEFORE_ANSWER = 2 * REFRESHED_AT_ONCE

/** The archive in a database, with its tables brought to the newest shape. */
export const openArchive = async (db: Database, options: ArchiveOptions): Promise<Archive> => {
  await migrate(db)
  return new SqlArchive(db, options)
}

class SqlArchive implements Archive {
  readonly #db: Database
  readonly #options: ArchiveOptions
  readonly #sketches = new Recent<EventSketch>(SKETCHES)
  /** Decisions as of the entry `#bookAt`; another process may have applied more. */
  #book: DecisionBook | null = null
  #bookAt = -1

  constructor(db: Database, options: ArchiveOptions) {
    this.#db = db
    this.#options = options
  }

  async applied(): Promise<number> {
    return appliedIn(this.#db)
  }

  async follows({ seq, entry }: Numbered): Promise<boolean> {
    const [state] = await this.#db.query<{ applied: number; mark: string | null }>('select applied, mark from state')
    return state!.applied === seq && state!.mark === markOf(entry)
  }

  async reading(): Promise<string | null> {
    const [state] = await this.#db.query<{ reading: string | null }>('select reading from state')
    return state!.reading
  }

  async outdated(): Promise<boolean> {
    const rows = await this.#db.query(
      '(select 1 from article where reading < $1 limit 1) union all (select 1 from article where reading > $1 limit 1)',
      [this.#options.version],
    )
    return rows.length > 0
  }

  async known(
    articles: readonly { key: string; text: string }[],
  ): Promise<{ key: string; revision: number; seq: number; incidents: string[] }[]> {
    return this.#db.query(
      `select a.key, a.revision, a.seq, coalesce((select json_agg(distinct e.incident) from event e where e.article = a.key and e.newest), '[]') as incidents
       from unnest($1::text[], $2::text[]) as k(key, digest) join article a on a.key = k.key and a.newest and a.text_digest = k.digest`,
      [articles.map(({ key }) => key), articles.map(({ text }) => textDigest(text))],
    )
  }

  async apply(entries: readonly Numbered[]): Promise<Applied[]> {
    // One chunk is looked at when its turn has come; of many, those applied already need not be read.
    const from = entries.length > AT_ONCE ? await this.applied() : 0
    const due = entries.filter(({ seq }) => seq > from)
    const chunks = Array.from({ length: Math.ceil(due.length / AT_ONCE) }, (_, i) => due.slice(i * AT_ONCE, (i + 1) * AT_ONCE))
    const results: Applied[] = []
    // The next chunk is read while the database works on this one.
    let reading = this.#read(chunks[0] ?? [])
    for (const [i, chunk] of chunks.entries()) {
      const reports = await reading
      reading = this.#read(chunks[i + 1] ?? [])
      reading.catch(() => {})
      results.push(...(await this.#applyChunk(chunk, reports)))
    }
    return results
  }

  async #read(chunk: readonly Numbered[]): Promise<Map<number, Report>> {
    const articles = chunk.flatMap(({ seq, entry }) => (entry.kind === 'article' ? [{ seq, entry }] : []))
    const reports = await this.#options.read(articles.map(({ entry }) => entry))
    return new Map(articles.map(({ seq }, i) => [seq, reports[i]!]))
  }

  async #applyChunk(chunk: readonly Numbered[], reports: ReadonlyMap<number, Report>): Promise<Applied[]> {
    return this.#write(async (context) => {
      const { applied } = context
      const due = chunk.filter(({ seq }) => seq > applied)
      if (due.length === 0) return []
      if (due[0]!.seq !== applied + 1)
        throw new ArchiveError('gap', `got entry ${due[0]!.seq} of the journal to apply, expected ${applied + 1}`)
      const results: Applied[] = []
      let articles: ReadEntry[] = []
      const flush = async (): Promise<void> => {
        if (articles.length > 0) results.push(...(await applyArticles(articles, context)))
        articles = []
      }
      for (const { seq, entry } of due) {
        if (entry.kind === 'article') {
          articles.push({ seq, entry, report: reports.get(seq)! })
          continue
        }
        await flush()
        if (entry.kind === 'decision') results.push(await applyDecision(seq, entry, context))
        else if (entry.kind === 'reading') results.push(await applyReading(seq, entry.version, context))
        else results.push({ kind: 'lost', seq })
      }
      await flush()
      const last = due.at(-1)!
      await context.queries.query('update state set applied = $1, mark = $2', [last.seq, markOf(last.entry)])
      context.applied = last.seq
      return results
    })
  }

  async settle(onProgress?: (left: number) => void): Promise<void> {
    for (;;) {
      const done = await this.#write((context) => refreshIncidents(context.queries, context))
      if (onProgress && done > 0) {
        const [row] = await this.#db.query<{ left: number }>('select count(*)::int as left from incident where stale')
        onProgress(row!.left)
      }
      if (done < REFRESHED_AT_ONCE) break
    }
    await analyze(this.#db)
  }

  async leadOn(): Promise<void> {
    await this.#write(({ queries }) => leadFormerIds(queries))
  }

  async objection(decision: Decision): Promise<string | null> {
    const undone = new Error('only tried')
    let objection: string | null = null
    try {
      await this.#write(async (context) => {
        await enterDecision(context.applied + 1, { kind: 'decision', at: new Date(0).toISOString(), by: '', decision }, context)
        const effect = await effectOf(decision, context)
        objection = effect.kind === 'problem' ? effect.problem : effect.kind === 'already' ? effect.words : null
        throw undone
      })
    } catch (error) {
      if (error !== undone) throw error
    }
    return objection
  }

  async incidents(query: IncidentQuery): Promise<Page<IncidentSummary>> {
    await this.#refreshSome()
    return listIncidents(this.#db, query)
  }

  async summaries(after: string): Promise<IncidentSummary[]> {
    if (after === '') await this.#refreshSome()
    return summariesAfter(this.#db, after)
  }

  async incident(id: string): Promise<Incident | null> {
    return this.#ask(async (queries, book) => {
      const now = await resolveId(queries, id)
      if (now === null) return null
      return (await loadRecords(queries, [now], { book, world: this.#options.world })).get(now)?.record ?? null
    })
  }

  async idsBeginning(beginning: string, limit: number): Promise<string[]> {
    return idsBeginning(this.#db, beginning, limit)
  }

  async article(key: string): Promise<StoredArticle[]> {
    return storedArticle(this.#db, key)
  }

  async search(words: string, limit?: number): Promise<SearchHit[]> {
    return searchArticles(this.#db, words, limit)
  }

  async incidentsWith(words: string, among?: readonly string[]): Promise<string> {
    await this.#refreshSome()
    return incidentsWith(this.#db, words, among ?? null)
  }

  async changes(since: number | null): Promise<Changes> {
    let done
    do done = await this.#write((context) => refreshIncidents(context.queries, context))
    while (done === REFRESHED_AT_ONCE)
    return this.#ask((queries) => changesSince(queries, since))
  }

  async decisions(incident: string): Promise<PastDecision[]> {
    return this.#ask(async (queries) => {
      const now = await resolveId(queries, incident)
      return now === null ? [] : pastDecisions(queries, now)
    })
  }

  async stats(): Promise<ArchiveStats> {
    await this.#refreshSome()
    return this.#ask((queries, book) => archiveStats(queries, book, this.#options.version))
  }

  async remerge(): Promise<{ changed: number }> {
    const changed = await this.#write(async (context) => {
      const moved = await remerge(null, new Date().toISOString(), context)
      // What decisions moved from where no longer tells how to take them back.
      await context.queries.query('update decision set moved = null')
      return moved.length
    })
    await this.settle()
    return { changed }
  }

  async clear(): Promise<void> {
    await this.#write(({ queries }) => clearArchive(queries))
    this.#forget()
  }

  async close(): Promise<void> {
    await this.#db.close()
  }

  async #refreshSome(): Promise<void> {
    for (let done = 0; done < BEFORE_ANSWER; done += REFRESHED_AT_ONCE) {
      const [stale] = await this.#db.query('select 1 from incident where stale limit 1')
      if (!stale) return
      await this.#write((context) => refreshIncidents(context.queries, context))
    }
  }

  /** A transaction that changes the archive: one process at a time, all or nothing, in memory too. */
  async #write<T>(work: (context: ApplyContext) => Promise<T>): Promise<T> {
    try {
      const { result, context } = await this.#db.transaction(async (queries) => {
        // A statement of its own: the next one must see what was committed while this one waited.
        if (this.#db.shared) await queries.query('select pg_advisory_xact_lock($1::bigint)', [LOCK])
        const applied = await appliedIn(queries)
        const context: ApplyContext = {
          queries,
          ...this.#options,
          book: await this.#bookOf(queries, applied),
          sketches: this.#sketches,
          applied,
        }
        return { result: await work(context), context }
      })
      this.#book = context.book
      this.#bookAt = context.applied
      return result
    } catch (error) {
      this.#forget()
      throw error
    }
  }

  /** A transaction that reads, and sees nothing half done. */
  async #ask<T>(work: (queries: Queries, book: DecisionBook) => Promise<T>): Promise<T> {
    return this.#db.transaction(async (queries) => {
      await queries.query('set transaction isolation level repeatable read read only')
      return work(queries, await this.#bookOf(queries, await appliedIn(queries)))
    })
  }

  async #bookOf(queries: Queries, applied: number): Promise<DecisionBook> {
    if (this.#book && this.#bookAt === applied) return this.#book
    // Somebody else wrote: what is remembered may be of before.
    this.#forget()
    this.#book = await DecisionBook.read(queries, this.#sketches)
    this.#bookAt = applied
    return this.#book
  }

  #forget(): void {
    this.#book = null
    this.#bookAt = -1
    this.#sketches.clear()
  }
}

const appliedIn = async (queries: Queries): Promise<number> =>
  (await queries.query<{ applied: number }>('select applied from state'))[0]!.applied

/** SHA-256 of an entry. */
const markOf = (entry: JournalEntry): string => createHash('sha256').update(JSON.stringify(entry)).digest('hex')

const applyReading = async (seq: number, version: string, { queries }: ApplyContext): Promise<Applied> => {
  await queries.query('update state set reading = $1', [version])
  return { kind: 'reading', seq }
}

/** The planner counts anew when the archive has grown by half: nothing else makes it in PGlite. */
const analyze = async (db: Database): Promise<void> => {
  const [state] = await db.query<{ analyzed: number; applied: number }>('select analyzed, applied from state')
  const { analyzed, applied } = state!
  if (applied < 100 || applied < analyzed * 1.5) return
  await db.execute('analyze')
  await db.query('update state set analyzed = $1', [applied])
}
