import type { LiveEvent } from './live-event.ts'

/** Takes bytes; false: it is full and must not be given more. */
export interface Viewer {
  send(bytes: Buffer): boolean
  /** Ends a viewer that does not keep up; its browser comes back and gets what it missed. */
  drop(): void
}

export interface EventHub {
  publish(events: readonly LiveEvent[]): void
  /** Adds a viewer, first giving it what it missed since `lastId`; returns what takes it off again. */
  join(viewer: Viewer, lastId: string | null): () => void
  readonly viewers: number
  /** Events published since the start. */
  readonly published: number
  /** Viewers dropped since they did not keep up. */
  readonly dropped: number
  close(): void
}

interface Options {
  /** Names this run of the server: numbers of events begin anew with each. */
  run: string
  /** Events kept for those who come back. */
  keep?: number
  /** Events are gathered this long, so that a thousand viewers cost one write each. */
  gatherMs?: number
}

const PING_MS = 25_000

/** One stream of numbered events for all viewers, as server-sent events (`id`, `event`, `data`). */
export const eventHub = ({ run, keep = 4000, gatherMs = 60 }: Options): EventHub => {
  const viewers = new Set<Viewer>()
  /** The last `keep` events as text; event n stands at n modulo keep. */
  const kept: string[] = []
  let [last, dropped] = [0, 0]
  let gathered: string[] = []
  let timer: NodeJS.Timeout | null = null

  const sendAll = (bytes: Buffer): void => {
    for (const viewer of viewers)
      if (!viewer.send(bytes)) {
        viewers.delete(viewer)
        viewer.drop()
        dropped++
      }
  }
  const flush = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    if (gathered.length === 0) return
    const bytes = Buffer.from(gathered.join(''))
    gathered = []
    sendAll(bytes)
  }
  const ping = setInterval(() => sendAll(Buffer.from(': still here\n\n')), PING_MS)
  ping.unref()

  /** What came after event `id`; null where that is no longer known. */
  const since = (id: string): string | null => {
    const [of, number] = id.split('-') as [string, string?]
    const from = Number(number)
    if (of !== run || !Number.isInteger(from) || from > last || last - from > Math.min(keep, last)) return null
    return Array.from({ length: last - from }, (_, i) => kept[(from + 1 + i) % keep]!).join('')
  }

  return {
    publish: (events) => {
      for (const event of events) {
        last++
        const text = `id: ${run}-${last}\nevent: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`
        kept[last % keep] = text
        gathered.push(text)
      }
      timer ??= setTimeout(flush, gatherMs)
    },
    join: (viewer, lastId) => {
      flush() // what was gathered must not reach the newcomer twice
      const missed = lastId === null ? '' : since(lastId)
      // "reset": look at everything anew, some events are lost to you.
      const head = missed ?? `event: reset\ndata: {}\n\n`
      viewers.add(viewer)
      if (!viewer.send(Buffer.from(`retry: 2000\n\n${head}id: ${run}-${last}\nevent: hello\ndata: {}\n\n`))) {
        viewers.delete(viewer)
        viewer.drop()
      }
      return () => void viewers.delete(viewer)
    },
    get viewers() {
      return viewers.size
    },
    get published() {
      return last
    },
    get dropped() {
      return dropped
    },
    close: () => {
      clearInterval(ping)
      flush()
      for (const viewer of viewers) viewer.drop()
      viewers.clear()
    },
  }
}
