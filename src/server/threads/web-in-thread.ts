import type { WebDesk, WebNews } from '../web-desk.ts'
import { callsTo, type Methods } from './calls.ts'
import { startThread } from './start-thread.ts'
import type { WebPlace } from './web-thread.ts'

/** The web as the server that keeps it has it. */
export interface WebThread extends WebDesk {
  /** Begins to poll, where that is wanted: when those who watch are there. */
  poll(): Promise<void>
  close(): Promise<unknown>
}

/** The web in a thread of its own, with a way to the store. */
export const webInThread = async (place: WebPlace): Promise<WebThread> => {
  const worker = await startThread('web-thread', place, [place.store])
  const calls = callsTo<Omit<WebDesk, 'watch'> & { poll(): Promise<void>; close(): Promise<void> } & Methods>(worker)
  return {
    take: (url) => calls.take(url),
    feeds: () => calls.feeds(),
    addFeeds: (feeds) => calls.addFeeds(feeds),
    changeFeed: (url, change) => calls.changeFeed(url, change),
    poll: () => calls.poll(),
    watch: (tell) => {
      worker.on('message', (message: { told?: WebNews }) => {
        if (message.told) tell(message.told)
      })
      worker.on('error', (error) => tell({ problem: `nothing more comes from the web until a restart: ${String(error)}` }))
    },
    close: async () => {
      await calls.close()
      await worker.terminate()
    },
  }
}
