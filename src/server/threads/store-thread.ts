/** A worker that holds the store: journal, archive, reading and merging. The server's own thread only passes answers on. */
import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../../store/open-store.ts'
import type { DeskStore } from '../desk-store.ts'
import { serveCalls } from './calls.ts'
import { ChangeQueue } from './change-queue.ts'

/** Where the store lies. */
export interface StorePlace {
  folder: string
  database: string | null
}

const { folder, database } = workerData as StorePlace
const port = parentPort!
const store = await openStore(folder, { readApart: true, ...(database === null ? {} : { database }) })
const queue = await ChangeQueue.over(store, (effects) => port.postMessage({ told: effects }, []))

const methods: Omit<DeskStore, 'watch'> = {
  summaries: (after) => store.summaries(after),
  incident: (id) => store.incident(id),
  article: (key) => store.article(key),
  search: (words, limit) => store.search(words, limit),
  stats: () => store.stats(),
  incidentsWith: (words, among) => store.incidentsWith(words, among),
  decisions: (incident) => store.decisions(incident),
  add: (article) => queue.add(article),
  decide: (decision, by) => queue.decide(decision, by),
  notes: () => Promise.resolve(store.notes),
  close: () => store.close(),
}
serveCalls(port, { ...methods })
port.postMessage('ready', [])
