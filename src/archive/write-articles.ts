import { anchorKey } from '../merging/event-sketch.ts'
import type { Placement } from '../merging/merge-article.ts'
import type { ApplyContext } from './apply-context.ts'
import type { Queries } from './database.ts'
import { insertRows, plainText } from './insert-rows.ts'
import type { Placed } from './place-articles.ts'
import { signatureText, sketchRow } from './sketch-row.ts'
import { textDigest, type ToldArticle } from './told-article.ts'

/** Letters of an article that are indexed for search: `tsvector` ends at a million bytes. */
const INDEXED = 300_000

/** Writes a batch of articles (each key once) with their events, and moves those that merging moved. */
export const writeArticles = async (articles: readonly ToldArticle[], placed: Placed, context: ApplyContext): Promise<void> => {
  const { queries } = context
  const again = articles.filter(({ revision }) => revision > 1).map(({ entry }) => entry.key)
  if (again.length > 0) {
    await queries.query('update article set newest = false where newest and key = any($1::text[])', [again])
    await queries.query('update event set newest = false where newest and article = any($1::text[])', [again])
  }
  await insertRows(
    queries,
    'article',
    ARTICLE_COLUMNS,
    articles.map((article) => articleRow(article, context.version)),
  )
  await insertRows(
    queries,
    'wording',
    ['article', 'seq', 'incidents', 'words'],
    articles.map((article) => wordingRow(article, placed)),
    {
      expressions: { words: "to_tsvector('english', ?)" },
      after: 'on conflict (article) do update set seq = excluded.seq, incidents = excluded.incidents, words = excluded.words',
    },
  )
  const own = new Set<string>()
  const events = articles.flatMap(({ sketches, accounts }) =>
    sketches.map((sketch) => {
      const key = anchorKey(sketch.anchor)
      own.add(key)
      return { ...sketchRow(sketch), newest: true, account: accounts.get(key)!, ...placementColumns(placed.placements.get(key)!) }
    }),
  )
  await insertRows(queries, 'event', EVENT_COLUMNS, events)
  const moved = [...placed.placements].filter(([key]) => !own.has(key)).map(([, placement]) => placement)
  await moveEvents(queries, moved)
  for (const { from, to } of placed.redirects) await queries.query('update event set incident = $2 where incident = $1', [from, to])
  await followRevisions(queries, placed, [...again, ...moved.map(({ anchor }) => anchor.article)])
}

/** Writes where events stand that are in store already. */
export const moveEvents = async (queries: Queries, placements: readonly Placement[]): Promise<void> => {
  if (placements.length === 0) return
  const rows = placements.map((placement) => ({
    article: placement.anchor.article,
    starts: placement.anchor.span[0],
    ends: placement.anchor.span[1],
    ...placementColumns(placement),
  }))
  await queries.query(
    `update event e set incident = m.incident, score = m.score, reasons = m.reasons::json, decision = m.decision
     from json_to_recordset($1::json) as m(article text, starts int, ends int, incident text, score real, reasons text, decision bigint)
     where e.article = m.article and e.starts = m.starts and e.ends = m.ends and e.newest`,
    [JSON.stringify(rows)],
  )
}

/** Events of older revisions stand where the one stands that took their place. */
const followRevisions = async (queries: Queries, { followed }: Placed, articles: readonly string[]): Promise<void> => {
  if (followed.length > 0)
    await queries.query(
      `update event e set followed_by = f.by from json_to_recordset($1::json) as f(article text, revision int, starts int, by int)
       where e.article = f.article and not e.newest
         and ((e.revision = f.revision and e.starts = f.starts) or (e.revision < f.revision and e.followed_by = f.starts))`,
      [JSON.stringify(followed.map(({ event, by }) => ({ article: event.article, revision: event.revision, starts: event.starts, by })))],
    )
  if (articles.length > 0) await alignOlder(queries, articles)
}

/** Puts the events of older revisions of these articles into the incidents of those that took their place. */
export const alignOlder = (queries: Queries, articles: readonly string[]): Promise<object[]> =>
  queries.query(
    `update event o set incident = (
       select n.incident from event n where n.article = o.article and n.newest and n.starts = o.followed_by order by n.ends limit 1)
     where o.article = any($1::text[]) and not o.newest`,
    [[...new Set(articles)]],
  )

const placementColumns = ({ incident, score, reasons, decision }: Placement) => ({
  incident,
  score,
  reasons: JSON.stringify(reasons),
  decision,
})

const ARTICLE_COLUMNS = [
  'key',
  'revision',
  'newest',
  'mark',
  'seq',
  'taken_in',
  'text_digest',
  'signature',
  'published_minute',
  'reading',
  'title',
  'outlet',
  'published',
  'report',
  'digest',
] as const

const EVENT_COLUMNS = [
  'article',
  'revision',
  'starts',
  'ends',
  'newest',
  'type',
  'published_minute',
  'breadth',
  'from_minute',
  'to_minute',
  'incident',
  'score',
  'reasons',
  'decision',
  'sketch',
  'account',
] as const

const articleRow = (
  { seq, entry, revision, mark, report, digest }: ToldArticle,
  reading: string,
): Record<(typeof ARTICLE_COLUMNS)[number], unknown> => {
  const { textHash, ...rest } = digest
  const { title, publisher, published, text } = entry.article
  return {
    key: entry.key,
    revision,
    newest: true,
    mark,
    seq,
    taken_in: entry.at,
    text_digest: textDigest(text),
    signature: signatureText(textHash),
    published_minute: digest.published,
    reading,
    title,
    outlet: publisher,
    published,
    report: JSON.stringify(report),
    digest: JSON.stringify(rest),
  }
}

const wordingRow = ({ seq, entry, sketches }: ToldArticle, { placements }: Placed) => ({
  article: entry.key,
  seq,
  incidents: [...new Set(sketches.map(({ anchor }) => placements.get(anchorKey(anchor))!.incident))].sort(),
  words: plainText(`${entry.article.title ?? ''}\n${entry.article.text}`.slice(0, INDEXED)),
})
