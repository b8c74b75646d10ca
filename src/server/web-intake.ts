import { openEvidence } from '../intake/evidence/evidence.ts'
import { openFeedBook } from '../intake/feeds/feed-book.ts'
import type { FeedState } from '../intake/feeds/feed-state.ts'
import type { PoliteFetcher } from '../intake/net/polite-fetcher.ts'
import { webArticles } from '../intake/web-articles.ts'
import { articleKey } from '../journal/article-key.ts'
import type { Added, Incoming } from '../store/store.ts'
import type { AddedFile } from './schemas/api-answers.ts'

/** Articles of one feed's address taken in at once. */
const MOST_ARTICLES = 30

/** What the desk has from the web: pages by their address, and the feeds that `groundtrack watch` polls. */
export interface WebIntake {
  /** Fetches what an address names, a page or a feed, and hands each article to `take`; what cannot be had is told. */
  take(url: string, take: (article: Incoming) => Promise<Added>): Promise<AddedFile>
  feeds(): Promise<FeedState[]>
}

/** What the command line is told and no reader of the desk can do anything with. */
const withoutCommand = (problem: string): string => problem.replace(/ without --allow-private$/, '').replace(/: asked again later$/, '')

/** Web intake into a data folder; the response of each page is kept there as evidence. */
export const webIntake = (folder: string, fetcher: PoliteFetcher): WebIntake => ({
  take: async (url, take) => {
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
  },
  feeds: () => openFeedBook(folder).all(),
})
