/** A worker that holds the store: journal, archive, reading and merging. The server's own thread only passes answers on. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { loadWorld } from '../../index.ts'
import { openStore } from '../../store/open-store.ts'
import { serveCalls } from './calls.ts'

/** Where the store lies. */
export interface StorePlace {
  folder: string
  database: string | null
}
