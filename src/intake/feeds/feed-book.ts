import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileSafely } from '../write-file-safely.ts'
import { newFeedState, type FeedState } from './feed-state.ts'

/** The states of all feeds of a data folder, one file each in `feeds/`. */
export interface FeedBook {
  /** All feeds, by name; those of `known` (by the URL given first) are not read again. */
  all(known?: ReadonlyMap<string, FeedState>): Promise<FeedState[]>
  /** The state of a feed, under the URL the user gives or the one it has moved to; a new one where it was never asked. */
  get(url: string, name?: string | null): Promise<FeedState>
  save(state: FeedState): Promise<void>
  /** Whether it was saved and not removed since, by this process or another. */
  has(state: FeedState): Promise<boolean>
  remove(state: FeedState): Promise<void>
  /** Leaves a feed alone from now on, or takes it up again. */
  pause(state: FeedState, paused: boolean): Promise<void>
  /** Files that could not be read and were set aside, in words. */
  readonly problems: readonly string[]
}

/** Opens the book; nothing is written before something is saved. */
export const openFeedBook = (dataFolder: string): FeedBook => {
  const folder = join(dataFolder, 'feeds')
  const problems: string[] = []
  // A name of our own making: what a URL says never becomes a path.
  const nameOf = (givenUrl: string): string => `${createHash('sha256').update(givenUrl).digest('hex').slice(0, 24)}.json`
  const pathOf = (givenUrl: string): string => join(folder, nameOf(givenUrl))
  const pausedName = (name: string): string => name.replace(/json$/, 'paused')
  const names = (): Promise<string[]> =>
    readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })

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
  const all = async (known: ReadonlyMap<string, FeedState> = new Map()): Promise<FeedState[]> => {
    const there = new Set(await names())
    const read = new Map([...known].map(([givenUrl, state]) => [nameOf(givenUrl), state]))
    const states: FeedState[] = []
    for (const name of [...there].filter((file) => /^[0-9a-f]{24}\.json$/.test(file)).sort()) {
      const state = read.get(name) ?? (await load(join(folder, name)))
      if (state) states.push({ ...state, paused: there.has(pausedName(name)) })
    }
    return states.sort((a, b) => (a.name ?? a.url).localeCompare(b.name ?? b.url, 'en'))
  }
  return {
    all,
    get: async (url, name = null) => {
      const own = await load(pathOf(url))
      if (own) return { ...own, paused: (await names()).includes(pausedName(nameOf(url))) }
      return (await all()).find((state) => state.url === url) ?? newFeedState(url, name)
    },
    save: (state) => writeFileSafely(pathOf(state.givenUrl), `${JSON.stringify({ ...state, paused: undefined })}\n`),
    has: async ({ givenUrl }) => (await names()).includes(nameOf(givenUrl)),
    remove: async ({ givenUrl }) => {
      await rm(pathOf(givenUrl), { force: true })
      await rm(pausedName(pathOf(givenUrl)), { force: true })
    },
    pause: ({ givenUrl }, paused) =>
      paused ? writeFileSafely(pausedName(pathOf(givenUrl)), '') : rm(pausedName(pathOf(givenUrl)), { force: true }),
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
