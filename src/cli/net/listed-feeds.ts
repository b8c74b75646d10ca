import { readFile } from 'node:fs/promises'
import { eachFeedOnce } from '../../intake/feeds/each-feed-once.ts'
import type { FeedBook } from '../../intake/feeds/feed-book.ts'
import type { FeedState } from '../../intake/feeds/feed-state.ts'
import { readOpml } from '../../intake/feeds/opml.ts'

/** The feeds that arguments name: addresses, and files that hold an OPML list; those of the book where there are none. What is neither is a problem in words. */
export const listedFeeds = async (args: readonly string[], book: FeedBook): Promise<{ feeds: FeedState[]; problems: string[] }> => {
  if (args.length === 0) return { feeds: eachFeedOnce(await book.all()), problems: [] }
  const feeds = new Map<string, FeedState>()
  const problems: string[] = []
  const add = async (url: string, name: string | null): Promise<void> => {
    const state = await book.get(new URL(url).href, name)
    feeds.set(state.givenUrl, state)
  }
  for (const arg of args) {
    if (/^https?:\/\//i.test(arg) && URL.canParse(arg)) {
      await add(arg, null)
      continue
    }
    const text = await readFile(arg, 'utf8').catch((error: NodeJS.ErrnoException) => {
      problems.push(
        `${arg}: got ${error.code === 'ENOENT' ? 'a path that leads nowhere' : `a refusal of the system (${error.code})`}; expected an OPML file or the address of a feed`,
      )
      return null
    })
    if (text === null) continue
    const listed = readOpml(text)
    if (!listed || listed.length === 0)
      problems.push(
        `${arg}: got ${listed ? 'a list without feeds' : 'a file that is no OPML'}; expected an OPML list with at least one xmlUrl`,
      )
    for (const { url, name } of listed ?? []) await add(url, name)
  }
  return { feeds: eachFeedOnce([...feeds.values()]), problems }
}
