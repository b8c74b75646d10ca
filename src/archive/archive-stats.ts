import type { ArchiveStats } from './archive.ts'
import type { DecisionBook } from './decision-book.ts'
import { problemsNow } from './decision-problems.ts'
import type { Queries } from './database.ts'

/** Counts of everything in store. */
export const archiveStats = async (queries: Queries, book: DecisionBook, version: string): Promise<ArchiveStats> => {
  const [counts] = await queries.query<
    Record<'entries' | 'articles' | 'revisions' | 'events' | 'incidents' | 'origins' | 'outdated', number>
  >(
    `select (select applied from state)::int as entries,
       (select count(*) from article where newest)::int as articles,
       (select count(*) from article)::int as revisions,
       (select count(*) from event where newest)::int as events,
       (select count(*) from incident)::int as incidents,
       (select count(distinct origin) from incident_origin)::int as origins,
       (select count(*) from article where reading <> $1)::int as outdated`,
    [version],
  )
  const tally = async (column: 'type' | 'state'): Promise<Record<string, number>> => {
    const rows = await queries.query<{ name: string; n: number }>(
      `select ${column} as name, count(*)::int as n from incident group by 1 order by 2 desc, 1`,
    )
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]))
  }
  const notApplying = await problemsNow(queries, book)
  const failing = new Set(notApplying.map(({ seq }) => seq))
  return {
    ...counts!,
    byType: await tally('type'),
    byState: await tally('state'),
    decisions: { applied: book.standing.filter(({ seq, decision }) => decision.op !== 'undo' && !failing.has(seq)).length, notApplying },
  }
}
