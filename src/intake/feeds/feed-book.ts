import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileSafely } from '../write-file-safely.ts'
import { newFeedState, type FeedState } from './feed-state.ts'

/** The states of all feeds of a data folder, one file each in `feeds/`. */
export interface FeedBook {
  /** All that were ever asked, by name. */
  all(): Promise<FeedState[]>
  /** The state of a feed, under the URL the user gives or the one it has moved to; a new one where it was never asked. */
  get(url: string, name?: string | null): Promise<FeedState>
  save(state: FeedState): Promise<void>
  remove(state: FeedState): Promise<void>
  /** Files that could not be read and were set aside, in words. */
  readonly problems: readonly string[]
}

/** Opens the book; nothing is written before something is saved. */
export const openFeedBook = (dataFolder: string): FeedBook => {
  const folder = join(dataFolder, 'feeds')
  const problems: string[] = []
  // A name of our own making: what a URL says never becomes a path.
  const pathOf = (givenUrl: string): string => join(folder, `${createHash('sha256').update(givenUrl).digest('hex').slice(0, 24)}.json`)

  const load = async (path: string): Promise<FeedState | null> => {
    let text: string
    try {
      text = await readFile(path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw error
    }
    const state = parsed(text)
    if (state) return state
    await rename(path, `${path}.broken`)
    problems.push(`${path} could not be read and was set aside; the feed is taken as new, and what is in the store stays known`)
    return null
  }
  const all = async (): Promise<FeedState[]> => {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
    const states: FeedState[] = []
    for (const name of names.filter((file) => /^[0-9a-f]{24}\.json$/.test(file)).sort()) {
      const state = await load(join(folder, name))
      if (state) states.push(state)
    }
    return states.sort((a, b) => (a.name ?? a.url).localeCompare(b.name ?? b.url, 'en'))
  }
  return {
    all,
    get: async (url, name = null) => {
      const own = await load(pathOf(url))
      if (own) return own
      return (await all()).find((state) => state.url === url) ?? newFeedState(url, name)
    },
    save: (state) => writeFileSafely(pathOf(state.givenUrl), `${JSON.stringify(state)}\n`),
    remove: (state) => rm(pathOf(state.givenUrl), { force: true }),
    problems,
  }
}

const parsed = (text: string): FeedState | null => {
  try {
    const state = JSON.parse(text) as FeedState
    const isWhole = typeof state.url === 'string' && typeof state.items === 'object' && Array.isArray(state.revisits)
    return state.format === 'groundtrack/feed-state@1' && isWhole ? state : null
  } catch {
    return null
  }
}
