import type { SearchHit } from './archive.ts'
import type { Queries } from './database.ts'
import { plainText } from './insert-rows.ts'

/** Hits that are ranked: the latest; ranking has to look at each. */
const RANKED = 500
const MARKS = 'StartSel=«, StopSel=», MaxFragments=1, MaxWords=28, MinWords=12'

/**
 * Ids of the incidents with an event in an article that has all the words, a blank between them, some more than once; `among`: only
 * of these. A common word is in half of all articles: rows, or a list, would take longer than finding them.
 */
export const incidentsWith = async (queries: Queries, words: string, among: readonly string[] | null): Promise<string> => {
  const [found] =
    among === null
      ? await queries.query<Ids>(
          `select string_agg(case cardinality(incidents) when 1 then incidents[1] else array_to_string(incidents, ' ') end, ' ') as ids from wording
           where words @@ websearch_to_tsquery('english', $1) and incidents <> '{}'`,
          [plainText(words)],
        )
      : await queries.query<Ids>(
          `select string_agg(e.incident, ' ') as ids from event e join wording w on w.article = e.article
           where e.newest and e.incident = any($2::text[]) and w.words @@ websearch_to_tsquery('english', $1)`,
          [plainText(words), among],
        )
  return found?.ids ?? ''
}

interface Ids {
  ids: string | null
}

/** Articles with all the words (websearch syntax: quotation marks, or, minus), the best of the latest first. */
export const searchArticles = async (queries: Queries, words: string, limit = 20): Promise<SearchHit[]> => {
  const hits = await queries.query<
    Omit<SearchHit, 'excerpt' | 'incidents' | 'article'> & { key: string; report: { article: { text: string } } }
  >(
    `select key, revision, title, outlet, published, report from (
       select article, seq, words from wording
       where words @@ websearch_to_tsquery('english', $1) order by seq desc limit ${RANKED}) latest
     join article on key = latest.article and newest
     order by ts_rank(words, websearch_to_tsquery('english', $1)) desc, latest.seq desc limit $2::int`,
    [plainText(words), Math.max(1, Math.min(limit, RANKED))],
  )
  if (hits.length === 0) return []
  const excerpts = await queries.query<{ excerpt: string }>(
    `select ts_headline('english', t.body, websearch_to_tsquery('english', $1), '${MARKS}') as excerpt
     from unnest($2::text[]) with ordinality as t(body, place) order by place`,
    [plainText(words), hits.map(({ title, report }) => plainText(`${title ?? ''}\n${report.article.text}`))],
  )
  const homes = await queries.query<{ article: string; incident: string }>(
    'select distinct article, incident from event where newest and article = any($1::text[]) order by incident',
    [hits.map(({ key }) => key)],
  )
  return hits.map(({ key, revision, title, outlet, published }, i) => ({
    article: key,
    revision,
    title,
    outlet,
    published,
    excerpt: excerpts[i]!.excerpt.replace(/\s+/g, ' ').trim(),
    incidents: homes.filter(({ article }) => article === key).map(({ incident }) => incident),
  }))
}
