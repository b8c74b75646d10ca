import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ArticleEntry } from '../journal/journal.ts'
import type { Report } from '../model/report.ts'
import type { World } from '../world/world.ts'
import { readEntry } from './read-entry.ts'

/** Articles from which on threads are worth their start of about half a second. */
const MANY = 32
/** Articles handed to a thread at once. */
const HANDFUL = 8
/** More threads than this would wait for the one that writes. */
const MOST = 4

/** Reads articles, in threads of their own when there are many of them, while the caller's thread works on the database. */
export class Readers {
  readonly #world: World
  readonly #threads: number
  readonly #many: number
  #workers: Promise<Thread[]> | null = null

  /**
   * `threads`: 0 reads in the caller's thread; default: one less than there are processors, 1 to 4. `apart`: threads read single
   * articles too, so that the caller's never waits for a long one.
   */
  constructor(world: World, threads = Math.max(1, Math.min(MOST, availableParallelism() - 1)), apart = false) {
    this.#world = world
    this.#threads = threads
    this.#many = apart ? 1 : MANY
  }

  /** Reports in the order of the entries. */
  async read(entries: readonly ArticleEntry[]): Promise<Report[]> {
    if (this.#threads === 0 || (!this.#workers && entries.length < this.#many)) return entries.map((entry) => readEntry(entry, this.#world))
    this.#workers ??= startThreads(this.#threads)
    const workers = await this.#workers
    if (workers.length === 0) return entries.map((entry) => readEntry(entry, this.#world))
    const reports: Report[] = []
    let next = 0
    await Promise.all(
      workers.map(async (worker) => {
        while (next < entries.length) {
          const start = next
          next += HANDFUL
          const part = await worker.read(entries.slice(start, start + HANDFUL))
          part.forEach((report, i) => (reports[start + i] = report))
        }
      }),
    )
    return reports
  }

  async close(): Promise<void> {
    const workers = await this.#workers
    await Promise.all(workers?.map((worker) => worker.close()) ?? [])
  }
}

interface Thread {
  read: (entries: readonly ArticleEntry[]) => Promise<Report[]>
  close: () => Promise<unknown>
}

/** None where the sources run unbuilt and threads cannot load them: the caller's thread reads then. */
const startThreads = async (count: number): Promise<Thread[]> => {
  const file = new URL(import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js', import.meta.url)
  const workers = Array.from({ length: count }, () => new Worker(file))
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    return workers.map(threadOf)
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.terminate()))
    if ((error as NodeJS.ErrnoException).code === 'ERR_UNKNOWN_FILE_EXTENSION') return []
    throw error
  }
}

const threadOf = (worker: Worker): Thread => {
  let turn: Promise<unknown> = Promise.resolve()
  worker.unref()
  const ask = async (entries: readonly ArticleEntry[]): Promise<Report[]> => {
    worker.ref()
    worker.postMessage(entries)
    const [reports] = (await once(worker, 'message')) as [Report[]]
    worker.unref()
    return reports
  }
  return {
    // One handful at a time, also where two callers read at once.
    read: (entries) => {
      const answer = turn.then(() => ask(entries))
      turn = answer.catch(() => {})
      return answer
    },
    close: () => worker.terminate(),
  }
}
