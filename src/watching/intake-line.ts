import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Evidence } from '../intake/evidence/evidence.ts'
import { isFromFeed } from '../intake/feeds/item-article.ts'
import type { Fetched } from '../intake/net/guarded-fetch.ts'
import { writeFileSafely } from '../intake/write-file-safely.ts'
import { articleKey } from '../journal/article-key.ts'
import type { Added, Incoming, Store } from '../store/store.ts'

/** Articles on their way into the store, from many feeds at once, one batch after the other. */
export interface IntakeLine {
  /** Resolves when the article is in the store and what is new through it has been told; rejects where the store refuses it. */
  add(incoming: Incoming, response: Fetched | null): Promise<Added>
  /** Takes in again what the last run had begun, so that nothing of it stays untold. */
  resume(): Promise<void>
  /** Resolves when nothing waits. */
  close(): Promise<void>
}

export interface IntakeLineOptions {
  dataFolder: string
  store: Pick<Store, 'add' | 'article'>
  evidence: Evidence
  /** Called after each batch, before its articles count as taken in. */
  onAdded: (added: readonly { added: Added; incoming: Incoming }[]) => Promise<void>
}

interface Waiting {
  incoming: Incoming
  response: Fetched | null
  resolve: (added: Added) => void
  reject: (error: unknown) => void
}

const MOST_AT_ONCE = 32

/** Opens the line. What is being taken in is written down first: after a crash it is taken in again, which does nothing twice. */
export const openIntakeLine = ({ dataFolder, store, evidence, onAdded }: IntakeLineOptions): IntakeLine => {
  const pendingPath = join(dataFolder, 'alerts', 'pending.json')
  const waiting: Waiting[] = []
  // All work so far and what is under way.
  let working: Promise<void> = Promise.resolve()
  let isWorking = false

  /**
   * What is had already where the words of a feed are not to be taken: the page was read, by this feed or another, before or after
   * a restart. A summary must not stand as the newest text of an article.
   */
  const pageOf = async (incoming: Incoming): Promise<Added | null> => {
    const stored = (await store.article(keyOf(incoming))).at(-1)
    if (!stored || isFromFeed(stored.report.article.notes)) return null
    const { key, seq, revision } = stored
    return { kind: 'article', key, seq, revision, known: true, report: null, incidents: [] }
  }
  const addNow = async (batch: readonly Waiting[]): Promise<void> => {
    if (batch.length === 0) return
    const results: { added: Added; incoming: Incoming; one: Waiting }[] = []
    let at = 0
    for await (const added of store.add(batch.map(({ incoming }) => incoming))) {
      const one = batch[at++]!
      results.push({ added, incoming: one.incoming, one })
    }
    await onAdded(results)
    for (const { added, one } of results) one.resolve(added)
  }
  /** Pages before words of feeds: of one article both may come at once. */
  const addAll = async (batch: readonly Waiting[]): Promise<void> => {
    await addNow(batch.filter(({ incoming }) => !isFromFeed(incoming.notes)))
    const wanted: Waiting[] = []
    for (const one of batch.filter(({ incoming }) => isFromFeed(incoming.notes))) {
      const page = await pageOf(one.incoming)
      if (page) one.resolve(page)
      else wanted.push(one)
    }
    await addNow(wanted)
  }
  const take = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      for (const { incoming, response } of batch) if (response) await evidence.keep(keyOf(incoming), response)
      await writeFileSafely(pendingPath, JSON.stringify(batch.map(({ incoming }) => incoming)))
      await addAll(batch)
      await rm(pendingPath, { force: true })
    } catch (error) {
      // One text that the store cannot take must not keep the others out.
      if (batch.length === 1) batch[0]!.reject(error)
      else for (const one of batch) await take([one])
    }
  }
  const work = async (): Promise<void> => {
    while (waiting.length > 0) await take(waiting.splice(0, MOST_AT_ONCE))
    isWorking = false
  }
  const add: IntakeLine['add'] = (incoming, response) =>
    new Promise((resolve, reject) => {
      waiting.push({ incoming, response, resolve, reject })
      // Those that come in the same turn go in together.
      if (isWorking) return
      isWorking = true
      working = working.then(work)
    })
  return {
    add,
    resume: async () => {
      const text = await readFile(pendingPath, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return '[]'
        throw error
      })
      await Promise.all((JSON.parse(text) as Incoming[]).map((incoming) => add(incoming, null)))
      await rm(pendingPath, { force: true })
    },
    close: () => working,
  }
}

const keyOf = ({ input }: Incoming): string => articleKey({ url: input.url ?? null, publisher: input.publisher ?? null, text: input.text })
