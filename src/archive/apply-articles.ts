import { anchorKey } from '../merging/event-sketch.ts'
import type { Applied } from './archive.ts'
import type { ApplyContext } from './apply-context.ts'
import { writeCopies } from './find-copies.ts'
import { placeArticles, type Placed } from './place-articles.ts'
import { settleIncidents } from './settle-incidents.ts'
import { textDigest, toldArticle, type ReadEntry, type ToldArticle } from './told-article.ts'
import { writeArticles } from './write-articles.ts'

type AppliedArticle = Extract<Applied, { kind: 'article' }>

/** Applies articles that follow each other in the journal, within the transaction of the context. */
export const applyArticles = async (read: readonly ReadEntry[], context: ApplyContext): Promise<AppliedArticle[]> => {
  const applied: AppliedArticle[] = []
  for (const batch of distinctBatches(read)) applied.push(...(await applyBatch(batch, context)))
  return applied
}

/** A batch holds an article once: its next revision follows on what the first one did. */
const distinctBatches = (read: readonly ReadEntry[]): ReadEntry[][] => {
  const batches: ReadEntry[][] = []
  let keys = new Set<string>()
  for (const one of read) {
    if (batches.length === 0 || keys.has(one.entry.key)) {
      batches.push([])
      keys = new Set()
    }
    keys.add(one.entry.key)
    batches.at(-1)!.push(one)
  }
  return batches
}

const applyBatch = async (read: readonly ReadEntry[], context: ApplyContext): Promise<AppliedArticle[]> => {
  const newest = await newestRevisions(
    read.map(({ entry }) => entry.key),
    context,
  )
  const told: ToldArticle[] = []
  for (const one of read) {
    const before = newest.get(one.entry.key)
    if (before?.digest !== textDigest(one.entry.article.text)) told.push(toldArticle(one, (before?.revision ?? 0) + 1, context.world))
  }
  const placed = await placeArticles(told, context)
  await writeArticles(told, placed, context)
  await writeCopies(placed.copied, placed.copies, context)
  const at = read.at(-1)!.entry.at
  await settleIncidents({ ids: placed.touched, founded: placed.founded, wentTo: wentTo(placed), at }, context)
  const revisions = new Map(told.map((article) => [article.seq, article]))
  return read.map(({ seq, entry, report }): AppliedArticle => {
    const article = revisions.get(seq)
    if (!article)
      return { kind: 'article', seq, key: entry.key, revision: newest.get(entry.key)!.revision, known: true, report: null, incidents: [] }
    return {
      kind: 'article',
      seq,
      key: entry.key,
      revision: article.revision,
      known: false,
      report,
      incidents: incidentsOf(article, placed),
    }
  })
}

const newestRevisions = async (
  keys: readonly string[],
  { queries }: ApplyContext,
): Promise<Map<string, { revision: number; digest: string }>> => {
  const rows = await queries.query<{ key: string; revision: number; digest: string }>(
    'select key, revision, text_digest as digest from article where newest and key = any($1::text[])',
    [keys],
  )
  return new Map(rows.map((row) => [row.key, row]))
}

/** Incidents that lost all their events lead to where these went. */
const wentTo = ({ placements, redirects, followed }: Placed): Map<string, string> => {
  const to = new Map<string, string>()
  for (const { event, by } of followed) {
    const follower = [...placements.values()].find(({ anchor }) => anchor.article === event.article && anchor.span[0] === by)
    if (follower && !to.has(event.incident)) to.set(event.incident, follower.incident)
  }
  for (const redirect of redirects) to.set(redirect.from, redirect.to)
  return to
}

const incidentsOf = ({ sketches }: ToldArticle, { placements, founded }: Placed): AppliedArticle['incidents'] => {
  const ids = new Set(sketches.map(({ anchor }) => placements.get(anchorKey(anchor))!.incident))
  const own = new Set(sketches)
  return [...ids].map((id) => ({ id, isNew: own.has(founded.get(id)!) }))
}
