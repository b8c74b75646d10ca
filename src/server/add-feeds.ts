import { readFile } from 'node:fs/promises'
import { readOpml } from '../intake/feeds/opml.ts'
import { FetchError } from '../intake/net/fetch-error.ts'
import { requestUrl } from '../intake/net/request-url.ts'
import type { FeedKeeper } from '../watching/feed-keeper.ts'
import type { AddedFeeds } from './schemas/api-answers.ts'
import { withoutCommand } from './take-from-web.ts'
import type { NewFeeds } from './web-desk.ts'

/** More than a newsroom reads; each is asked every few minutes. */
const MOST_FEEDS = 1000
const STARTER = new URL('../../data/feeds/starter.opml', import.meta.url)

type Named = { url: string; name: string | null }

/**
 * Adds feeds to those that are polled. An address that no request may go to, by its form or number, is refused at once; what a
 * name leads to is checked at each poll by the fetch itself.
 */
export const addFeeds = async (given: NewFeeds, keeper: Pick<FeedKeeper, 'add' | 'all'>, allowPrivate: boolean): Promise<AddedFeeds> => {
  const named = await namedFeeds(given)
  const usable: Named[] = []
  const refused: AddedFeeds['refused'] = []
  for (const { url, name } of named) {
    try {
      usable.push({ url: requestUrl(url, null, () => allowPrivate).href, name })
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      refused.push({ url, error: withoutCommand(error.message.replace(`${error.url}: `, '')) })
    }
  }
  const room = Math.max(0, MOST_FEEDS - (await keeper.all()).length)
  for (const { url } of usable.splice(room)) refused.push({ url, error: `there are ${MOST_FEEDS} feeds already; remove some first` })
  const added = await keeper.add(usable)
  return { added, known: usable.length - added, refused }
}

const namedFeeds = async (given: NewFeeds): Promise<Named[]> => {
  if ('url' in given) return [{ url: given.url, name: null }]
  const listed = readOpml('opml' in given ? given.opml : await readFile(STARTER, 'utf8'))
  if (!listed || listed.length === 0)
    throw new NoFeeds(`got ${listed ? 'a list without feeds' : 'a file that is no OPML'}; expected an OPML list with at least one xmlUrl.`)
  return listed
}

/** A file that names no feed. */
class NoFeeds extends Error {
  readonly code = 'no-feeds'
}
