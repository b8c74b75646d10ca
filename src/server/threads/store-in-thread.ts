import type { Worker } from 'node:worker_threads'
import type { DeskStore, Effects } from '../desk-store.ts'
import { callsTo, type Methods } from './calls.ts'
import { startThread } from './start-thread.ts'
import type { StorePlace } from './store-thread.ts'

/** Opens a store in a thread of its own. Rejects with what keeps the store from being opened, in its words. */
export const storeInThread = async (place: StorePlace): Promise<DeskStore> => {
  const worker: Worker = await startThread('store-thread', place)
  const calls = callsTo<Omit<DeskStore, 'watch'> & Methods>(worker)
  return new Proxy({} as DeskStore, {
    get: (_, name) => {
      if (name === 'watch')
        return (tell: (effects: Effects) => void) =>
          worker.on('message', (message: { told?: Effects }) => {
            if (message.told) tell(message.told)
          })
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
