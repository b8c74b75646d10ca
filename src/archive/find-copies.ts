import type { ArticleDigest } from '../merging/article-digest.ts'
import { copyOf, type Copy } from '../merging/copies.ts'
import type { ApplyContext } from './apply-context.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { signatureFrom } from './sketch-row.ts'
import type { ToldArticle } from './told-article.ts'

/** A copy comes within four days (`copyOf`). */
const LATEST = 4 * 1440
/** Articles that one is compared with: those nearest in time. */
const MOST = 60

/** What is known of one article's text and of where it comes from. */
export interface KnownDigest {
  digest: ArticleDigest
  copy: Copy | null
}

/** Newest revisions and copies found so far: changed in place, written at the end of a batch. */
export type Copies = Map<string, KnownDigest>

/**
 * Finds whether an article copies one around, and whether one around copies it, which came earlier but was published later.
 * Its events must have been placed. Returns the keys of the articles for which the answer is new.
 */
export const findCopies = async (article: ToldArticle, around: Neighbourhood, copies: Copies, context: ApplyContext): Promise<string[]> => {
  const own: KnownDigest = { digest: article.digest, copy: null }
  copies.set(article.entry.key, own)
  const { published } = article.digest
  if (published === null) return []
  const distance = new Map<string, number>()
  for (const { anchor } of article.sketches)
    for (const event of around.eventsOf(around.incidentOf(anchor) ?? '')) {
      const far = Math.abs(event.published_minute - published)
      if (event.article !== article.entry.key && far <= LATEST) distance.set(event.article, far)
    }
  const near = [...distance].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).slice(0, MOST)
  const others = await digestsOf(
    near.map(([key]) => key),
    copies,
    context,
  )
  own.copy = copyOf(
    own.digest,
    others.map(({ digest }) => digest),
  )
  const changed = own.copy ? [article.entry.key] : []
  for (const other of others) {
    const copy = copyOf(other.digest, [own.digest])
    // A new revision may no longer be what the other copied.
    const lost = other.copy?.of === article.entry.key
    if (!lost && (copy === null || (other.copy !== null && other.copy.score >= copy.score))) continue
    other.copy = copy
    changed.push(other.digest.article)
  }
  return changed
}

interface DigestRow {
  key: string
  digest: Omit<ArticleDigest, 'textHash'>
  signature: string
  copy_of: string | null
  copy_kind: Copy['kind'] | null
  copy_score: number | null
  copy_because: string | null
}

const digestsOf = async (keys: readonly string[], copies: Copies, { queries }: ApplyContext): Promise<KnownDigest[]> => {
  const missing = keys.filter((key) => !copies.has(key))
  if (missing.length > 0) {
    const rows = await queries.query<DigestRow>(
      `select key, digest, signature, copy_of, copy_kind, copy_score, copy_because from article where newest and key = any($1::text[])`,
      [missing],
    )
    for (const { key, digest, signature, copy_of: of, copy_kind: kind, copy_score: score, copy_because: because } of rows)
      copies.set(key, {
        digest: { ...digest, textHash: signatureFrom(signature) },
        copy: of === null ? null : { of, kind: kind!, score: score!, because: because! },
      })
  }
  return keys.map((key) => copies.get(key)!)
}

/** Writes what `findCopies` found of these articles. */
export const writeCopies = async (keys: ReadonlySet<string>, copies: Copies, { queries }: ApplyContext): Promise<void> => {
  if (keys.size === 0) return
  const rows = [...keys].map((key) => ({ key, ...copies.get(key)!.copy }))
  await queries.query(
    `update article a set copy_of = c."of", copy_kind = c.kind, copy_score = c.score, copy_because = c.because
     from json_to_recordset($1::json) as c(key text, "of" text, kind text, score real, because text)
     where a.key = c.key and a.newest`,
    [JSON.stringify(rows)],
  )
}
