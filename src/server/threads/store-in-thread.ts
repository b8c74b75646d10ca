import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads'
import type { DeskStore, Effects } from '../desk-store.ts'
import { callsTo, type Methods } from './calls.ts'
import { startThread } from './start-thread.ts'
import type { StorePlace } from './store-thread.ts'

/** A store whose other threads can have a way to it of their own. */
export interface ThreadStore extends DeskStore {
  /** A port that answers the calls of the store. */
  connect(): MessagePort
}

/** Opens a store in a thread of its own. Rejects with what keeps the store from being opened, in its words. */
export const storeInThread = async (place: StorePlace): Promise<ThreadStore> => {
  const worker: Worker = await startThread('store-thread', place)
  const calls = callsTo<Omit<DeskStore, 'watch'> & Methods>(worker)
  return new Proxy({} as ThreadStore, {
    get: (_, name) => {
      if (name === 'watch')
        return (tell: (effects: Effects) => void) =>
          worker.on('message', (message: { told?: Effects }) => {
            if (message.told) tell(message.told)
          })
      if (name === 'connect')
        return () => {
          const { port1, port2 } = new MessageChannel()
          worker.postMessage({ connect: port1 }, [port1])
          return port2
        }
      // A promise's `then` is no method of a store.
      if (name === 'then') return undefined
      if (name === 'close')
        return async () => {
          await calls.close()
          await worker.terminate()
        }
      return calls[name as 'stats']
    },
  })
}
