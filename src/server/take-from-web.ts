import { openEvidence } from '../intake/evidence/evidence.ts'
import type { PoliteFetcher } from '../intake/net/polite-fetcher.ts'
import { webArticles } from '../intake/web-articles.ts'
import { articleKey } from '../journal/article-key.ts'
import type { Added, Incoming } from '../store/store.ts'
import type { AddedFile } from './schemas/api-answers.ts'

/** Articles of one feed's address taken in at once. */
const MOST_ARTICLES = 30

/** What the command line is told and no reader of the desk can do anything with. */
export const withoutCommand = (problem: string): string =>
  problem.replace(/ without --allow-private$/, '').replace(/: asked again later$/, '')

/** Fetches what an address names, a page or a feed, and takes each article in, its response as evidence; what cannot be had is told. */
export const takeFromWeb = async (
  url: string,
  { folder, fetcher, take }: { folder: string; fetcher: PoliteFetcher; take: (article: Incoming) => Promise<Added> },
): Promise<AddedFile> => {
  const results: AddedFile['results'] = []
  for await (const item of webArticles([url], fetcher)) {
    if (results.length >= MOST_ARTICLES) {
      results.push({ where: url, error: `Only the first ${MOST_ARTICLES} articles of this feed were taken in.` })
      break
    }
    if (!item.ok) {
      results.push({ where: item.where, error: withoutCommand(item.problem) })
      continue
    }
    const { input, notes } = item.article
    const key = articleKey({ url: input.url ?? null, publisher: input.publisher ?? null, text: input.text })
    if (item.response) await openEvidence(folder).keep(key, item.response)
    results.push({ where: item.where, added: await take({ input, notes }) })
  }
  return { results }
}
